import type { Random } from './random.ts';

export interface Aside {
  tab: 'detailDescriptionFlag' | 'internalAnalysisFlag';
  text: string;
  from: 'contact' | 'owner';
}

const chasing = [
  'Any news on this please?',
  'Still not working :(',
  'This is getting urgent, can someone call me?',
];

const deskTalk = [
  'Called {first}, no answer, left voicemail',
  'tried to remote in, machine offline',
  'pls do not close, waiting for user',
  'user on lunch, call back 13:30',
  'moved to me, {first} prefers phone',
];

/** Nobody should write these into a note; people do. The values are invented. */
const secrets = [
  'temp pw is Harbor-{ext}-Spring! user to change',
  'local admin on {pc}: .\\svcadmin / Tr4vel{ext}x',
  'wifi key for guests {floor}: blue-kettle-{ext}',
  'licence key sent: 9XK2-{ext}-PLM4-77QD',
];

/** What else is said on a ticket: chasing, desk talk and, now and then, a secret. */
export function asides(random: Random, byMachine: boolean): Aside[] {
  const found: Aside[] = [];
  if (!byMachine && random.chance(0.12))
    found.push({ tab: 'detailDescriptionFlag', text: random.pick(chasing), from: 'contact' });
  if (!byMachine && random.chance(0.25))
    found.push({ tab: 'internalAnalysisFlag', text: random.pick(deskTalk), from: 'owner' });
  if (random.chance(0.02))
    found.push({ tab: 'internalAnalysisFlag', text: random.pick(secrets), from: 'owner' });
  return found;
}
