import {
  type Approval,
  type Clearance,
  type PlanStep,
  rulesFor,
  rulesOf,
  whyMayNotApprove,
} from '../approvals/index.ts';
import { quoted } from '../notes/index.ts';
import { accountById } from '../people/index.ts';
import { toolNamed } from '../tools/index.ts';
import { requesterOf } from './requester.ts';
import type { Turn } from './turn.ts';

/**
 * Why an approved plan may not be carried out any more, though it was decided: who approved it may no
 * longer approve, or the ticket is not the one that the plan was made for. Null when it may.
 */
export async function whyNotNow(
  turn: Turn,
  approval: Approval,
  cleared: PlanStep[],
): Promise<string | null> {
  return (await whyNoLeave(turn, approval)) ?? (await whyOtherTicket(turn, approval, cleared));
}

async function whyNoLeave(turn: Turn, approval: Approval): Promise<string | null> {
  const { psa, room, run, ticket } = turn;
  const scope = { client: run.clientId };
  const { clearances } = approval;
  const book = await room.database.transaction(scope, (tx) => rulesOf(tx, run.clientId));
  const rules = rulesFor(book, approval);
  const requester = await requesterOf(psa, ticket);
  // Not the remembered list: somebody may have left a minute ago.
  const members = await psa.api.listMembers();
  const mayStill = async ({ member, account }: Clearance) => {
    if (member !== null) {
      const known = members.find(({ identifier }) => isSame(identifier, member));
      if (whyMayNotApprove(known, rules, requester) !== null) return false;
    }
    if (account === null) return member !== null;
    const known = await room.database.transaction('msp', (tx) => accountById(tx, account));
    return (
      known !== null && known.disabledAt === null && (member !== null || known.role === 'owner')
    );
  };
  for (const clearance of clearances)
    if (!(await mayStill(clearance))) return `${clearance.by} may no longer approve`;
  return clearances.length > 0 ? null : 'nobody is on record as having approved it';
}

/** Company, contact and status as they were; a status that the plan itself sets is no surprise. */
async function whyOtherTicket(
  { psa, run }: Turn,
  { premises }: Approval,
  cleared: PlanStep[],
): Promise<string | null> {
  const { company, contact, status } = await psa.api.getTicket(run.ticketId);
  if ((company?.id ?? null) !== premises.companyId)
    return `the ticket belongs to ${quoted(company?.name ?? 'no company')} now`;
  if ((contact?.id ?? null) !== premises.contactId)
    return `its contact is ${quoted(contact?.name ?? 'nobody')} now; the plan was made for another`;
  const now = status?.name ?? null;
  const wanted = cleared.flatMap(({ shows }) => shows.filter(({ what }) => what === 'status'));
  if (now === premises.status || wanted.some(({ after }) => after === now)) return null;
  return `its status is ${quoted(now ?? '')} now; the plan was made when it was ${quoted(premises.status ?? '')}`;
}

/** A field that is neither as it was shown nor already as wanted: somebody changed it meanwhile. */
export async function whyStale({ psa, run }: Turn, step: PlanStep): Promise<string | null> {
  const tool = toolNamed(step.call.tool);
  if (!tool?.present) return null;
  const ticket = await psa.api.getTicket(run.ticketId);
  for (const { what, before, after } of step.shows) {
    const now = tool.present(ticket, what);
    if (now !== undefined && now !== before && now !== after)
      return `${what} is ${quoted(now ?? '')} now; the plan was made when it was ${quoted(before ?? '')}`;
  }
  return null;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
