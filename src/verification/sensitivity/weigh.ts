import { has, type Reading } from './read-sentence.ts';
import type { Category } from './rules.ts';

/** How much harm a wrong person could do with what is asked. */
export const sensitivityLevels = ['standard', 'elevated', 'critical'] as const;
export type SensitivityLevel = (typeof sensitivityLevels)[number];

const elevated: ReadonlySet<Category> = new Set([
  'mfa_reset',
  'security_control_change',
  'payment_or_payroll_change',
  'secret_or_data_disclosure',
]);

/** The level of an ask: by category, one step up for administrators' rights and one for pressure. */
export function levelOf(
  category: Category,
  asked: Reading,
  cues: readonly string[],
): SensitivityLevel {
  let step = elevated.has(category) || has(asked.spans, 'privilege') ? 1 : 0;
  if (cues.length > 0) step += 1;
  return sensitivityLevels[Math.min(step, sensitivityLevels.length - 1)] ?? 'critical';
}

/** The highest of some levels. */
export function gravest(levels: readonly SensitivityLevel[]): SensitivityLevel {
  return sensitivityLevels.findLast((level) => levels.includes(level)) ?? 'standard';
}

/** Words of haste, authority or secrecy anywhere in the ticket. They raise the level and lower nothing. */
export function pressureCues(readings: readonly Reading[]): string[] {
  const cues = new Set<string>();
  for (const { spans, sentence } of readings)
    for (const { from, to } of spans.get('pressure') ?? [])
      cues.add(
        sentence.words
          .slice(from, to + 1)
          .map((word) => word.text)
          .join(' '),
      );
  return [...cues];
}

/** Whose account the ask is about. A third person anywhere in it wins over "my". */
export function accountOf(asked: Reading): 'requester' | 'third-person' | 'unknown' {
  if (['person', 'newcomer', 'leaver'].some((name) => has(asked.spans, name as 'person')))
    return 'third-person';
  return has(asked.spans, 'self') ? 'requester' : 'unknown';
}
