import { randomToken } from '../lib/crypto.ts';
import { isAppError } from '../lib/errors.ts';
import {
  ledgerWitness,
  type ModelStep,
  type TicketContext,
  type Witness,
} from '../models/index.ts';
import { counted } from '../text/counted.ts';
import { buildContext } from './build-context.ts';
import { buildHistory } from './build-history.ts';
import { readMessages } from './journal.ts';
import { whyNotLeave } from './kill.ts';
import { noteKey, noteVersion } from './note-author.ts';
import { offerTools } from './offer-tools.ts';
import { readConfigurations } from './read-configurations.ts';
import { readBudget } from './stay-in-budget.ts';
import { tellAsked } from './tell-asked.ts';
import type { Turn } from './turn.ts';

/** Journal step: the notes that stood on the ticket when the agent woke, and what they said; later ones are messages. */
export const NOTES_BEFORE = 'notes-before';
/** Journal step: what the placeholders of a run are made from, so that they are the same in all its turns. */
const PLACEHOLDER_KEY = 'placeholder-key';
/** So often a turn is tried with a model that cannot be had; then a person gets the ticket. */
const PATIENCE = 5;

/**
 * One step of the model, journaled with what it knew: asked once, however often the turn is worked. A
 * budget that is used up and a model that stays away end in a step that hands over and says why.
 */
export async function think(turn: Turn): Promise<ModelStep> {
  const { run, journal } = turn;
  return journal.step<ModelStep>(`model:${run.turn}`, async () => {
    const budget = await readBudget(turn);
    if (budget.whyNoMore) return personsTurn(budget.whyNoMore);
    const step = await askModel(turn).catch((fault) => personsTurn(whyGivenUp(turn, fault)));
    const tooMany = budget.whyTooMany(step);
    if (tooMany) return personsTurn(tooMany);
    // The model's own ids are not trusted to be unique within the run.
    return {
      ...step,
      calls: step.calls.map((call, i) => ({ ...call, id: `${run.turn}.${i + 1}` })),
    };
  });
}

async function askModel(turn: Turn): Promise<ModelStep> {
  const { room, run, client, ticket, journal } = turn;
  const context = await readContext(turn);
  const scope = { client: run.clientId };
  const messages = await room.database.transaction(scope, (tx) => readMessages(tx, run.id));
  const asker = { clientId: run.clientId, runId: run.id, ticketId: ticket.id, turn: run.turn };
  try {
    return await room.modelFor(run.clientId).next(
      {
        number: run.turn,
        context,
        history: buildHistory(journal, messages, run.turn),
        tools: offerTools(turn.policies),
        placeholderKey: client.redact
          ? await journal.step<string>(PLACEHOLDER_KEY, async () => randomToken())
          : null,
      },
      whileFree(turn, ledgerWitness(room.database, asker)),
    );
  } finally {
    await tellAsked(turn);
  }
}

/** A prompt leaves Muster, too: none does any more, and none is tried again, once a switch holds the run. */
function whileFree(turn: Turn, witness: Witness): Witness {
  const mayLeave = async () => {
    const barred = await whyNotLeave(turn);
    if (barred) throw barred;
  };
  return {
    mayLeave,
    async sending(prompt) {
      await mayLeave();
      return witness.sending(prompt);
    },
  };
}

/** What the agent knows, told in the timeline. */
async function readContext({ room, run, psa, client, ticket, journal }: Turn) {
  const notes = await psa.api.listNotes(ticket.id);
  await journal.step<string[]>(NOTES_BEFORE, async () =>
    notes.flatMap((note) => [noteKey(note), noteVersion(note)]),
  );
  // Once a run: devices seldom change while a ticket is worked, and they cost two requests.
  const configurations = await journal.step('configurations', () =>
    readConfigurations(psa, ticket),
  );
  const { context, comparison } = await buildContext(room.database, psa, client, ticket, notes, {
    match: room.matching.match,
    configurations,
  });
  await journal.event({
    key: `knew:${run.turn}`,
    kind: 'context',
    title: `The agent of ${client.name} knew: "${context.summary}", priority ${context.priority ?? 'none'}, contact ${context.contact ?? 'unknown'}, ${counted(context.thread.length, 'note')}, ${counted(context.configurations.length, 'configuration')}, ${counted(context.similar.length, 'similar resolved ticket')}, ${toldWorkflows(context)}${toldHidden(context)}`,
    source: 'runs/build-context.ts',
    data: { ...context, comparison },
  });
  return context;
}

/** Why nobody thinks for this turn; throws on what may pass, and on what is no matter of the model's. */
function whyGivenUp({ run }: Turn, fault: unknown): string {
  const refused = isAppError(fault, 'model-refused');
  const away = isAppError(fault, 'model-unavailable');
  if (!refused && !(away && run.failures + 1 >= PATIENCE)) throw fault;
  return `${fault.message} No other model may be asked for this client.`;
}

function personsTurn(why: string): ModelStep {
  return { words: why, calls: [], end: 'hand-over' };
}

function toldWorkflows({ workflows, nearWorkflows: [near] }: TicketContext): string {
  if (workflows.length > 0)
    return `workflow ${workflows.map(({ name, score }) => `"${name}" (${score.toFixed(2)})`).join(', ')}`;
  return near ? `no workflow ("${near.name}": ${near.whyNot})` : 'no workflow';
}

/** Hidden words are a sign of an attack: a technician sees that without opening the entry. */
function toldHidden({ hidden }: TicketContext): string {
  return hidden.length > 0 ? `; taken out: ${hidden.join(', ')}` : '';
}
