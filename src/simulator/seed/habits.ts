import { referenceTo } from '../store/references.ts';
import type { Reference, Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { named } from './insert.ts';
import { kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { technicians } from './members.ts';
import { hashOfKey, randomOf } from './random.ts';
import { choice } from './setup.ts';

/** How this MSP usually files one kind of issue of one client. */
export interface Usual {
  board: Reference;
  type: Reference;
  subType: Reference;
  item: Reference | undefined;
  priority: Reference;
  owner: Reference;
}

const filed = new WeakMap<World, Map<string, Usual>>();

/** The usual choices for a kind and client: the board's categories, and one technician who knows both. */
export function usualFor(world: World, company: Row, kind: Kind): Usual {
  let known = filed.get(world);
  if (!known) {
    known = new Map();
    filed.set(world, known);
  }
  const key = `${company.id} ${kind.name}`;
  let usual = known.get(key);
  if (!usual) {
    const board = referenceTo(world, 'boards', named(world, 'boards', kind.board));
    const people = technicians(world);
    const owner = people[hashOfKey(world.seed, company.id, kind.name) % people.length] as Row;
    const priorities = world.tables.priorities.all as readonly Row[];
    usual = {
      board,
      type: choice(world, 'types', board, kind.type),
      subType: choice(world, 'subTypes', board, kind.subType),
      item: kind.item === undefined ? undefined : choice(world, 'items', board, kind.item),
      priority: referenceTo(world, 'priorities', priorities[kind.priority - 1] as Row),
      owner: referenceTo(world, 'members', owner),
    };
    known.set(key, usual);
  }
  return usual;
}

/** Tickets of a client between which one of its recurring kinds comes up once, roughly. */
const TICKETS_A_KIND = 6;

/**
 * The kinds that come up again and again at a client. With little history there are few, so that each
 * comes up often enough to learn from.
 */
export function recurringKinds(world: World, company: Row, ticketsOfCompany: number): Kind[] {
  const count = Math.min(kinds.length, Math.max(2, Math.round(ticketsOfCompany / TICKETS_A_KIND)));
  const random = randomOf(world.seed, 'kinds', company.id);
  const ranked = kinds.map((kind) => ({ kind, rank: random.next() ** (1 / kind.weight) }));
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ kind }) => kind);
}
