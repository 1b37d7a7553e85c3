import { Postman } from './callbacks/postman.ts';
import { controlRouter } from './control/control-router.ts';
import { Router } from './http/router.ts';
import type { Simulation } from './http/simulation.ts';
import { Throttle } from './http/throttle.ts';
import { serveBundles } from './routes/bundles.ts';
import { serveCallbacks } from './routes/callbacks.ts';
import { serveCompanies } from './routes/companies.ts';
import { serveConfigurations } from './routes/configurations.ts';
import { serveContacts } from './routes/contacts.ts';
import { serveDocuments } from './routes/documents.ts';
import { serveFurtherTables } from './routes/further-tables.ts';
import { serveNotes } from './routes/notes.ts';
import { serveProjects } from './routes/projects.ts';
import { serveSchedule } from './routes/schedule.ts';
import { serveSetupTables } from './routes/setup-tables.ts';
import { serveSystem } from './routes/system.ts';
import { serveTicketActions } from './routes/ticket-actions.ts';
import { serveTicketParts } from './routes/ticket-parts.ts';
import { serveTickets } from './routes/tickets.ts';
import { serveTimeEntries } from './routes/time-entries.ts';
import type { World } from './store/world.ts';

/** Puts routes, callbacks and the control API around a world. */
export function createSimulation(world: World): Simulation {
  const router = new Router();
  serveSystem(router);
  serveSetupTables(router);
  serveFurtherTables(router);
  serveCompanies(router);
  serveContacts(router);
  serveTickets(router, 'service');
  serveNotes(router, 'service');
  serveTicketParts(router, 'service');
  serveTicketActions(router, 'service');
  serveProjects(router);
  serveTickets(router, 'project');
  serveNotes(router, 'project');
  serveTicketParts(router, 'project');
  serveTicketActions(router, 'project');
  serveTimeEntries(router);
  serveSchedule(router);
  serveConfigurations(router);
  serveDocuments(router);
  serveCallbacks(router);
  serveBundles(router);
  const postman = new Postman(world);
  return {
    world,
    router,
    throttle: new Throttle(),
    postman,
    control: controlRouter(world, postman),
  };
}
