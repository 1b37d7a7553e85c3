import { z } from 'zod';
import { companyOf } from './own-company.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({});

const exact = z.object({ boardId: z.number() });

/** Reads what the fields of the run's own ticket may be set to on its board. */
export const cwGetBoardOptions: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-get-board-options',
  description: "Read this ticket's board: its statuses, types, subtypes and items, by name.",
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  async resolve(_raw, { ticket }) {
    if (!ticket.board) return { invalid: 'This ticket is on no board.' };
    return {
      exact: { boardId: ticket.board.id },
      target: { ticketId: ticket.id, companyId: companyOf(ticket) },
      shows: [],
    };
  },
  async run(args, { api }) {
    const options = await api.boardOptions(exact.parse(args).boardId);
    const names = (rows: { name: string; inactive: boolean }[]) =>
      rows
        .filter(({ inactive }) => !inactive)
        .map(({ name }) => name)
        .join(', ') || 'none';
    const statuses = options.statuses.filter(({ inactive }) => !inactive);
    return {
      outcome: 'done',
      text: [
        `statuses: ${statuses
          .map(({ name, closed }) => (closed ? `${name} (closes the ticket)` : name))
          .join(', ')}`,
        `types: ${names(options.types)}`,
        `subtypes: ${names(options.subtypes)}`,
        `items: ${names(options.items)}`,
      ].join('\n'),
    };
  },
};
