import { referenceTo } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import type { World } from '../store/world.ts';
import { createTicket } from '../tickets/create-ticket.ts';
import { clientsOf } from './companies.ts';
import { insert, named } from './insert.ts';
import { technicians } from './members.ts';

const TASKS = ['Survey the site', 'Order hardware', 'Migrate mailboxes', 'Hand over documentation'];

/** Two projects with a phase and a few tickets each: their ids lie among the service tickets'. */
export function seedProjects(world: World): void {
  const board = referenceTo(world, 'boards', named(world, 'boards', 'Projects'));
  const [manager] = technicians(world);
  for (const [i, client] of clientsOf(world).slice(0, 2).entries()) {
    const project = insert(world, 'projects', {
      name: i === 0 ? 'Office move' : 'Mail migration',
      company: referenceTo(world, 'companies', client),
      board,
      billingMethod: 'ActualRates',
      estimatedStart: '2026-01-12T00:00:00Z',
      estimatedEnd: '2026-12-18T00:00:00Z',
      manager: manager && referenceTo(world, 'members', manager),
      closedFlag: false,
    });
    const phase = insert(world, 'phases', {
      projectId: project.id,
      description: 'Delivery',
      board,
    });
    for (const summary of TASKS)
      createTicket(
        world,
        {
          summary,
          company: { id: client.id },
          project: { id: project.id },
          phase: { id: phase.id },
          initialDescription: `${summary} for ${client.name}.`,
        },
        { identifier: 'ngreen', member: manager && referenceTo(world, 'members', manager as Row) },
        [],
        'ProjectTicket',
      );
  }
}
