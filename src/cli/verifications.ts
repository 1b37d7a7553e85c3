import { userInfo } from 'node:os';
import { Command } from 'commander';
import { clientById } from '../clients/index.ts';
import { VerificationSettings } from '../contracts/verifications.ts';
import {
  assuranceWords,
  attestVerification,
  defaultMinimums,
  listVerifications,
  releaseContact,
  saveVerificationSettings,
  type Verification,
  verificationSettings,
} from '../verification/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';
import { usage } from './usage.ts';

/** `muster verifications`: who has to prove who they are, a technician's word for it, and holds. */
export function verificationsCommand(openDesk: OpenDesk): Command {
  const command = new Command('verifications').description(
    'requesters who have to prove who they are; attest for one, release a held one',
  );
  command
    .command('list', { isDefault: true })
    .option('--state <state>', 'pending, approved, denied, expired, unavailable, cancelled')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- verifications list --state pending',
    )
    .action((options: { state?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const items = await room.database.transaction('msp', (tx) =>
          listVerifications(tx, { state: options.state, limit: 100 }),
        );
        print(options.json, { items }, items.length > 0 ? items.map(line) : ['None.']);
      }),
    );
  command
    .command('attest <verification>')
    .description('vouch for who asks, after you made sure of it yourself')
    .requiredOption('--method <method>', 'how you made sure')
    .requiredOption('--reason <reason>', 'what convinced you')
    .option('--denied', 'they are not who they say')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run --silent muster -- verifications attest ver_01… --method "called back on the number on record" --reason "known voice, named her manager"',
    )
    .action((id: string, options: AttestOptions) =>
      openDesk(async ({ room }) => {
        for (const field of ['method', 'reason'] as const)
          if (options[field].trim().length < 3) throw usage(`--${field}`, 'must be said in words');
        const { counted, verification } = await room.database.transaction('msp', (tx) =>
          attestVerification(tx, room, id, {
            method: options.method.trim(),
            reason: options.reason.trim(),
            outcome: options.denied ? 'denied' : 'approved',
            by: atTheKeyboard(),
          }),
        );
        print(options.json, { counted, verification }, [
          counted
            ? line(verification)
            : `Not counted: it was answered before. ${line(verification)}`,
        ]);
      }),
    );
  command
    .command('release <verification>')
    .description('permit automatic challenges again to a contact that denied one')
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- verifications release ver_01…')
    .action((id: string, options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const released = await room.database.transaction('msp', (tx) =>
          releaseContact(tx, room.audit, id, atTheKeyboard()),
        );
        print(options.json, released, [`${released.contactName} can be challenged again.`]);
      }),
    );
  command
    .command('settings')
    .description('limits, the line for requesters, and the least assurance by category and client')
    .option('--set <json>', 'change some, as PUT /api/settings/verification takes them')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `\nExample:\n  npm run --silent muster -- verifications settings --set '{"minimums": {"access_grant": "A2"}}'`,
    )
    .action((options: { set?: string; json?: boolean }) =>
      openDesk(async ({ room }) => {
        const settings = await room.database.transaction('msp', async (tx) => {
          if (options.set === undefined) return verificationSettings(tx);
          const change = read(options.set);
          for (const id of Object.keys(change.clientMinimums ?? {})) await clientById(tx, id);
          const saved = await saveVerificationSettings(tx, change, 'cli');
          await room.audit.record(tx, {
            actor: 'cli',
            action: 'verifications.settings',
            subject: 'verification',
            detail: { after: saved },
          });
          return saved;
        });
        print(options.json, settings, describe(settings));
      }),
    );
  return command;
}

function read(text: string) {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw usage('--set', 'must be JSON');
  }
  const parsed = VerificationSettings.partial().strict().safeParse(value);
  const [issue] = parsed.error?.issues ?? [];
  if (issue || !parsed.data) throw usage(issue?.path.join('.') || '--set', issue?.message ?? '');
  return parsed.data;
}

function describe(settings: VerificationSettings): string[] {
  const levels = (of: object) =>
    Object.entries(of).map(([category, level]) => `  ${category}: ${level}`);
  return [
    `The requester is told that we confirm: ${settings.tellRequester ? 'yes' : 'no'}`,
    `Challenges to one client in a day: ${settings.clientCap}`,
    'Least assurance:',
    ...levels({ ...defaultMinimums, ...settings.minimums }),
    ...Object.entries(settings.clientMinimums).flatMap(([id, own]) => [
      `Of client ${id}:`,
      ...levels(own),
    ]),
  ];
}

interface AttestOptions {
  method: string;
  reason: string;
  denied?: boolean;
  json?: boolean;
}

/** Whoever can run commands on this machine has its user's name. */
function atTheKeyboard() {
  return { id: 'cli', name: `${userInfo().username} (command line)` };
}

function line(row: Verification): string {
  const { id, ticketId, state, contactName, category, method, minimum, reason } = row;
  return `${id}  #${ticketId}  ${state}  ${contactName}: ${category}, ${method}, needs ${minimum} (${assuranceWords[minimum]})${reason ? `  (${reason})` : ''}`;
}
