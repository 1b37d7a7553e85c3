import type { z } from 'zod';
import { isAppError } from '../../lib/errors.ts';
import type { BreakerState } from './circuit-breaker.ts';
import { condition } from './conditions.ts';
import * as map from './mappers.ts';
import { createNotes } from './notes.ts';
import { allById, pagesById, parsed } from './paging.ts';
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
  /** Sends a call and reads the answer through its schema. */
  async function ask<T>(schema: z.ZodType<T>, call: Call): Promise<T> {
    return parsed(schema, await transport.send(call), call.path);
  }
  function get<T>(schema: z.ZodType<T>, path: string): Promise<T> {
    return ask(schema, { method: 'GET', path });
  }
  function list<T extends { id: number }>(schema: z.ZodType<T>, path: string, conditions?: string) {
    return allById(transport, schema, { path, conditions });
  }
  async function count(path: string, conditions?: string): Promise<number> {
    const call: Call = { method: 'GET', path: `${path}/count`, query: { conditions } };
    return (await ask(wire.wireCount, call)).count;
  }

  return {
    site,
    health: () => transport.breaker(),
    close: () => transport.close(),
    ...createNotes(transport),

    async systemInfo() {
      const answer = await transport.send({ method: 'GET', path: '/system/info' });
      const at = Date.parse(String(answer.headers.date));
      return {
        ...parsed(wire.wireSystemInfo, answer, '/system/info'),
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
        return map.toTicket(project);
      }
    },

    async *listTickets({ conditions, pageSize }) {
      const query = { path: '/service/tickets', conditions, pageSize };
      for await (const page of pagesById(transport, wire.wireTicket, query))
        yield page.map(map.toTicket);
    },

    countTickets: (conditions) => count('/service/tickets', conditions),

    async updateTicket(ticketId, operations) {
      const path = `/service/tickets/${ticketId}`;
      return map.toTicket(await ask(wire.wireTicket, { method: 'PATCH', path, body: operations }));
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
      const call: Call = { method: 'POST', path: '/system/callbacks', body };
      return map.toCallback(await ask(wire.wireCallback, call));
    },

    async updateCallback(callbackId, operations) {
      const path = `/system/callbacks/${callbackId}`;
      const call: Call = { method: 'PATCH', path, body: operations };
      return map.toCallback(await ask(wire.wireCallback, call));
    },

    async deleteCallback(callbackId) {
      await transport.send({ method: 'DELETE', path: `/system/callbacks/${callbackId}` });
    },

    signingKey: (keyUrl) => readSigningKey(transport, keyUrl, { site, companyId }),
  };
}
