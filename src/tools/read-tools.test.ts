import { describe, expect, it } from 'vitest';
import type {
  BoardOptions,
  Configuration,
  ConnectWiseApi,
  Contact,
  Lookups,
  Ticket,
  TimeEntry,
} from '../integrations/connectwise/index.ts';
import { AppError } from '../lib/errors.ts';
import { toolNamed, tools } from './registry.ts';
import type { ToolWorld } from './tool.ts';

/**
 * A ConnectWise that ignores every condition and answers with the records of both of its clients: what
 * a tool then shows is what it holds back by itself.
 */
const OWN = { id: 250, identifier: 'contoso', name: 'Contoso' };
const OTHER = { id: 251, identifier: 'fabrikam', name: 'Fabrikam' };
const SECRET = 'of Fabrikam alone';

const ticket = (id: number, company = OWN, summary = 'Printer down') =>
  ({
    id,
    summary,
    company,
    board: { id: 1, name: 'Help Desk' },
    contact: { id: company === OWN ? 7 : 8, name: 'Ann Lee' },
    contactName: 'Ann Lee',
  }) as Ticket;
const run = ticket(1);
const tickets = [run, ticket(2), ticket(3, OTHER, SECRET)];
const contacts = [
  { id: 7, firstName: 'Ann', lastName: 'Lee', company: OWN, emails: [], phones: ['555 1'] },
  { id: 8, firstName: SECRET, lastName: 'Lee', company: OTHER, emails: [], phones: [] },
] as unknown as Contact[];
const configurations = [
  { id: 1, name: 'LT-1', company: OWN },
  { id: 2, name: SECRET, company: OTHER },
] as Configuration[];
const entries = [
  { id: 1, ticketId: 1, hours: 0.5, notes: 'called Ann' },
  { id: 2, ticketId: 3, hours: 2, notes: SECRET },
] as TimeEntry[];

function find<T extends { id: number }>(rows: T[], id: number): T {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new AppError('not-found', 'not there', { status: 404 });
  return row;
}

const api = {
  getTicket: async (id: number) => find(tickets, id),
  listNotes: async () => [],
  newestTickets: async () => tickets,
  getContact: async (id: number) => find(contacts, id),
  listConfigurations: async () => configurations,
  listTimeEntries: async () => entries,
  boardOptions: async () =>
    ({
      statuses: [{ name: 'Closed', closed: true, inactive: false }],
      types: [{ name: 'Email', inactive: true }],
      subtypes: [],
      items: [],
    }) as unknown as BoardOptions,
} as unknown as ConnectWiseApi;
const world: ToolWorld = { api, ticket: run, lookups: {} as Lookups };

const named = (name: string) => toolNamed(`connectwise_psa:${name}`)!;

async function call(name: string, args: unknown) {
  const tool = named(name);
  const resolved = await tool.resolve(tool.input.parse(args), world);
  if ('invalid' in resolved) return { ...resolved, text: '' };
  const context = { api } as Parameters<typeof tool.run>[1];
  return { ...resolved, ...(await tool.run(resolved.exact, context)) };
}

describe('tools that read', () => {
  it('take no company from the model', () => {
    for (const tool of tools.filter(({ effect }) => effect === 'read'))
      expect(tool.input.safeParse({ ticketId: 1, companyId: 251 }).success).toBe(false);
  });

  it.each([
    ['cw-search-tickets', {}],
    ['cw-search-tickets', { words: 'Fabrikam', state: 'open', sameContact: true }],
    ['cw-list-configurations', {}],
    ['cw-list-configurations', { name: 'LT', sameContact: true }],
    ['cw-get-time-entries', {}],
    ['cw-get-contact', {}],
    ['cw-get-board-options', {}],
  ])('%s %j shows nothing of another client, whatever ConnectWise answers', async (name, args) => {
    const { text, target } = (await call(name, args)) as { text: string; target: unknown };
    expect(text).not.toContain(SECRET);
    expect(text.length).toBeGreaterThan(0);
    expect(target).toMatchObject({ companyId: OWN.id });
  });

  it.each([
    ['cw-get-ticket', { ticketId: 3 }],
    ['cw-get-time-entries', { ticketId: 3 }],
    ['cw-get-contact', { contactId: 8 }],
  ])('%s %j tells the gate whose record it is, and shows nothing of it', async (name, args) => {
    const { target, text } = (await call(name, args)) as { target: unknown; text: string };
    expect(target).toMatchObject({ companyId: OTHER.id });
    expect(text).toBe('That record belongs to another client.');
  });

  it('limit what they ask ConnectWise for to the company of the run', async () => {
    for (const [name, args] of [
      ['cw-search-tickets', { words: '"] or company/id = 251' }],
      ['cw-list-configurations', { name: 'x" or company/id = 251 or name = "x' }],
    ] as const) {
      const { exact } = (await call(name, args)) as { exact: Record<string, unknown> };
      expect(exact.conditions).toMatch(/^\(company\/id = 250\) and /);
      // What was typed stays inside its quotes.
      expect(String(exact.conditions).replace(/"(\\.|[^"\\])*"/g, '')).not.toContain('251');
    }
  });

  it('say what is not there', async () => {
    expect(await call('cw-get-contact', { contactId: 9 })).toMatchObject({
      invalid: 'There is no contact 9.',
    });
    expect(await call('cw-get-time-entries', { ticketId: 9 })).toMatchObject({
      invalid: 'There is no ticket 9.',
    });
  });

  it('name what can be chosen, and what closes the ticket', async () => {
    const { text } = await call('cw-get-board-options', {});
    expect(text).toContain('Closed (closes the ticket)');
    expect(text).not.toContain('Email');
  });
});
