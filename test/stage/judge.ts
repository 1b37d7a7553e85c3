import { effectsOn, type JournalItem } from '../../src/cli/demo/simulator-client.ts';
import { threeStepEffects } from '../three-step-model.ts';

/** What is wrong with the tickets of three-step runs, by the simulator's journal. */
export interface Judgement {
  /** Tickets on which something is missing. */
  lost: number[];
  /** Notes and changes that were made more than once, by ticket. */
  duplicates: { ticketId: number; what: string }[];
  /** Tickets on which all is there once, but in another order than the story's. */
  outOfOrder: number[];
}

/** Diagnosis, answer, plan; after the yes the two changes; the outcome. */
const ORDER = ['note', 'note', 'note', ...threeStepEffects.changes, 'note'];

/** Counts each note and each change of Muster's on these tickets against what such a run leaves. */
export function judge(journal: JournalItem[], ticketIds: number[], member: string): Judgement {
  const byTicket = Map.groupBy(journal, ({ effect }) => effect?.ticketId);
  const judgement: Judgement = { lost: [], duplicates: [], outOfOrder: [] };
  for (const ticketId of ticketIds) {
    const seen = effectsOn(byTicket.get(ticketId) ?? [], ticketId, member);
    const notes = [...seen.internal, ...seen.customerVisible].map(({ effect }) =>
      bare(effect?.text ?? ''),
    );
    const changes = seen.changes.map(({ effect }) => effect?.changes?.[0]?.field ?? '');
    const made = [...notes, ...changes];
    for (const what of made.filter((one, i) => made.indexOf(one) < i))
      judgement.duplicates.push({ ticketId, what: what.split('\n')[0] ?? '' });
    const whole =
      new Set(notes).size === threeStepEffects.internal + threeStepEffects.customerVisible &&
      threeStepEffects.changes.every((field) => changes.includes(field));
    if (!whole) judgement.lost.push(ticketId);
    const isOnce = whole && made.length === new Set(made).size;
    const order = [...seen.internal, ...seen.customerVisible, ...seen.changes]
      .toSorted((a, b) => a.n - b.n)
      .map(({ effect }) => effect?.changes?.[0]?.field ?? 'note');
    if (isOnce && order.join() !== ORDER.join()) judgement.outOfOrder.push(ticketId);
  }
  return judgement;
}

/** Without the marker, which is another for each note. */
function bare(text: string): string {
  return text.replace(/\[Muster ref \w+\]/, '').trim();
}
