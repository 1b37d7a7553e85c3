import type { z } from 'zod';
import { isAppError } from '../../lib/errors.ts';
import { ask, parsed } from './ask.ts';
import { findSurplusRights } from './check-rights.ts';
import type { BreakerState } from './circuit-breaker.ts';
import { condition } from './conditions.ts';
import * as map from './mappers.ts';
import { createNotes } from './notes.ts';
import { allById, pagesById } from './paging.ts';
import { createRecords } from './records.ts';
import type { Query } from './request-parts.ts';
import * as wire from './schemas.ts';
import { readSigningKey } from './signing-key.ts';
import { normalizeUrl, type Site } from './site-url.ts';
import { type Call, createTransport, type Transport, type TransportOptions } from './transport.ts';
import type { ConnectWiseApi } from './types.ts';

export interface ConnectWiseOptions extends Omit<TransportOptions, 'site'> {
  /** As a person typed it; see `normalizeUrl`. */
  url: string;
  /** Permits http and private addresses for exactly the typed host and port. */
  allowPrivateNetwork?: boolean | undefined;
}

/** A `ConnectWiseApi` with what `/readyz` and links need beside it. */
export interface ConnectWiseConnection extends ConnectWiseApi {
  readonly site: Site;
  health(): BreakerState;
  /** Who Muster is there: no endpoint tells, but every answer to a write does. Null before the first. */
  writtenAs(): string | null;
  /** Rights that the API member has and does not need; for `doctor`. */
  surplusRights(): Promise<string[]>;
}

/** Speaks to one ConnectWise with one API member's keys. Sends nothing until the first call. */
export function createConnectWiseApi(options: ConnectWiseOptions): ConnectWiseConnection {
  const { url, allowPrivateNetwork, ...rest } = options;
  const site = normalizeUrl(url, { allowPrivateNetwork });
  return apiOver(createTransport({ ...rest, site }), site, options.companyId);
}

/** The same over a transport that exists already. */
export function apiOver(
  transport: Transport,
  site: Site,
  companyId: string,
): ConnectWiseConnection {
  let writtenAs: string | null = null;
  /** Of a record that we wrote this moment. */
  function written<T extends { updatedBy: string | null }>(record: T): T {
    writtenAs = record.updatedBy ?? writtenAs;
    return record;
  }
  const notes = createNotes(transport);

  function get<T>(schema: z.ZodType<T>, path: string, query: Query = {}): Promise<T> {
    return ask(transport, schema, { method: 'GET', path, query });
  }
  function write<T>(
    schema: z.ZodType<T>,
    method: 'POST' | 'PATCH',
    path: string,
    body: unknown,
    mayGo?: Call['mayGo'],
  ) {
    return ask<T>(transport, schema, { method, path, body, mayGo });
  }
  function list<T extends { id: number }>(schema: z.ZodType<T>, path: string, conditions?: string) {
    return allById(transport, schema, { path, conditions });
  }
  async function count(path: string, conditions?: string): Promise<number> {
    return (await get(wire.wireCount, `${path}/count`, { conditions })).count;
  }

  return {
    site,
    health: () => transport.breaker(),
    writtenAs: () => writtenAs,
    surplusRights: () => findSurplusRights(transport),
    close: () => transport.close(),
    ...notes,
    addNote: async (...args) => written(await notes.addNote(...args)),
    ...createRecords(transport),

    async systemInfo() {
      const call: Call = { method: 'GET', path: '/system/info' };
      const answer = await transport.send(call);
      const at = Date.parse(String(answer.headers.date));
      return {
        ...parsed(wire.wireSystemInfo, answer, call),
        serverTime: Number.isNaN(at) ? null : new Date(at),
      };
    },

    async getTicket(ticketId) {
      try {
        return map.toTicket(await get(wire.wireTicket, `/service/tickets/${ticketId}`));
      } catch (error) {
        if (!isAppError(error, 'not-found')) throw error;
        // Project tickets share the ids and the callbacks of service tickets, not their address.
        const project = await get(wire.wireTicket, `/project/tickets/${ticketId}`).catch(
          () => null,
        );
        if (project === null) throw error;
        const ticket = map.toTicket(project);
        // Project tickets need not say what they are.
        return ticket.recordType === 'ServiceTicket'
          ? { ...ticket, recordType: 'ProjectTicket' }
          : ticket;
      }
    },

    async *listTickets({ conditions, pageSize }) {
      const query = { path: '/service/tickets', conditions, pageSize };
      for await (const page of pagesById(transport, wire.wireTicket, query))
        yield page.map(map.toTicket);
    },

    countTickets: (conditions) => count('/service/tickets', conditions),

    async updateTicket(ticketId, operations, mayGo) {
      const path = `/service/tickets/${ticketId}`;
      return map.toTicket(await write(wire.wireTicket, 'PATCH', path, operations, mayGo));
    },

    async *listCompanies({ conditions } = {}) {
      const query = { path: '/company/companies', conditions };
      for await (const page of pagesById(transport, wire.wireCompany, query))
        yield page.map(map.toCompany);
    },

    countCompanies: (conditions) => count('/company/companies', conditions),

    async getCompany(id) {
      return map.toCompany(await get(wire.wireCompany, `/company/companies/${id}`));
    },

    async getContact(contactId) {
      return map.toContact(await get(wire.wireContact, `/company/contacts/${contactId}`));
    },

    async contactReachChangedAt(contactId) {
      const ways = await list(
        wire.wireCommunication,
        `/company/contacts/${contactId}/communications`,
      );
      const changed = ways.flatMap(({ _info }) => _info.lastUpdated?.getTime() ?? []);
      return changed.length > 0 ? new Date(Math.max(...changed)) : null;
    },

    async *listContacts(query = {}) {
      const contacts = pagesById(transport, wire.wireContact, {
        path: '/company/contacts',
        ...query,
      });
      for await (const page of contacts) yield page.map(map.toContact);
    },

    async listBoards() {
      return (await list(wire.wireBoard, '/service/boards')).map(map.toBoard);
    },

    async boardOptions(boardId) {
      const path = `/service/boards/${boardId}`;
      const [statuses, types, subtypes, items] = await Promise.all([
        list(wire.wireStatus, `${path}/statuses`),
        list(wire.wireType, `${path}/types`),
        list(wire.wireType, `${path}/subtypes`),
        list(wire.wireType, `${path}/items`),
      ]);
      return {
        boardId,
        statuses: statuses.map(map.toStatus),
        types: types.map(map.toType),
        subtypes: subtypes.map(map.toSubtype),
        items: items.map(map.toType),
      };
    },

    listPriorities: () => list(wire.wireReference, '/service/priorities'),

    async listMembers() {
      return (await list(wire.wireMember, '/system/members')).map(map.toMember);
    },

    async listCallbacks({ urlContains } = {}) {
      const conditions =
        urlContains === undefined ? undefined : condition('url', 'contains', urlContains);
      return (await list(wire.wireCallback, '/system/callbacks', conditions)).map(map.toCallback);
    },

    async createCallback(callback) {
      const body = { ...callback, inactiveFlag: false, isSelfSuppressedFlag: false };
      const made = await write(wire.wireCallback, 'POST', '/system/callbacks', body);
      return written(map.toCallback(made));
    },

    async updateCallback(callbackId, operations) {
      const path = `/system/callbacks/${callbackId}`;
      return written(map.toCallback(await write(wire.wireCallback, 'PATCH', path, operations)));
    },

    async deleteCallback(callbackId) {
      await transport.send({ method: 'DELETE', path: `/system/callbacks/${callbackId}` });
    },

    signingKey: (keyUrl) => readSigningKey(transport, keyUrl, { site, companyId }),
  };
}
