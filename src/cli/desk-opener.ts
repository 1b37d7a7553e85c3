import type { Config } from '../config/index.ts';
import type { IntakeRoom } from '../intake/index.ts';

/**
 * How a command gets at the desk's rooms: on the database of a Muster that runs, or on the data folder
 * itself when none does. Given by `main.ts`, because a command may not build the house.
 */
export type OpenDesk = <T>(
  work: (desk: {
    room: IntakeRoom;
    config: Config;
    /** False when no `npm start` is running: nobody but this command works the queue. */
    serving: boolean;
  }) => Promise<T>,
) => Promise<T>;
