import {
  type Approval,
  composeReminder,
  dueReminders,
  markReminded,
  rulesOf,
  showMoment,
} from '../approvals/index.ts';
import { describeError } from '../lib/errors.ts';
import { InternalNote, postNote } from '../notes/index.ts';
import { deskHours } from './desk-hours.ts';
import type { RunsRoom } from './runs-room.ts';

/** Reminds, once a plan, of what nobody has answered for half of its time. Answers how many were reminded. */
export async function remindApprovers(room: RunsRoom, now = new Date()): Promise<number> {
  const due = await room.database.transaction('msp', (tx) => dueReminders(tx, now));
  let reminded = 0;
  for (const plan of due) {
    try {
      await remind(room, plan);
      reminded += 1;
    } catch (fault) {
      // One ticket that cannot be written on keeps no other from its reminder; the timer comes again.
      room.logger.warn({ runId: plan.runId, reason: describeError(fault) }, 'no reminder yet');
    }
  }
  return reminded;
}

async function remind(room: RunsRoom, plan: Approval): Promise<void> {
  const { clientId, runId, ticketId, id, code, expiresAt } = plan;
  const psa = await room.psa.current();
  const scope = { client: clientId };
  const rules = await room.database.transaction(scope, (tx) => rulesOf(tx, clientId));
  const { timeZone } = deskHours(psa, rules);
  await postNote(
    { database: room.database, api: psa.api, clientId, runId, ticketId, settleMs: room.settleMs },
    `reminder:${id}`,
    new InternalNote(composeReminder({ code, until: showMoment(expiresAt, timeZone) })),
  );
  await room.database.transaction(scope, (tx) => markReminded(tx, id));
}
