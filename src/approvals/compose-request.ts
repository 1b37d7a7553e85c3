import type { PlanStep } from './approval.ts';

/** All values of a plan together; a note that is too long would be cut, and a cut plan is a hidden one. */
const MAX_VALUES_LENGTH = 3_000;
/** So many values still have room to be read. */
export const MAX_SHOWN_CHANGES = 12;

/** What a request is made of; every text in it is shown as a quoted value on one line. */
export interface RequestedPlan {
  steps: PlanStep[];
  code: string;
  needsTwo: boolean;
  /** Who may answer, in words. */
  approvers: string;
  /** Until when, as people there write it. */
  until: string;
  /** The plan that this one takes the place of. */
  replaces?: { code: string; state: 'superseded' | 'edited'; answeredBy: string | null } | null;
}

/**
 * The request for approval, paragraph by paragraph, from the exact calls alone: nothing in it was
 * written by a model or taken from the ticket without being shown as a quoted value.
 */
export function composeRequest(plan: RequestedPlan): string[] {
  const { steps, code, needsTwo, approvers, until, replaces } = plan;
  const values = steps.flatMap(({ shows }) => shows).length * 2;
  const longest = Math.floor(MAX_VALUES_LENGTH / Math.max(1, values));
  const two = needsTwo && steps.some(({ risk }) => risk === 'high');
  return [
    `APPROVAL NEEDED · plan ${code}`,
    ...(replaces ? [replacedLine(replaces)] : []),
    steps.map((step) => stepLines(step, longest)).join('\n'),
    [
      `Who may answer: ${approvers}, with an internal note on this ticket, until ${until}.`,
      ...(two ? ['Steps of high risk need two persons.'] : []),
      `Answer in your own words ("yes, go ahead", "no", "only 1 and 2"), or exactly: APPROVE ${code} / DENY ${code}.`,
      'A question or remark decides nothing; it goes to the agent. Nothing is changed before somebody approves.',
    ].join('\n'),
  ];
}

/** The one reminder, with everything needed to answer. */
export function composeReminder(plan: Pick<RequestedPlan, 'code' | 'until'>): string[] {
  return [
    `APPROVAL STILL NEEDED · plan ${plan.code} expires ${plan.until}`,
    `APPROVE ${plan.code} or DENY ${plan.code}, or say so in your own words. Without an answer nothing is changed, and the ticket is handed over to you.`,
  ];
}

function replacedLine({ code, state, answeredBy }: NonNullable<RequestedPlan['replaces']>): string {
  if (state === 'edited')
    return `It is plan ${code} as ${answeredBy} edited and approved it; plan ${code} is void.`;
  const answered = answeredBy ? ` (${answeredBy} had approved it; it was not carried out)` : '';
  return `It takes the place of plan ${code}, which is void${answered}.`;
}

function stepLines(step: PlanStep, longest: number): string {
  const [first, ...more] = step.shows.map((shown) => showLine(shown, longest));
  const lines = [`${step.n}. ${first ?? step.call.tool}`, ...more.map((line) => `   ${line}`)];
  const warnings = step.shows.flatMap(({ what, warning }) =>
    warning ? [`${what}: ${warning}`] : [],
  );
  if (warnings.length > 0) lines.push(`   Note: ${warnings.join('; ')}`);
  lines.push(`   Risk: ${step.risk}. Undo: ${step.reversible}`);
  return lines.join('\n');
}

function showLine({ what, before, after }: PlanStep['shows'][number], longest: number): string {
  return before === null
    ? `${what}: ${shownValue(after, longest)}`
    : `${what}: ${shownValue(before, longest)} -> ${shownValue(after, longest)}`;
}

/** Values can come from ConnectWise or from a model: one line each, quoted, so that none can pass for a step. */
export function shownValue(text: string, longest = 400): string {
  const line = text.replace(/[^\P{C}\u200d]/gu, ' ').replace(/\s+/g, ' ');
  const characters = [...line];
  const whole = JSON.stringify(line);
  if (whole.length <= longest) return whole;
  // Escaping at most doubles it.
  const start = characters.slice(0, Math.floor(longest / 2));
  return `${JSON.stringify(start.join(''))} (+${characters.length - start.length} characters, see the timeline)`;
}
