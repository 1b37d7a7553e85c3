import type { Approval } from '../approvals/index.ts';
import { clientById } from '../clients/index.ts';
import { randomToken } from '../lib/crypto.ts';
import { isAppError } from '../lib/errors.ts';
import {
  ledgerWitness,
  type SecondReading,
  spendingSettings,
  spentSoFar,
  whyOverBudget,
} from '../models/index.ts';
import { newWords } from '../text/new-words.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';
import type { RunsRoom } from './runs-room.ts';

const MAX_CHARACTERS = 4_000;

/**
 * What the client's language model makes of a technician's answer to a plan; null where none is configured. One
 * that is down, slow or says nothing usable is not waited for beyond its time limit and changes nothing: the rules
 * decide without a language model as well, and an outage of it must neither clear nor stop anybody's answer.
 */
export async function readAgain(
  room: RunsRoom,
  run: Run,
  plan: Approval,
  { key, text }: { key: string; text: string },
): Promise<SecondReading | null> {
  const model = room.modelFor(run.clientId);
  const scope = { client: run.clientId };
  const { redact } = await room.database.transaction(scope, (tx) => clientById(tx, run.clientId));
  if (await isBudgetSpent(room, run)) return null;
  const reply = {
    steps: plan.steps.map(({ n, shows }) => `${n}. ${shows.map(shownAs).join(', ')}`),
    text: newWords(text).text.slice(0, MAX_CHARACTERS),
    placeholderKey: redact ? randomToken() : null,
  };
  // The turn that will read the note tells of it.
  const asker = { ...scopeOf(run), turn: run.turn + 1 };
  try {
    return (await model.readReply?.(reply, ledgerWitness(room.database, asker))) ?? null;
  } catch (fault) {
    if (!isAppError(fault)) throw fault;
    await room.database.transaction(scope, (tx) =>
      addEvent(tx, run, {
        key: `no-second-reading:${key}`,
        kind: 'model',
        title: `No second reading of an answer to plan ${plan.code}: ${fault.message} The rules’ reading counts, as without a language model`,
        source: 'runs/read-again.ts',
        data: { code: fault.code },
      }),
    );
    return null;
  }
}

async function isBudgetSpent({ database }: RunsRoom, run: Run): Promise<boolean> {
  return database.transaction('msp', async (tx) => {
    const { budgets, currency } = await spendingSettings(tx);
    return whyOverBudget(budgets, await spentSoFar(tx, run), currency) !== null;
  });
}

const scopeOf = ({ id, clientId, ticketId }: Run) => ({ runId: id, clientId, ticketId });

function shownAs({ what, before, after }: Approval['steps'][number]['shows'][number]): string {
  return before === null ? `${what}: ${after}` : `${what}: ${before} -> ${after}`;
}
