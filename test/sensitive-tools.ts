import { z } from 'zod';
import { tools } from '../src/tools/index.ts';
import type { Tool } from '../src/tools/tool.ts';

const NAMES = ['test:reset-password', 'test:add-mfa-device', 'test:send-mail', 'test:add-contact'];

/**
 * What strangers want most, as tools of tests: their policy is `auto`, so that only the two gates and the
 * verification stand before the effect, which is a line here.
 */
export function installSensitiveTools() {
  const effects: { tool: string; ticketId: number }[] = [];
  /** What a call on a ticket is marked as; a ticket that is not here has its gate open. */
  const marked = new Map<number, string>();
  const pack: Tool[] = NAMES.map((name) => ({
    name,
    description: name,
    effect: 'write',
    defaultPolicy: 'auto',
    reversible: 'no',
    sensitive: ({ ticketId }) => marked.get(Number(ticketId)) ?? null,
    input: z.strictObject({ ticketId: z.number() }),
    async resolve(raw, { ticket }) {
      const { ticketId } = raw as { ticketId: number };
      return {
        exact: { ticketId },
        target: { ticketId, companyId: ticket.company?.id ?? null },
        shows: [],
      };
    },
    async run({ ticketId }) {
      effects.push({ tool: name, ticketId: Number(ticketId) });
      return { outcome: 'done', text: 'done' };
    },
  }));
  (tools as Tool[]).push(...pack);
  return {
    names: NAMES,
    marked,
    effectsOn: (ticketId: number) => effects.filter((effect) => effect.ticketId === ticketId),
    remove: () => void (tools as Tool[]).splice(-pack.length),
  };
}
