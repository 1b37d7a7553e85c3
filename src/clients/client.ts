import type { client } from '../db/index.ts';
import type { Company } from '../integrations/connectwise/index.ts';

export type AgentMode = 'off' | 'plan' | 'live';

/** A client with the settings of its agent. */
export type Client = typeof client.$inferSelect & { mode: AgentMode; kind: ClientKind };

/** `customer`, or why a company's agent starts in mode `off`. */
export type ClientKind = 'customer' | 'vendor' | 'lead' | 'inactive' | 'own' | 'catch-all';

/**
 * What kind of company this is. ConnectWise has no flag for the MSP's own company and the catch-all
 * (facts §7.1): the own one is recognised by its type, the catch-all by its name, and both can be
 * switched on by hand where the guess is wrong.
 */
export function kindOf(company: Company, ownIdentifiers: readonly string[] = []): ClientKind {
  const identifier = company.identifier.toLowerCase();
  if (/catch[\s-]?all/i.test(`${company.identifier} ${company.name}`)) return 'catch-all';
  if (ownIdentifiers.some((own) => own.toLowerCase() === identifier)) return 'own';
  if (
    company.types.some(({ name }) => /^(owner|my company|internal|own(er)? company)$/i.test(name))
  )
    return 'own';
  if (company.vendor || company.types.some(({ name }) => /^vendor$/i.test(name))) return 'vendor';
  if (company.lead || company.types.some(({ name }) => /^(lead|prospect)$/i.test(name)))
    return 'lead';
  if (company.status && /^(inactive|not[\s-]?approved|former)/i.test(company.status.name))
    return 'inactive';
  return 'customer';
}
