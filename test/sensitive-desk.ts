import { effectsOn } from '../src/cli/demo/simulator-client.ts';
import { listClients } from '../src/clients/index.ts';
import { type IntakeRoom, lookIntoTicket } from '../src/intake/index.ts';
import { condition } from '../src/integrations/connectwise/index.ts';
import { type Model, type ModelStep, scriptedModel } from '../src/models/index.ts';
import { endStates, pollChallenges, runOfTicket, timelineOf, workTurn } from '../src/runs/index.ts';
import { latestVerification } from '../src/verification/index.ts';
import { createConnectedRoom } from './connected-room.ts';

/** A desk whose tickets ask for what a stranger must not get, with a model that counts its turns. */
export async function createSensitiveDesk() {
  const desk = await createConnectedRoom();
  const done: ModelStep = { words: 'I looked into it.', calls: [], end: 'done' };
  const { api } = await desk.room.psa.current();
  const contacts: { id: number; email: string }[] = [];
  for await (const page of api.listContacts({
    conditions: condition('company/id', '=', desk.companyId),
  }))
    for (const { id, emails, defaultEmail, inactive } of page)
      if (!inactive && emails.length > 0)
        contacts.push({ id, email: defaultEmail ?? emails[0] ?? '' });
  let nextContact = 0;

  function counting(model: Model) {
    const counted = { turns: 0 };
    return {
      counted,
      model: {
        ...model,
        next: (...args: Parameters<Model['next']>) => {
          counted.turns += 1;
          return model.next(...args);
        },
      } as Model,
    };
  }

  const { clientId } = await desk.room.database.transaction('msp', async (tx) => {
    const clients = await listClients(tx, { limit: 100 });
    return { clientId: clients.find(({ companyId }) => companyId === desk.companyId)?.id ?? '' };
  });

  return {
    ...desk,
    clientId,
    contacts,
    /** Another contact each time, so that limits of one story do not reach the next. */
    freshContact() {
      nextContact += 1;
      const contact = contacts[nextContact % contacts.length];
      if (!contact) throw new Error('no contact with an address');
      return contact;
    },
    raise: (contactId: number, summary: string, description: string) =>
      desk.sim.raiseTicket({ companyId: desk.companyId, contactId, summary, description }),
    /** A room with this model and these providers, and how often the model was asked. */
    roomWith(change: Partial<IntakeRoom> = {}, steps: ModelStep[] = [done, done, done, done]) {
      const { model, counted } = counting(scriptedModel(steps));
      const room: IntakeRoom = { ...desk.room, modelFor: () => model, ...change };
      return { room, counted };
    },
    /** Works the ticket until nothing is due: turns, polls and looks, as the timers would. */
    async work(room: IntakeRoom, ticketId: number, rounds = 6) {
      await lookIntoTicket(room, ticketId);
      for (let n = 0; n < rounds; n += 1) {
        const run = await desk.room.database.transaction('msp', (tx) =>
          runOfTicket(tx, desk.connection.id, ticketId),
        );
        if (!run || endStates.includes(run.status)) break;
        await pollChallenges(room);
        await workTurn(room, { runId: run.id, clientId: run.clientId });
      }
      return this.stateOf(ticketId);
    },
    stateOf: (ticketId: number) =>
      desk.room.database.transaction('msp', async (tx) => {
        const run = await runOfTicket(tx, desk.connection.id, ticketId);
        if (!run) throw new Error(`no run on ${ticketId}`);
        const timeline = await timelineOf(tx, run.id);
        return { run, timeline, verification: await latestVerification(tx, run.id) };
      }),
    effects: async (ticketId: number) => effectsOn(await desk.sim.journal(), ticketId, desk.member),
  };
}
