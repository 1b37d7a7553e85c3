import { recordNotFound } from '../http/api-fault.ts';
import { idOf } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import type { Row } from '../store/row.ts';
import { ALL_VERBS, plainWriting, serveCollection } from './collection.ts';

/** Projects and their phases; their tickets are tickets like others on a path of their own. */
export function serveProjects(router: Router): void {
  serveCollection(router, {
    path: '/project/projects',
    table: 'projects',
    title: 'Project',
    writing: plainWriting(modelNamed('Project'), 'project'),
    right: 'project-tickets',
    verbs: [...ALL_VERBS, 'search'],
  });
  serveCollection(router, {
    path: '/project/projects/:projectId/phases',
    table: 'phases',
    title: 'Project Phase',
    writing: plainWriting(modelNamed('ProjectPhase'), 'projectPhase', 'projectId'),
    right: 'project-tickets',
    verbs: ALL_VERBS,
    defaults: (call) => ({ projectId: idOf(call, 'projectId') }),
    rows: (call) => {
      const { projects, phases } = call.world.tables;
      const id = idOf(call, 'projectId');
      if (!projects.get(id)) throw recordNotFound('Project', call.params.projectId ?? '');
      return (phases.all as readonly Row[]).filter((row) => row.projectId === id);
    },
  });
}
