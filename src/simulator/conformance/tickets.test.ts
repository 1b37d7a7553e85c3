import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../start-simulator.ts';
import { type Connection, connect } from '../testing/connect.ts';

let simulator: Simulator;
let cw: Connection;
let companyId: number;

beforeAll(async () => {
  simulator = await startSimulator({ seed: 22 });
  cw = connect(simulator);
  const clients = await cw.send('POST', '/company/companies/search', {
    childConditions: 'types/name = "Client"',
    conditions: 'deletedFlag = false and identifier != "Catchall"',
  });
  companyId = clients.json[0].id;
});
afterAll(() => simulator.close());

const create = async (more: object = {}) =>
  (await cw.send('POST', '/service/tickets', { summary: 'x', company: { id: companyId }, ...more }))
    .json;
const patch = (id: number, ...operations: object[]) =>
  cw.send('PATCH', `/service/tickets/${id}`, operations);

describe('tickets', () => {
  it('C55 C60 needs summary and company only, and fills the rest', async () => {
    const ticket = await create();
    expect(ticket).toMatchObject({
      board: { name: 'Help Desk' },
      status: { name: 'New' },
      priority: { name: 'Priority 3 - Normal' },
      site: { name: 'Main' },
    });
    const named = await create({
      company: { id: companyId },
      owner: { identifier: 'psingh' },
      board: { name: 'Monitoring' },
    });
    expect(named).toMatchObject({
      owner: { identifier: 'psingh' },
      status: { name: 'New (alert)' },
    });
    const long = await cw.send('POST', '/service/tickets', {
      summary: 'x'.repeat(101),
      company: { id: companyId },
    });
    expect(long.json.errors[0].code).toBe('MaxLengthField');
  });

  it('C56 starts anew on another board, and takes board and status in one PATCH', async () => {
    const { id } = await create();
    const moved = await patch(id, { op: 'replace', path: 'board', value: { id: 2 } });
    expect(moved.json.status.name).toBe('New (alert)');
    const both = await patch(
      id,
      { op: 'replace', path: 'status', value: { name: 'Escalated' } },
      { op: 'replace', path: 'board', value: { name: 'Help Desk' } },
    );
    expect(both.json).toMatchObject({ board: { id: 1 }, status: { name: 'Escalated' } });
  });

  it('C57 C64 is closed by the status alone, and refuses one of another board', async () => {
    const { id } = await create();
    const ignored = await patch(id, { op: 'replace', path: 'closedFlag', value: true });
    expect(ignored.json.closedFlag).toBe(false);
    const other = await patch(id, { op: 'replace', path: 'status', value: { id: 24 } });
    expect(other.json.errors[0]).toMatchObject({
      code: 'NotFound',
      field: 'status/id',
      message: 'Service Status 24 not found for Service Board Help Desk',
    });
    expect(
      (await patch(id, { op: 'replace', path: 'status', value: { id: 23 } })).json.closedFlag,
    ).toBe(true);
  });

  it('C58 C59 turns initial texts into notes, never shows them, and keeps dates in _info', async () => {
    const ticket = await create({
      initialDescription: 'a',
      initialInternalAnalysis: 'b',
      initialResolution: 'c',
      processNotifications: false,
    });
    expect(ticket).not.toHaveProperty('initialDescription');
    expect(ticket).not.toHaveProperty('dateEntered');
    expect(ticket._info).toMatchObject({ enteredBy: 'api-desk', updatedBy: 'api-desk' });
    const notes = (await cw.get(`/service/tickets/${ticket.id}/notes`)).json;
    expect(notes.map(({ text }: { text: string }) => text)).toEqual(['a', 'b', 'c']);
    expect(notes[1]).toMatchObject({ internalAnalysisFlag: true, detailDescriptionFlag: false });
  });

  it('C61 C62 C63 takes a bare array, whole references, and answers the whole ticket', async () => {
    const { id } = await create();
    expect((await cw.send('PATCH', `/service/tickets/${id}`, { op: 'replace' })).status).toBe(400);
    const owner = { op: 'add', path: '/owner', value: { identifier: 'acosta' } };
    expect((await patch(id, owner)).json).toMatchObject({ id, owner: { identifier: 'acosta' } });
    expect((await patch(id, { op: 'remove', path: 'owner' })).json).not.toHaveProperty('owner');
    const below = { op: 'replace', path: 'company/identifier', value: 'HarborIT' };
    const ignored = await patch(id, below);
    expect(ignored).toMatchObject({ status: 200, json: { company: { id: companyId } } });
    await cw.sim('POST', '/settings', { subPathPatch: 'applied' });
    expect((await patch(id, below)).json.company.identifier).toBe('HarborIT');
    await cw.sim('POST', '/settings', { subPathPatch: 'ignored' });
    const byId = await patch(id, { op: 'replace', path: 'status/id', value: 18 });
    expect(byId).toMatchObject({ status: 200, json: { status: { name: 'New' } } });
    await cw.sim('POST', '/settings', { subPathPatch: 'id-only' });
  });

  it('C65 keeps custom fields as they were sent and finds them', async () => {
    const { id } = await create({
      customFields: [{ id: 3, caption: 'Asset', type: 'Text', value: 'A-1' }],
    });
    const asked = encodeURIComponent('caption="Asset" and value="A-1"');
    const found = await cw.get(`/service/tickets?customFieldConditions=${asked}`);
    expect(found.json.map((row: { id: number }) => row.id)).toEqual([id]);
  });

  it('C67 makes a member a resource by a schedule entry', async () => {
    const { id } = await create();
    const entry = await cw.send('POST', '/schedule/entries', {
      objectId: id,
      member: { identifier: 'rhale' },
      type: { identifier: 'S' },
      dateStart: '2026-08-20T09:00:00Z',
      dateEnd: '2026-08-20T10:00:00Z',
    });
    expect(entry.status).toBe(201);
    expect((await cw.get(`/service/tickets/${id}`)).json.resources).toBe('rhale');
    await cw.send('DELETE', `/schedule/entries/${entry.json.id}`);
    expect((await cw.get(`/service/tickets/${id}`)).json).not.toHaveProperty('resources');
  });

  it('C68 merges: the child keeps its id, names its parent, is closed, and its notes show there', async () => {
    const [parent, child] = [
      await create(),
      await create({ initialDescription: 'from the child' }),
    ];
    const merged = await cw.send('POST', `/service/tickets/${parent.id}/merge`, {
      mergeTicketIds: [child.id],
      status: { id: 23 },
    });
    expect(merged).toMatchObject({ status: 201, json: { success: true } });
    expect((await cw.get(`/service/tickets/${child.id}`)).json).toMatchObject({
      mergedParentTicket: { id: parent.id },
      closedFlag: true,
    });
    const all = (await cw.get(`/service/tickets/${parent.id}/allNotes`)).json;
    expect(all).toMatchObject([{ text: 'from the child', mergedFlag: true }]);
    expect((await cw.get(`/service/tickets/${parent.id}/notes`)).json).toEqual([]);
  });

  it('C69 keeps project tickets on their own path in the same id space', async () => {
    const [project] = (await cw.get('/project/tickets?pageSize=1')).json;
    expect((await cw.get(`/service/tickets/${project.id}`)).status).toBe(404);
    expect((await cw.get(`/project/tickets/${project.id}/notes`)).json).toHaveLength(1);
    const { id } = await create();
    expect((await cw.get(`/project/tickets/${id}`)).status).toBe(404);
  });

  it('C87 attaches and detaches configurations', async () => {
    const { id } = await create();
    const [device] = (await cw.get(`/company/configurations?conditions=company/id=${companyId}`))
      .json;
    const path = `/service/tickets/${id}/configurations`;
    expect((await cw.send('POST', path, { id: device.id })).status).toBe(201);
    expect((await cw.get(path)).json).toMatchObject([{ id: device.id }]);
    expect((await cw.send('DELETE', `${path}/${device.id}`)).status).toBe(204);
    expect((await cw.get(path)).json).toEqual([]);
  });
});

describe('notes and time', () => {
  it('C70 C71 C72 C74 wants a tab, takes several, and shows e-mail flags that tell nothing', async () => {
    const { id } = await create();
    const path = `/service/tickets/${id}/notes`;
    const none = await cw.send('POST', path, { text: 'x', internalFlag: true });
    expect(none.json.errors[0]).toMatchObject({
      code: 'ServiceNote',
      field: 'detailDescriptionFlag, internalAnalysisFlag, resolutionFlag',
    });
    const all = { detailDescriptionFlag: true, internalAnalysisFlag: true, resolutionFlag: true };
    expect((await cw.send('POST', path, { text: 'x', ...all })).json).toMatchObject(all);
    const internal = await cw.send('POST', path, { text: 'x', internalAnalysisFlag: true });
    expect(internal.json).toMatchObject({
      internalFlag: true,
      externalFlag: true,
      detailDescriptionFlag: false,
      member: { identifier: 'api-desk' },
      createdBy: 'api-desk',
    });
    expect(internal.json).not.toHaveProperty('processNotifications');
    const off = await cw.send('PATCH', `${path}/${internal.json.id}`, [
      { op: 'replace', path: 'internalAnalysisFlag', value: false },
    ]);
    expect(off.status).toBe(400);
  });

  it('C76 shows time entries in allNotes only, which old servers do not have', async () => {
    const { id } = await create();
    const entry = {
      chargeToType: 'ServiceTicket',
      chargeToId: id,
      timeStart: '2026-08-20T09:00:00Z',
      timeEnd: '2026-08-20T09:30:00Z',
      notes: 'go ahead',
      addToDetailDescriptionFlag: true,
    };
    const made = await cw.send('POST', '/time/entries', entry);
    expect(made.json).toMatchObject({ actualHours: 0.5, ticket: { id }, enteredBy: 'api-desk' });
    expect((await cw.get(`/service/tickets/${id}/allNotes`)).json).toMatchObject([
      {
        id: made.json.id,
        noteType: 'TimeEntryNote',
        detailDescriptionFlag: true,
        text: 'go ahead',
      },
    ]);
    expect((await cw.get(`/service/tickets/${id}/notes`)).json).toEqual([]);
    expect((await cw.get(`/service/tickets/${id}`)).json.actualHours).toBe(0.5);
    const asked = encodeURIComponent(`chargeToType="ServiceTicket" and chargeToId=${id}`);
    expect((await cw.get(`/time/entries?conditions=${asked}`)).json).toHaveLength(1);
    await cw.sim('POST', '/settings', { allNotes: false });
    expect((await cw.get(`/service/tickets/${id}/allNotes`)).status).toBe(404);
    await cw.sim('POST', '/settings', { allNotes: true });
  });

  it('C77 C78 refuses milliseconds and ignores hours that do not follow from the times', async () => {
    const { id } = await create();
    const entry = { chargeToType: 'ServiceTicket', chargeToId: id, notes: 'x' };
    const bad = await cw.send('POST', '/time/entries', {
      ...entry,
      timeStart: '2026-08-20T09:00:00.000Z',
    });
    expect(bad.json.errors[0].message).toBe('Unsupported format applied to timeStart');
    const { json } = await cw.send('POST', '/time/entries', {
      ...entry,
      timeStart: '2026-08-20T09:00:00Z',
      timeEnd: '2026-08-20T10:00:00Z',
    });
    const patched = await cw.send('PATCH', `/time/entries/${json.id}`, [
      { op: 'replace', path: 'actualHours', value: 9 },
    ]);
    expect(patched.json.actualHours).toBe(1);
    const other = await create();
    const moved = [{ op: 'replace', path: 'chargeToId', value: other.id }];
    expect((await cw.send('PATCH', `/time/entries/${json.id}`, moved)).json.ticket.id).toBe(
      other.id,
    );
    expect((await cw.get(`/service/tickets/${id}/allNotes`)).json).toEqual([]);
    expect((await cw.get(`/service/tickets/${other.id}`)).json.actualHours).toBe(1);
    expect((await cw.send('DELETE', `/time/entries/${json.id}`)).status).toBe(204);
    expect((await cw.get(`/service/tickets/${other.id}`)).json.actualHours).toBe(0);
  });
});
