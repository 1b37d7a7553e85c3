import { Text } from '@mantine/core';
import type { SpendingPage } from '../../src/contracts/spending.ts';
import { useClientName } from '../api/clients.ts';
import { PageLink } from './page-link.tsx';
import { Section } from './section.tsx';
import { Empty } from './states.tsx';

const round = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** What a client’s language models cost, in words. */
export function spentWords(
  { money, turns, inputTokens, outputTokens }: SpendingPage['clients'][number],
  currency: string,
): string {
  const tokens = round.format(inputTokens + outputTokens);
  return `${round.format(money)} ${currency} · ${turns} ${turns === 1 ? 'prompt' : 'prompts'} · ${tokens} tokens`;
}

/** What each client cost in the last 30 days, the dearest first. */
export function Spent({ spending: { clients, currency } }: { spending: SpendingPage }) {
  const nameOf = useClientName();
  return (
    <Section title="Spent in 30 days">
      {clients.length === 0 ? (
        <div className="panel">
          <Empty title="Nothing yet">
            No language model was asked. The built-in planner costs nothing.
          </Empty>
        </div>
      ) : (
        <ul className="rows panel">
          {clients.map((spent) => (
            <li key={spent.clientId} className="row tool">
              <PageLink to="/clients/$id" params={{ id: spent.clientId }} size="sm">
                {nameOf(spent.clientId) || 'Client'}
              </PageLink>
              <Text size="sm" c="dimmed">
                {spentWords(spent, currency)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
