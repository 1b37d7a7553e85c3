import { z } from 'zod';
import { allOf, condition } from '../integrations/connectwise/index.ts';
import { companyOf, known, listed, onlyOwn } from './own-company.ts';
import type { Tool } from './tool.ts';

const AT_MOST = 50;

const input = z.strictObject({
  /** Part of the device's name. */
  name: z.string().trim().min(1).max(100).optional(),
  /** Only what this ticket's contact uses. */
  sameContact: z.boolean().default(false),
});

const exact = z.object({ conditions: z.string(), companyId: z.number() });

/** Lists devices and services of the run's own client. */
export const cwListConfigurations: Tool<z.infer<typeof input>> = {
  name: 'connectwise_psa:cw-list-configurations',
  description: `List configurations (devices, services) of this client, at most ${AT_MOST}: by part of the name, or those of this ticket's contact.`,
  effect: 'read',
  defaultPolicy: 'auto',
  reversible: 'Reading changes nothing.',
  input,
  async resolve({ name, sameContact }, { ticket }) {
    const companyId = companyOf(ticket);
    const contactId = ticket.contact?.id;
    if (sameContact && contactId === undefined) return { invalid: 'This ticket names no contact.' };
    const conditions = allOf(
      condition('company/id', '=', companyId),
      name === undefined ? undefined : condition('name', 'contains', name),
      sameContact && contactId !== undefined ? condition('contact/id', '=', contactId) : undefined,
    );
    return {
      exact: { conditions, companyId },
      target: { ticketId: ticket.id, companyId },
      shows: [],
    };
  },
  async run(args, { api }) {
    const { conditions, companyId } = exact.parse(args);
    const found = onlyOwn(await api.listConfigurations(conditions, AT_MOST), companyId);
    return listed(
      found.map(
        (device) =>
          `${device.name} (${known({
            type: device.type?.name,
            status: device.status?.name,
            contact: device.contact?.name,
            model: device.modelNumber,
            serial: device.serialNumber,
            system: device.osType,
            'last login': device.lastLogin,
            'warranty until': device.warrantyUntil?.toISOString().slice(0, 10),
          })})`,
      ),
      'No configuration of this client is like that.',
    );
  },
};
