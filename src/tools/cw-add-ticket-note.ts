import { z } from 'zod';
import { CustomerNote, fenced, InternalNote, postNote } from '../notes/index.ts';
import type { Tool } from './tool.ts';

const input = z.strictObject({
  ticketId: z.number().int().positive(),
  text: z.string().trim().min(1).max(8_000),
  /** True: technicians only. False: the customer reads it. ConnectWise's own flag of this name is not it. */
  internalFlag: z.boolean(),
});

/** Adds a note to the run's ticket, for technicians or for the customer. */
export const cwAddTicketNote: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-add-ticket-note',
  description:
    'Add a note to this ticket. internalFlag true: only technicians see it; false: the customer sees it.',
  effect: 'write',
  defaultPolicy: 'auto',
  reversible: 'A technician can delete the note; a customer may have read it by then.',
  input,
  touches(args) {
    const { text, internalFlag } = input.parse(args);
    return [{ kind: 'note', visibility: internalFlag ? 'internal' : 'customer-visible', text }];
  },
  async resolve(raw, { ticket }) {
    return {
      exact: { ...raw },
      // Another ticket's number is refused by the gate, which knows the run's own.
      target: { ticketId: raw.ticketId, companyId: ticket.company?.id ?? null },
      shows: [
        {
          what: raw.internalFlag ? 'internal note' : 'customer-visible note',
          before: null,
          after: raw.text,
          ...(!raw.internalFlag && { warning: 'the customer reads it', grave: true }),
        },
      ],
    };
  },
  async run(args, context) {
    const { ticketId, text, internalFlag } = input.parse(args);
    const note = internalFlag ? new InternalNote([fenced(text)]) : new CustomerNote(text);
    const posted = await postNote({ ...context, ticketId }, `call:${context.callId}`, note);
    if (posted.outcome === 'rejected') return { outcome: 'failed', text: posted.error };
    return {
      outcome: 'done',
      text: `Note ${posted.result.noteId} is on the ticket (${posted.result.visibility}).`,
      readBack: posted.result.asMeant ? 'verified' : 'conflict',
    };
  },
};
