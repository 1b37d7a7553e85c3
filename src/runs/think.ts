import type { ModelStep, TicketContext } from '../models/index.ts';
import { buildContext } from './build-context.ts';
import { buildHistory } from './build-history.ts';
import { readMessages } from './journal.ts';
import { noteKey, noteVersion } from './note-author.ts';
import { offerTools } from './offer-tools.ts';
import type { Turn } from './turn.ts';

/** Journal step: the notes that stood on the ticket when the agent woke, and what they said; later ones are messages. */
export const NOTES_BEFORE = 'notes-before';

/** One step of the model, journaled with what it knew: asked once, however often the turn is worked. */
export async function think(turn: Turn): Promise<ModelStep> {
  const { room, run, psa, client, ticket, journal } = turn;
  const model = room.modelFor(run.clientId);
  return journal.step<ModelStep>(`model:${run.turn}`, async () => {
    const notes = await psa.api.listNotes(ticket.id);
    await journal.step<string[]>(NOTES_BEFORE, async () =>
      notes.flatMap((note) => [noteKey(note), noteVersion(note)]),
    );
    const { context, comparison } = await buildContext(room.database, psa, client, ticket, notes);
    await journal.event({
      key: `knew:${run.turn}`,
      kind: 'context',
      title: `The agent of ${client.name} knew: "${context.summary}", priority ${context.priority ?? 'none'}, contact ${context.contact ?? 'unknown'}, ${context.thread.length} notes, ${context.similar.length} similar resolved tickets, ${toldWorkflows(context)}`,
      source: 'runs/build-context.ts',
      data: { ...context, comparison },
    });
    const messages = await room.database.transaction({ client: run.clientId }, (tx) =>
      readMessages(tx, run.id),
    );
    const step = await model.next({
      number: run.turn,
      context,
      history: buildHistory(journal, messages, run.turn),
      tools: offerTools(turn.policies),
    });
    // The model's own ids are not trusted to be unique within the run.
    return {
      ...step,
      calls: step.calls.map((call, i) => ({ ...call, id: `${run.turn}.${i + 1}` })),
    };
  });
}

function toldWorkflows({ workflows, nearWorkflows: [near] }: TicketContext): string {
  if (workflows.length > 0)
    return `workflow ${workflows.map(({ name, score }) => `"${name}" (${score.toFixed(2)})`).join(', ')}`;
  return near ? `no workflow ("${near.name}": ${near.whyNot})` : 'no workflow';
}
