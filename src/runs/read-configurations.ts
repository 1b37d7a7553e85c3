import type { Psa } from '../integrations/connections/index.ts';
import {
  allOf,
  anyOf,
  type Configuration,
  condition,
  isIn,
  type Ticket,
} from '../integrations/connectwise/index.ts';
import { isAppError } from '../lib/errors.ts';
import type { KnownConfiguration } from '../models/index.ts';

const AT_MOST = 20;

/** Devices and services attached to the ticket or used by its contact, of the ticket's own company only. */
export async function readConfigurations(
  { api }: Psa,
  ticket: Ticket,
): Promise<KnownConfiguration[]> {
  const { company, contact, id } = ticket;
  if (!company || ticket.recordType !== 'ServiceTicket') return [];
  const attached: number[] = await api.attachedConfigurations(id).catch(noneWithoutRight);
  if (attached.length === 0 && !contact) return [];
  const found = await api
    .listConfigurations(
      allOf(
        condition('company/id', '=', company.id),
        anyOf(
          attached.length > 0 ? isIn('id', attached) : undefined,
          contact ? condition('contact/id', '=', contact.id) : undefined,
        ),
      ),
      AT_MOST,
    )
    .catch(noneWithoutRight);
  return found
    .filter((device) => device.company?.id === company.id)
    .map((device) => toKnown(device, attached.includes(device.id)));
}

function toKnown(device: Configuration, attached: boolean): KnownConfiguration {
  return {
    name: device.name,
    type: device.type?.name ?? null,
    status: device.status?.name ?? null,
    contact: device.contact?.name ?? null,
    model: device.modelNumber,
    serial: device.serialNumber,
    system: device.osType,
    attached,
  };
}

/** The right to read configurations is an optional one, and old servers lack the list. */
function noneWithoutRight(error: unknown): [] {
  if (isAppError(error, 'forbidden') || isAppError(error, 'no-such-endpoint')) return [];
  if (isAppError(error, 'not-found')) return [];
  throw error;
}
