import type { Client } from '../clients/index.ts';
import type { Psa } from '../integrations/connections/index.ts';
import type { Note, Ticket } from '../integrations/connectwise/index.ts';
import { randomToken } from '../lib/crypto.ts';
import type { Model, ModelCall, TicketContext } from '../models/index.ts';
import { currentPolicies } from '../policies/index.ts';
import { toolNamed } from '../tools/index.ts';
import { classifySensitivity } from '../verification/index.ts';
import { buildContext, type Knowing } from './build-context.ts';
import { offerTools } from './offer-tools.ts';
import type { RunsRoom } from './runs-room.ts';

/** What an agent would have proposed when a past ticket was new. */
export interface PastPlan extends Pick<TicketContext, 'workflows' | 'nearWorkflows'> {
  /** The values that its calls would have set, by field, as ConnectWise names them. */
  sets: Record<string, string>;
  /** The requester would have been verified before anything else. */
  heldFirst: boolean;
}

/**
 * One planning turn over a past ticket as it came in: its own fields, its later notes and every ticket closed after
 * `then.similarBefore` are hidden from the model. Nothing is written, neither to ConnectWise nor to the journal.
 */
export async function planPastTicket(
  { database }: Pick<RunsRoom, 'database'>,
  past: { psa: Psa; model: Model; client: Client; ticket: Ticket; notes: readonly Note[] },
  then: Required<Pick<Knowing, 'match' | 'similarBefore'>>,
): Promise<PastPlan> {
  const { psa, model, client, notes } = past;
  const ticket = asItCameIn(past.ticket);
  const opening = notes.find((note) => note.visibility === 'customer-visible' && !note.resolution);
  const { context } = await buildContext(
    database,
    psa,
    client,
    ticket,
    opening ? [opening] : [],
    then,
  );
  const policies = await database.transaction({ client: client.id }, currentPolicies);
  const step = await model.next({
    number: 1,
    context,
    history: [],
    tools: offerTools(policies),
    placeholderKey: client.redact ? randomToken() : null,
  });
  const sets: Record<string, string> = {};
  for (const call of step.calls) Object.assign(sets, await valuesSet(psa, ticket, call));
  return {
    sets,
    workflows: context.workflows,
    nearWorkflows: context.nearWorkflows,
    heldFirst: classifySensitivity({ summary: ticket.summary, body: opening?.text ?? '' })
      .sensitive,
  };
}

/** Before anybody had sorted it. */
function asItCameIn(ticket: Ticket): Ticket {
  return {
    ...ticket,
    status: null,
    priority: null,
    type: null,
    subType: null,
    item: null,
    owner: null,
    resources: [],
    closed: false,
    closedAt: null,
  };
}

/** The fields that a call would set on the ticket; none when its arguments are no good, as at the gate. */
async function valuesSet(
  { api, lookups }: Psa,
  ticket: Ticket,
  { tool: name, args }: ModelCall,
): Promise<Record<string, string>> {
  const tool = toolNamed(name);
  const parsed = tool?.input.safeParse(args);
  if (!tool || !parsed?.success) return {};
  const resolved = await tool.resolve(parsed.data, { api, lookups, ticket });
  if ('invalid' in resolved) return {};
  return Object.fromEntries(
    resolved.shows
      .filter(({ before, after }) => before !== after)
      .map(({ what, after }) => [what, after]),
  );
}
