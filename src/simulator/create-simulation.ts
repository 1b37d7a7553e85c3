import { Postman } from './callbacks/postman.ts';
import { controlRouter } from './control/control-router.ts';
import { Router } from './http/router.ts';
import type { Simulation } from './http/simulation.ts';
import { Throttle } from './http/throttle.ts';
import { serveCallbacks } from './routes/callbacks.ts';
import { serveCompanies } from './routes/companies.ts';
import { serveContacts } from './routes/contacts.ts';
import { serveNotes } from './routes/notes.ts';
import { serveSetupTables } from './routes/setup-tables.ts';
import { serveSystem } from './routes/system.ts';
import { serveTickets } from './routes/tickets.ts';
import { serveTimeEntries } from './routes/time-entries.ts';
import type { World } from './store/world.ts';

/** Puts routes, callbacks and the control API around a world. */
export function createSimulation(world: World): Simulation {
  const router = new Router();
  serveSystem(router);
  serveSetupTables(router);
  serveCompanies(router);
  serveContacts(router);
  serveTickets(router, 'service');
  serveNotes(router, 'service');
  serveTimeEntries(router);
  serveCallbacks(router);
  const postman = new Postman(world);
  return {
    world,
    router,
    throttle: new Throttle(),
    postman,
    control: controlRouter(world, postman),
  };
}
