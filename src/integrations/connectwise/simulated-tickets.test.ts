import { describe, expect, test } from 'vitest';
import {
  api,
  control,
  newTicket,
  options,
  withAdapterOnSimulator,
  withSettings,
} from '../../../test/adapter-on-simulator.ts';
import { authorOfNote } from './author-of-note.ts';
import { createConnectWiseApi } from './create-api.ts';

withAdapterOnSimulator();

describe('a ticket', () => {
  test('is changed, and the change is answered', async () => {
    const ticket = await newTicket();
    const { statuses } = await api.boardOptions(ticket.board!.id);
    const status = statuses.find(({ id, closed }) => id !== ticket.status!.id && !closed)!;
    const changed = await api.updateTicket(ticket.id, [
      { op: 'replace', path: 'status', value: { id: status.id } },
      { op: 'replace', path: 'summary', value: 'Printer fixed' },
    ]);
    expect(changed).toMatchObject({ summary: 'Printer fixed', status: { id: status.id } });
    expect((await api.getTicket(ticket.id)).status?.name).toBe(status.name);
  });

  test('refuses a status that is not of its board, naming the field', async () => {
    const ticket = await newTicket();
    const change = api.updateTicket(ticket.id, [
      { op: 'replace', path: 'status', value: { id: 999_999 } },
    ]);
    await expect(change).rejects.toMatchObject({
      code: 'invalid',
      fields: [expect.objectContaining({ field: expect.stringContaining('status') })],
    });
  });

  test('that does not exist is not-found, also for its notes', async () => {
    await expect(api.getTicket(99_999_999)).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.listNotes(99_999_999)).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.getNote(99_999_999, 1)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('notes', () => {
  test('are posted on one tab each and read back as they were meant', async () => {
    const ticket = await newTicket();
    const quiet = { notify: false } as const;
    const text = 'Line 1\nLine 2 "quoted" \u202eשלום';
    const internal = await api.addNote(ticket.id, { text, visibility: 'internal', ...quiet });
    await api.addNote(ticket.id, { text: 'shown', visibility: 'customer-visible', notify: true });
    await api.addNote(ticket.id, {
      text: 'solved',
      visibility: 'customer-visible',
      resolution: true,
      ...quiet,
    });
    expect(await api.getNote(ticket.id, internal.id)).toMatchObject({
      text,
      visibility: 'internal',
    });
    const own = (await api.listNotes(ticket.id)).slice(-3);
    expect(own.map(({ visibility, resolution }) => [visibility, resolution])).toEqual([
      ['internal', false],
      ['customer-visible', false],
      ['customer-visible', true],
    ]);
    const { items } = await control<{ items: { effect?: Record<string, unknown> }[] }>(
      'GET',
      '/journal?since=0&limit=10000',
    );
    const effects = items.filter(({ effect }) => effect?.ticketId === ticket.id);
    const quietOnes = effects.filter(({ effect }) => effect?.processNotifications === false);
    expect(quietOnes.map(({ effect }) => effect?.text)).toEqual([text, 'solved']);
  });

  test('of people, machines and time entries are told apart by author', async () => {
    const ticket = await newTicket();
    const members = await api.listMembers();
    const technician = members.find(
      ({ licenseClass, inactive }) => licenseClass !== 'A' && !inactive,
    )!;
    const posted = await api.addNote(ticket.id, {
      text: 'mine',
      visibility: 'internal',
      notify: false,
    });
    const post = (note: object) => control('POST', `/tickets/${ticket.id}/notes`, note);
    const memberIdentifier = technician.identifier;
    await post({ as: 'technician', memberIdentifier, text: 'yes', tab: 'internal' });
    await post({
      as: 'technician',
      memberIdentifier,
      text: 'time',
      tab: 'internal',
      timeEntry: true,
    });
    await post({ as: 'contact', text: 'thanks', tab: 'discussion' });
    await post({ as: 'email-connector', text: 'by mail', tab: 'discussion' });
    await post({ as: 'api-member', text: 'beep', tab: 'internal' });

    const ownIdentifier = posted.member!.identifier;
    const kinds = new Map(
      (await api.listNotes(ticket.id)).map((note) => [
        note.text,
        authorOfNote(note, { members: members, ownIdentifier }).kind,
      ]),
    );
    expect(kinds.get('mine')).toBe('muster');
    expect(kinds.get('yes')).toBe('technician');
    expect(kinds.get('time')).toBe('technician');
    expect(kinds.get('thanks')).toBe('requester');
    expect(kinds.get('by mail')).toBe('email-connector');
    expect(['api-member', 'muster']).toContain(kinds.get('beep'));
  });

  test('are the same from a server without allNotes', async () => {
    const ticket = await newTicket();
    const post = (note: object) => control('POST', `/tickets/${ticket.id}/notes`, note);
    await post({ as: 'technician', text: 'one', tab: 'internal' });
    await post({ as: 'technician', text: 'two', tab: 'discussion', timeEntry: true });
    const shown = (notes: Awaited<ReturnType<typeof api.listNotes>>) =>
      notes.map(({ id, noteType, text, visibility }) => ({ id, noteType, text, visibility }));
    const usual = shown(await api.listNotes(ticket.id));
    await withSettings({ allNotes: false }, { allNotes: true }, async () => {
      const old = createConnectWiseApi(options());
      expect(shown(await old.listNotes(ticket.id))).toEqual(usual);
      await old.close();
    });
  });
});
