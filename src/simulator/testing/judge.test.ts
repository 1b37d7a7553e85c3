import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from './connect.ts';
import { judgeReply, judgeRequest, modelOfPath } from './judge.ts';

let simulator: Simulator;
let cw: Connection;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 5 });
  cw = connect(simulator);
});
afterAll(() => simulator.close());

const LISTS = [
  '/service/tickets?pageSize=1000',
  '/service/tickets/info',
  '/project/tickets',
  '/project/projects',
  '/project/projects/1/phases',
  '/service/boards',
  '/service/priorities',
  '/service/sources',
  '/service/boards/1/statuses',
  '/service/boards/1/types',
  '/service/boards/1/subtypes',
  '/service/boards/1/items',
  '/service/boards/1/teams',
  '/service/boards/1/typeSubTypeItemAssociations',
  '/company/companies',
  '/company/companies/statuses',
  '/company/companies/types',
  '/company/companies/2/sites',
  '/company/companies/2/typeAssociations',
  '/company/contacts?pageSize=1000',
  '/company/contacts/types',
  '/company/communicationTypes',
  '/company/configurations?pageSize=1000',
  '/company/configurations/types',
  '/company/configurations/statuses',
  '/time/entries?pageSize=1000',
  '/schedule/types',
  '/schedule/statuses',
  '/service/impacts',
  '/service/severities',
  '/service/SLAs',
  '/service/locations',
  '/service/teams',
  '/service/info/boards',
  '/service/sources/info',
  '/service/boards/1/statuses/info',
  '/service/boards/1/subtypes/info',
  '/service/boards/1/teams/info',
  '/company/companies/info',
  '/company/contacts/info',
  '/company/companies/2/sites/info',
  '/company/noteTypes',
  '/company/countries',
  '/system/locations',
  '/system/departments',
  '/system/securityroles',
  '/system/info/locations',
  '/system/apiMembers',
  '/time/workTypes',
  '/time/workRoles',
  '/system/members',
  '/system/info/members',
  '/system/info',
];

describe('every reply against the tables of the vendor models', () => {
  it.each(LISTS)('%s', async (path) => {
    expect(modelOfPath(path.split('?')[0] as string)).toBeDefined();
    const { status, json } = await cw.get(path);
    expect(status).toBe(200);
    expect(Array.isArray(json) ? json.length : 1).toBeGreaterThan(0);
    if (Array.isArray(json) && !/info|teams$/i.test(path.replace('/system/info/members', ''))) {
      const one = await cw.get(`${path.split('?')[0]}/${json[0].id}`);
      expect(one.json).toEqual(json[0]);
    }
  });

  it('holds for the notes of the whole history', async () => {
    const { json } = await cw.get('/service/tickets?pageSize=1000&fields=id');
    for (const { id } of json) {
      await cw.get(`/service/tickets/${id}/notes?pageSize=1000`);
      await cw.get(`/service/tickets/${id}/allNotes?pageSize=1000`);
    }
  });

  it('notices a stranger, a null, a wrong type, a long text and a missing field', () => {
    const fits = { id: 1, name: 'New' };
    expect(judgeReply('/service/boards/1/statuses/1', fits)).toEqual([]);
    for (const wrong of [
      { ...fits, color: 'x' },
      { ...fits, name: null },
      { ...fits, inactive: 'no' },
      { ...fits, name: 'x'.repeat(51) },
      { ...fits, escalationStatus: 'Never' },
      { ...fits, board: { id: 1, identifier: 'x' } },
      { id: 1 },
    ])
      expect(judgeReply('/service/boards/1/statuses/1', wrong)).toHaveLength(1);
  });
});

describe('requests against the same tables', () => {
  it('accepts what an integration may send', () => {
    const company = { id: 5 };
    const ticket = { summary: 'x', company, initialDescription: 'y', processNotifications: false };
    expect(judgeRequest('POST', '/service/tickets', ticket)).toEqual([]);
    const status = { op: 'replace', path: 'status', value: { id: 18 } };
    expect(judgeRequest('PATCH', '/service/tickets/7', [status])).toEqual([]);
    const note = { text: 'x', internalAnalysisFlag: true };
    expect(judgeRequest('POST', '/service/tickets/7/notes', note)).toEqual([]);
  });

  it('notices strangers, wrong types, what is missing, and paths in another case', () => {
    const reasons = [
      ...judgeRequest('POST', '/service/tickets', { summary: 5, colour: 'red' }),
      ...judgeRequest('PATCH', '/service/tickets/7', [{ op: 'replace', path: 'Status', value: 1 }]),
      ...judgeRequest('PATCH', '/service/tickets/7', [{ op: 'move', path: 'status' }]),
      ...judgeRequest('PATCH', '/service/tickets/7', { op: 'replace' }),
    ];
    expect(reasons).toHaveLength(6);
  });
});
