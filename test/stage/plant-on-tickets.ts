import type { simulatorClient } from '../../src/cli/demo/simulator-client.ts';
import type { Ticket } from '../../src/integrations/connectwise/index.ts';
import { type PlantedSecret, plantedSecrets } from './planted-secrets.ts';

/** Every so many tickets of a kind get a secret. */
const EVERY = 8;

/**
 * Writes secrets into the internal notes of past tickets, as technicians: one of a ticket alone, one that everybody of
 * a client shares, and one that the whole desk shares, in turn. Shared ones are on many tickets of many requesters, so
 * that no rarity gives them away. Answers one entry a planted note.
 */
export async function plantOnTickets(
  sim: ReturnType<typeof simulatorClient>,
  tickets: readonly Ticket[],
  seed = 1,
): Promise<PlantedSecret[]> {
  const chosen = [...Map.groupBy(tickets, ({ subType }) => subType?.id ?? 0).values()].flatMap(
    (kind) => kind.filter((_, at) => at % EVERY === 0),
  );
  const own = plantedSecrets(chosen.length, seed);
  const ofClient = plantedSecrets(100, seed + 1);
  const ofKind = plantedSecrets(100, seed + 2);
  const planted = chosen.map((ticket, at) => {
    if (at % 3 === 0) return own[at]!;
    if (at % 3 === 1) return ofClient[(ticket.company?.id ?? 0) % ofClient.length]!;
    return ofKind[(ticket.subType?.id ?? 0) % ofKind.length]!;
  });
  for (const [at, ticket] of chosen.entries()) await sim.writeNote(ticket.id, planted[at]!.text);
  return planted;
}
