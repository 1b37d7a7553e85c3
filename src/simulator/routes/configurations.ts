import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { plainWriting, serveCollection } from './collection.ts';

/** Devices of the clients. */
export function serveConfigurations(router: Router): void {
  for (const [part, table, model, title] of [
    ['types', 'configurationTypes', 'ConfigurationType', 'Configuration Type'],
    ['statuses', 'configurationStatuses', 'ConfigurationStatus', 'Configuration Status'],
  ] as const)
    serveCollection(router, {
      path: `/company/configurations/${part}`,
      table,
      title,
      writing: plainWriting(modelNamed(model), title.toLowerCase()),
      right: 'table-setup',
      verbs: ['list', 'get'],
    });
  serveCollection(router, {
    path: '/company/configurations',
    table: 'configurations',
    title: 'Configuration',
    writing: plainWriting(modelNamed('CompanyConfiguration'), 'configuration'),
    right: 'configurations',
    verbs: ['list', 'get', 'create', 'change', 'delete'],
    defaults: () => ({ billFlag: false, activeFlag: true }),
  });
}
