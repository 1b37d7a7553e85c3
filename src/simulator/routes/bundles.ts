import { badBody } from '../http/api-fault.ts';
import { type Call, created, objectOf, Query } from '../http/call.ts';
import { replyForError } from '../http/reply.ts';
import type { Router } from '../http/router.ts';
import { demand } from '../rights.ts';
import type { Draft } from '../write/apply-changes.ts';

/** Where the resources of a bundle are. `{parent}` is `apiRequest.parentId`. */
const PATHS: Record<string, string> = {
  ticket: '/service/tickets',
  serviceticket: '/service/tickets',
  projectticket: '/project/tickets',
  ticketnote: '/service/tickets/{parent}/notes',
  servicenote: '/service/tickets/{parent}/notes',
  project: '/project/projects',
  company: '/company/companies',
  contact: '/company/contacts',
  configuration: '/company/configurations',
  board: '/service/boards',
  boardstatus: '/service/boards/{parent}/statuses',
  boardtype: '/service/boards/{parent}/types',
  priority: '/service/priorities',
  source: '/service/sources',
  member: '/system/members',
  timeentry: '/time/entries',
  scheduleentry: '/schedule/entries',
};

/**
 * `/system/bundles`: several reads in one request, each with a status and an error of its own. The names
 * of resource types are those of the vendor's models; sources do not list them.
 */
export function serveBundles(router: Router): void {
  router.on('POST', '/system/bundles', undefined, (call) => answerAll(router, call, ''));
  router.on('POST', '/system/bundles/count', undefined, (call) =>
    answerAll(router, call, '/count'),
  );
}

async function answerAll(router: Router, call: Call, suffix: string) {
  const requests = objectOf(call.body)?.requests;
  if (!Array.isArray(requests)) throw badBody('requests is required');
  const results: Draft[] = [];
  for (const request of requests) results.push(await answerOne(router, call, request, suffix));
  return created({ results });
}

async function answerOne(router: Router, call: Call, input: unknown, suffix: string) {
  const { sequenceNumber, resourceType, apiRequest } = objectOf(input) ?? {};
  const asked = objectOf(apiRequest) ?? {};
  const about = { sequenceNumber, resourceType, version: '2026.2' };
  try {
    const known = PATHS[String(resourceType).toLowerCase()];
    if (!known) throw badBody(`The resource type '${String(resourceType)}' is not supported.`);
    const path = known.replace('{parent}', String(asked.parentId ?? ''));
    const one = suffix === '' && asked.id ? `/${String(asked.id)}` : suffix;
    const found = router.find('GET', path + one);
    if (typeof found === 'string') throw badBody(`The resource ${path}${one} does not exist.`);
    demand(call.role, found.route.right);
    const query = { ...objectOf(asked.filters), ...objectOf(asked.page), fields: asked.fields };
    const text = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value) text.set(name, String(value));
    const { json } = await found.route.handler({
      ...call,
      method: 'GET',
      path: path + one,
      params: found.params,
      query: new Query(`?${text}`),
      body: undefined,
    });
    const { count } = (objectOf(json) ?? {}) as { count?: number };
    const entities = Array.isArray(json) ? json : [json];
    const answer = suffix === '' ? { entities, count: entities.length } : { count };
    return { ...about, ...answer, success: true, statusCode: 200 };
  } catch (error) {
    const { status, json } = replyForError(error);
    return { ...about, success: false, statusCode: status, error: json };
  }
}
