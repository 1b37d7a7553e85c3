import { z } from 'zod';
import type { Ticket } from '../integrations/connectwise/index.ts';
import { CustomerNote, postNote } from '../notes/index.ts';
import { writeOnce } from '../outbox/index.ts';
import type { Touch } from '../policies/index.ts';
import {
  type Consequence,
  choicesOf,
  currentName,
  type ExactChange,
  type FieldPath,
  holds,
  isSame,
  MAX_SUMMARY,
  nameOf,
  patchOf,
  showChange,
} from './ticket-fields.ts';
import type { Resolution, ShownChange, Tool, ToolContext, ToolResult, ToolWorld } from './tool.ts';

const PATHS = [
  'status',
  'priority',
  'owner',
  'type',
  'subType',
  'item',
  'board',
  'summary',
] as const;

const input = z.strictObject({
  ticketId: z.number().int().positive(),
  operations: z
    .array(
      z.strictObject({
        op: z.literal('replace'),
        path: z.enum([...PATHS, 'subtype', 'resolution']),
        value: z.string().trim().min(1).max(8_000),
      }),
    )
    .min(1)
    .max(10),
});

type Raw = z.infer<typeof input>;

const reference = z.object({ id: z.number().int(), name: z.string() });
const exact = z.object({
  ticketId: z.number().int(),
  changes: z.array(
    z.object({
      path: z.enum(PATHS),
      value: z.union([z.string(), reference]),
      /** Of a status: what it means, as ConnectWise said when the call was made exact. */
      closes: z.boolean().optional(),
      escalation: z.string().nullable().optional(),
    }),
  ),
  /** Carried out as a note on the Resolution tab. */
  resolution: z.string().optional(),
});

/** Changes fields of the run's own ticket; needs approval unless the MSP decides otherwise. */
export const cwUpdateTicket: Tool<Raw> = {
  name: 'connectwise_psa:cw-update-ticket',
  description:
    'Change this ticket. Each operation replaces one of status, priority, owner (member identifier), type, subType, item, board, summary, or adds a resolution text. Values are names as ConnectWise shows them.',
  effect: 'write',
  defaultPolicy: 'approval',
  reversible: 'A technician can set the old values again; mails already sent stay sent.',
  input,
  touches(args) {
    const { changes, resolution } = exact.parse(args);
    const fields: Touch[] = changes.map(({ path, value, closes, escalation }) => ({
      kind: 'field',
      field: path,
      value: nameOf(value),
      ...(closes !== undefined && { closes }),
      ...(escalation !== undefined && { escalation }),
      // Customers see it in the portal and in every mail.
      forCustomer: path === 'summary',
    }));
    if (resolution === undefined) return fields;
    return [
      ...fields,
      { kind: 'field', field: 'resolution', value: resolution, forCustomer: true },
    ];
  },
  async resolve(raw, world) {
    const changes: ExactChange[] = [];
    const shows: ShownChange[] = [];
    let resolution: string | undefined;
    // Names of statuses, types, subtypes and items are the board's own: the new board's, where it changes.
    const board = raw.operations.find(({ path }) => path === 'board');
    let boardId = world.ticket.board?.id ?? null;
    const ordered = [...raw.operations].sort((a, b) => +(b === board) - +(a === board));
    for (const { path, value } of ordered) {
      if (path === 'resolution') {
        resolution = value;
        shows.push({
          what: 'resolution',
          before: null,
          after: value,
          warning: 'the customer reads it',
          grave: true,
        });
        continue;
      }
      const found = await resolveChange(
        path === 'subtype' ? 'subType' : path,
        value,
        boardId,
        world,
      );
      if ('invalid' in found) return found;
      changes.push(found.change);
      shows.push(showChange(world.ticket, found.change, found));
      if (path === 'board' && typeof found.change.value !== 'string')
        boardId = found.change.value.id;
    }
    return {
      exact: { ticketId: raw.ticketId, changes, ...(resolution !== undefined && { resolution }) },
      target: { ticketId: raw.ticketId, companyId: world.ticket.company?.id ?? null },
      shows,
    } satisfies Resolution;
  },
  present(ticket, what) {
    const path = PATHS.find((known) => known === what);
    return path && currentName(ticket, path);
  },
  async run(args, context) {
    const { ticketId, changes, resolution } = exact.parse(args);
    const results: ToolResult[] = [];
    if (changes.length > 0) results.push(await changeFields(ticketId, changes, context));
    if (resolution !== undefined && results.every(({ outcome }) => outcome === 'done')) {
      const note = new CustomerNote(resolution, { resolution: true });
      const posted = await postNote(
        { ...context, ticketId },
        `call:${context.callId}:resolution`,
        note,
      );
      results.push(
        posted.outcome === 'confirmed'
          ? { outcome: 'done', text: 'The resolution is on the ticket.', readBack: 'verified' }
          : { outcome: 'failed', text: posted.error },
      );
    }
    const failed = results.find(({ outcome }) => outcome === 'failed');
    if (failed) return failed;
    const all = results.filter((result) => result.outcome === 'done');
    return {
      outcome: 'done',
      text: all.map(({ text }) => text).join(' '),
      readBack: all.find(({ readBack }) => readBack !== 'verified')?.readBack ?? 'verified',
      ...(all[0]?.before && { before: all[0].before }),
      ...(all[0]?.after && { after: all[0].after }),
    };
  },
};

async function resolveChange(
  path: FieldPath,
  value: string,
  boardId: number | null,
  { lookups }: ToolWorld,
): Promise<({ change: ExactChange } & Consequence) | { invalid: string }> {
  if (path === 'summary') {
    if ([...value].length > MAX_SUMMARY)
      return { invalid: `A summary has at most ${MAX_SUMMARY} characters.` };
    return { change: { path, value } };
  }
  const choices = await choicesOf(path, value, boardId, lookups);
  const matching = choices.filter(({ name }) => isSame(name, value));
  const [choice] = matching;
  if (!choice || matching.length > 1) {
    const valid = choices.map(({ name }) => name).join(', ') || 'nothing on this board';
    const problem = matching.length > 1 ? 'is not a single value' : 'is not a value';
    return { invalid: `"${value}" ${problem} of ${path}. Valid: ${valid}.` };
  }
  return {
    change: {
      path,
      value: { id: choice.id, name: choice.name },
      ...(choice.closed !== undefined && { closes: choice.closed }),
      ...(choice.escalation !== undefined && { escalation: choice.escalation }),
    },
    ...(choice.warning && { warning: choice.warning }),
    ...(choice.grave && { grave: true }),
  };
}

/** One PATCH; a lost answer is settled by reading the ticket: the values are there or they are not. */
async function changeFields(
  ticketId: number,
  changes: ExactChange[],
  { database, api, clientId, runId, callId, settleMs, ...asks }: ToolContext,
): Promise<ToolResult> {
  const written = (ticket: Ticket) => ({
    missing: changes.filter((change) => !holds(ticket, change)).map(({ path }) => path),
  });
  let before: Record<string, unknown> | undefined;
  const outcome = await writeOnce(
    database,
    {
      clientId,
      runId,
      key: `call:${callId}`,
      kind: 'ticket-change',
      target: { ticketId },
      whyNot: asks.whyNot,
      whyFull: asks.whyFull,
    },
    {
      async send(_marker, mayGo) {
        const operations = changes.map(({ path, value }) => patchOf(path, value));
        return written(await api.updateTicket(ticketId, operations, mayGo));
      },
      async find() {
        const ticket = await api.getTicket(ticketId);
        const result = written(ticket);
        if (result.missing.length === 0) return result;
        before = Object.fromEntries(changes.map(({ path }) => [path, currentName(ticket, path)]));
        return null;
      },
      findFirst: true,
      before: async () => before ?? {},
    },
    settleMs,
  );
  if (outcome.outcome === 'rejected') return { outcome: 'failed', text: outcome.error };
  const seen = written(await api.getTicket(ticketId));
  const image = {
    ...(before && { before }),
    after: Object.fromEntries(changes.map(({ path, value }) => [path, nameOf(value)])),
  };
  const what = changes.map(({ path, value }) => `${path} = ${nameOf(value)}`).join(', ');
  return seen.missing.length === 0
    ? { outcome: 'done', text: `Set ${what}.`, readBack: 'verified', ...image }
    : {
        outcome: 'done',
        text: `ConnectWise accepted ${what}, but reads back another ${seen.missing.join(', ')}.`,
        readBack: 'conflict',
        ...image,
      };
}
