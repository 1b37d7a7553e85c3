import { readConfig } from '../../src/config/index.ts';
import { type DeskParts, openDesk } from '../../src/desk.ts';
import type { IntakeRoom } from '../../src/intake/index.ts';
import type { Psa } from '../../src/integrations/connections/index.ts';
import { AppError } from '../../src/lib/errors.ts';
import { createLogger } from '../../src/lib/logger.ts';
import type { Model } from '../../src/models/index.ts';
import { threeStepModel } from '../three-step-model.ts';
import { ASKS, POISON, type ProgramSettings, UNREADABLE } from './program-settings.ts';

/**
 * A Muster in a process of its own, as `npm start` builds it, for programs that kill it: the same desk,
 * thinking by a script and in less of a hurry to wait. It ends with the program that started it.
 */
const { pace, readBack } = JSON.parse(process.argv[2] ?? '{}') as ProgramSettings;
const config = readConfig();
const desk = await openDesk(config, createLogger(config.logLevel), {
  model: withOddTickets(threeStepModel),
  pace,
  wrap: (room) => withUnreadable(readBack === false ? withoutReadBack(room) : room),
} satisfies DeskParts);
if (config.role !== 'worker') await desk.startHttp();
if (config.role !== 'web') await desk.startWork();
process.once('SIGTERM', () => void desk.stop().then(() => process.exit()));
process.stdin.on('end', () => process.exit()).resume();
process.stdout.write('ready\n');

/** Tickets that no model survives, and some that are asked about first. A model of its own each turn: nothing is kept in memory. */
function withOddTickets(model: () => Model): Model {
  return {
    name: 'scripted model',
    async next(turn) {
      if (turn.context.summary.startsWith(POISON)) throw new AppError('poison', 'It is poison.');
      if (turn.context.summary.startsWith(ASKS) && turn.number === 1)
        return { words: 'Which one do you mean?', calls: [], end: 'wait' };
      return model().next(turn);
    },
  };
}

/** Tickets that intake cannot get past. */
function withUnreadable(room: IntakeRoom): IntakeRoom {
  const current = async () => {
    const psa = await room.psa.current();
    const readTicket: Psa['readTicket'] = async (id) => {
      const ticket = await psa.readTicket(id);
      if (ticket.summary.startsWith(UNREADABLE)) throw new Error('It cannot be looked at.');
      return ticket;
    };
    return { ...psa, readTicket };
  };
  return { ...room, psa: { ...room.psa, current } };
}

/** The same desk with its read-back blind: no note shows the marker that it was written with. */
function withoutReadBack(room: IntakeRoom): IntakeRoom {
  const blinded = ({ api, ...psa }: Psa): Psa => ({
    ...psa,
    api: {
      ...api,
      listNotes: async (ticketId) =>
        (await api.listNotes(ticketId)).map((note) => ({
          ...note,
          text: note.text.replace(/\[Muster ref \w+\]/, ''),
        })),
    },
  });
  return { ...room, psa: { ...room.psa, current: async () => blinded(await room.psa.current()) } };
}
