import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { ALL_VERBS, plainWriting, serveCollection } from './collection.ts';

/** Devices of the clients. */
export function serveConfigurations(router: Router): void {
  serveCollection(router, {
    path: '/company/configurations',
    table: 'configurations',
    title: 'Configuration',
    writing: plainWriting(modelNamed('CompanyConfiguration'), 'configuration'),
    right: 'configurations',
    verbs: [...ALL_VERBS, 'search'],
    defaults: () => ({ billFlag: false, activeFlag: true }),
  });
}
