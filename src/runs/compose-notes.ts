import type { Approval, Edit, PlanStep, Unanswerable } from '../approvals/index.ts';
import { fenced, InternalNote, quoted } from '../notes/index.ts';
import type { ToolResult } from '../tools/index.ts';
import type { GatedCall } from './gate-calls.ts';
import type { Turn } from './turn.ts';

/** What the agent thinks, with what it knew. Written by code; its own words are fenced. */
export function diagnosisNote(turn: Turn, words: string, handsOver: boolean): InternalNote {
  return new InternalNote([
    `${heading(turn)} · ${handsOver ? 'HANDED OVER, a person’s turn' : 'diagnosis'}`,
    facts(turn),
    words ? fenced(words) : null,
  ]);
}

/** Plan mode's one note: what would have been done, and that nothing was. */
export function wouldHaveNote(turn: Turn, words: string, gated: GatedCall[]): InternalNote {
  const lines = gated.map(({ call, decision }, i) => {
    const how =
      decision.kind === 'would'
        ? decision.be === 'auto'
          ? 'would have been done'
          : decision.be === 'approval'
            ? 'would have asked for your approval'
            : 'would have waited until the requester is verified'
        : decision.kind === 'denied'
          ? `not possible: ${decision.because}`
          : 'read';
    return `${i + 1}. ${call.tool}: ${how}`;
  });
  const shown = gated.flatMap((one) => ('shows' in one ? one.shows.map(showLine) : []));
  return new InternalNote([
    `${heading(turn)} · PLAN MODE, nothing was changed`,
    facts(turn),
    words ? fenced(words) : null,
    lines.length > 0
      ? ['What the agent would have done:', ...lines, ...shown.map((line) => `   ${line}`)].join(
          '\n',
        )
      : null,
  ]);
}

/** After an approved plan: step by step what was done and how it reads back. */
export function outcomeNote(
  approval: Approval,
  results: { step: PlanStep; result: ToolResult | { outcome: 'refused'; text: string } }[],
): InternalNote {
  const dropped = approval.steps.filter(({ n }) => !approval.clearedSteps?.includes(n));
  return new InternalNote([
    `Muster · plan ${approval.code} was approved by ${approval.decidedBy} (${quoted(approval.evidence ?? '')})`,
    results.map(({ step, result }) => `${step.n}. ${resultLine(result)}`).join('\n'),
    dropped.length > 0
      ? `Not approved and dropped: ${dropped.map(({ n }) => n).join(', ')}.`
      : null,
  ]);
}

/** After a refusal or an expiry: that nothing happened, and whose turn it is. */
export function notCarriedOutNote(approval: Approval): InternalNote {
  const said = quoted(approval.evidence ?? '');
  const why =
    approval.state === 'denied'
      ? `was declined by ${approval.decidedBy} (${said})`
      : approval.state === 'revoked'
        ? `was approved by ${approval.decidedBy} and ${approval.reason} (${said})`
        : `expired: ${approval.reason ?? 'nobody answered in time'}`;
  return new InternalNote([
    `Muster · plan ${approval.code} ${why}. Nothing of it was carried out. The ticket is yours.`,
  ]);
}

/** To a technician whose note reads like a decision and is none: why. */
export function remarkNote(text: string): InternalNote {
  return new InternalNote([`Muster · ${text}`]);
}

/** Why a plan is not made, in words. */
export const unanswerable: Record<Unanswerable, { heading: string; detail: string }> = {
  'no-approver': {
    heading: 'Nobody may approve what the agent would do',
    detail:
      'The list of approvers for this client (MSP Settings) has too few active members who are not the requester.',
  },
  'off-duty': {
    heading: 'No approver is on duty for what the agent would do',
    detail: 'The desk is closed, nobody is on call, and plans are set not to wait until it opens.',
  },
};

/** A plan that nobody could approve: what it would have been, and that it is a person's turn. */
export function noApproverNote(turn: Turn, gated: GatedCall[], why: Unanswerable): InternalNote {
  const { heading: what, detail } = unanswerable[why];
  const shown = gated.flatMap((one) => ('shows' in one ? one.shows.map(showLine) : []));
  return new InternalNote([
    `${heading(turn)} · HANDED OVER: ${what}`,
    `${detail} Nothing was changed.`,
    ['What the agent would have proposed:', ...shown.map((line) => `   ${line}`)].join('\n'),
  ]);
}

/** To whoever edited a plan that the gate does not let through: why, and that nothing of it was done. */
export function editRefusedNote({ by }: Edit, gated: GatedCall[]): InternalNote {
  const lines = gated.map(
    ({ call, decision }, i) =>
      `${i + 1}. ${call.tool}: ${decision.kind === 'denied' ? decision.because : 'not done either'}`,
  );
  return new InternalNote([
    `Muster · ${by} edited a plan, and it cannot be carried out like that. Nothing of it was done.`,
    lines.join('\n'),
  ]);
}

/** The answer to a reply that decides nothing, and asks again. */
export function stillWaitingNote(
  approval: Approval,
  words: string,
  explained?: string,
): InternalNote {
  return new InternalNote([
    `Muster · your note went to the agent as a message. It decides nothing: plan ${approval.code} still waits. APPROVE ${approval.code} or DENY ${approval.code}, or say so in your own words.`,
    explained ?? null,
    words ? fenced(words) : null,
  ]);
}

/** Whose agent speaks; the first line of a note. */
export function heading({ client }: Turn): string {
  return `Muster · agent of ${quoted(client.name)}`;
}

/** The ticket's own data in one line. */
export function facts({ ticket }: Turn): string {
  return [
    `Ticket #${ticket.id} ${quoted(ticket.summary)}`,
    `priority ${ticket.priority?.name ?? 'none'}`,
    `contact ${quoted(ticket.contact?.name ?? ticket.contactName ?? 'unknown')}`,
    `company ${quoted(ticket.company?.name ?? 'unknown')}`,
  ].join(' · ');
}

function showLine({
  what,
  before,
  after,
}: {
  what: string;
  before: string | null;
  after: string;
}): string {
  return before === null
    ? `${what}: ${quoted(after)}`
    : `${what}: ${quoted(before)} -> ${quoted(after)}`;
}

function resultLine(result: ToolResult | { outcome: 'refused'; text: string }): string {
  if (result.outcome === 'refused') return `not done: ${result.text}`;
  if (result.outcome === 'failed') return `failed: ${result.text}`;
  return `done, ${result.readBack === 'verified' ? 'verified by reading it back' : 'but it reads back differently'}: ${result.text}`;
}
