import type { PlanStep } from './approval.ts';

/**
 * The request for approval, paragraph by paragraph, from the exact calls alone: nothing in it was
 * written by a model or taken from the ticket without being shown as a quoted value.
 */
export function composeRequest(plan: {
  steps: PlanStep[];
  code: string;
  approvers: string;
  expiresAt: Date;
}): string[] {
  return [
    `APPROVAL NEEDED · plan ${plan.code}`,
    plan.steps.map(stepLines).join('\n'),
    [
      `Who may answer: ${plan.approvers}, with an internal note on this ticket, until ${minute(plan.expiresAt)}.`,
      `Answer in your own words ("yes, go ahead", "no", "only 1 and 2"), or exactly: APPROVE ${plan.code} / DENY ${plan.code}.`,
      'A question or remark decides nothing; it goes to the agent. Nothing is changed before somebody approves.',
    ].join('\n'),
  ];
}

function stepLines(step: PlanStep): string {
  const [first, ...more] = step.shows.map(showLine);
  const lines = [`${step.n}. ${first ?? step.call.tool}`, ...more.map((line) => `   ${line}`)];
  lines.push(`   Undo: ${step.reversible}`);
  return lines.join('\n');
}

function showLine({ what, before, after, warning }: PlanStep['shows'][number]): string {
  const change =
    before === null ? `${what}: ${value(after)}` : `${what}: ${value(before)} -> ${value(after)}`;
  return warning ? `${change} (note: ${warning})` : change;
}

/** Values can come from ConnectWise or from a model: one line each, quoted, so that none can pass for a step. */
function value(text: string): string {
  return JSON.stringify(text.replace(/[^\P{C}\u200d]/gu, ' ').replace(/\s+/g, ' '));
}

function minute(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
