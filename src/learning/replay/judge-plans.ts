import { wilson } from '../../lib/wilson.ts';

/** The fields that technicians set and an agent may propose. */
export const REPLAYED = ['type', 'subType', 'priority', 'owner'] as const;
export type ReplayedField = (typeof REPLAYED)[number];

/** A past ticket: what would have been proposed, and what technicians made of it. */
export interface ReplayedTicket {
  ticketId: number;
  /** The workflow that would have been followed; null where none fits. */
  workflow: string | null;
  /** Similarity to that workflow's past tickets, or to the nearest one's that was not followed. */
  score: number | null;
  proposed: Partial<Record<ReplayedField, string>>;
  done: Record<ReplayedField, string | null>;
}

/** How often proposals for one field were what technicians did. */
export interface FieldFigures {
  /** Tickets on which technicians set the field. */
  of: number;
  proposed: number;
  right: number;
  /** `right` of `proposed`; null without any. */
  share: number | null;
  /** Wilson's 95 % interval of the share. */
  interval: [number, number] | null;
}

export interface KindReplay {
  /** The workflow's name; null: tickets that no workflow fits. */
  workflow: string | null;
  tickets: number;
  fields: Record<ReplayedField, FieldFigures>;
  /** Proposals that were not what technicians did, over all fields. */
  wrong: number;
}

export interface WrongProposal {
  ticketId: number;
  workflow: string | null;
  score: number | null;
  field: ReplayedField;
  proposed: string;
  done: string;
}

const MOST_ERRORS = 50;

/** Counts proposals against what was done: over all tickets, by kind and one by one; the worst first. */
export function judgePlans(tickets: readonly ReplayedTicket[]): {
  fields: Record<ReplayedField, FieldFigures>;
  kinds: KindReplay[];
  errors: WrongProposal[];
} {
  const kinds = [...Map.groupBy(tickets, ({ workflow }) => workflow)].map(
    ([workflow, own]): KindReplay => {
      const fields = figuresOf(own);
      const wrong = REPLAYED.reduce(
        (sum, field) => sum + fields[field].proposed - fields[field].right,
        0,
      );
      return { workflow, tickets: own.length, fields, wrong };
    },
  );
  const errors = tickets
    .flatMap((ticket) => wrongOf(ticket))
    // The surest error first: there the similarity promised most.
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || a.ticketId - b.ticketId);
  return {
    fields: figuresOf(tickets),
    kinds: kinds.sort((a, b) => b.wrong - a.wrong || b.tickets - a.tickets),
    errors: errors.slice(0, MOST_ERRORS),
  };
}

function figuresOf(tickets: readonly ReplayedTicket[]): Record<ReplayedField, FieldFigures> {
  const of = (field: ReplayedField): FieldFigures => {
    const set = tickets.filter(({ done }) => done[field] !== null);
    const proposed = set.filter((ticket) => ticket.proposed[field] !== undefined);
    const right = proposed.filter((ticket) => isSame(ticket.proposed[field]!, ticket.done[field]!));
    return {
      of: set.length,
      proposed: proposed.length,
      right: right.length,
      share: proposed.length === 0 ? null : right.length / proposed.length,
      interval: wilson(right.length, proposed.length),
    };
  };
  return { type: of('type'), subType: of('subType'), priority: of('priority'), owner: of('owner') };
}

function wrongOf({ ticketId, workflow, score, proposed, done }: ReplayedTicket): WrongProposal[] {
  return REPLAYED.flatMap((field) => {
    const wanted = proposed[field];
    const real = done[field];
    if (wanted === undefined || real === null || isSame(wanted, real)) return [];
    return [{ ticketId, workflow, score, field, proposed: wanted, done: real }];
  });
}

/** ConnectWise does not tell names apart by case. */
const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
