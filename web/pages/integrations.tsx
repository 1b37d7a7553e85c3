import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';
import { useIntegrations } from '../api/integrations.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { PageTitle, Shown } from '../components/states.tsx';

/** What each card adds, for a person who has not connected it. */
const adds: Record<string, string> = {
  connectwise:
    'Imports your companies as clients, each with an agent of its own; new tickets wake them, and notes and changes go back.',
};

const later = [
  {
    name: 'Requester verification',
    adds: 'Proves who is asking, by Traceless or Duo, before anything sensitive is done. Until then agents leave such tickets to a technician.',
  },
  {
    name: 'Language models',
    adds: 'Reads and writes more freely than the built-in planner, which works without any outside service.',
  },
  {
    name: 'E-mail',
    adds: 'Tells people when a plan waits for them, beside the note on the ticket.',
  },
];

export function IntegrationsPage() {
  return (
    <>
      <PageTitle>Integrations</PageTitle>
      <Shown query={useIntegrations()} what="integrations">
        {(cards) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            {cards.map((card) => (
              <Connectable key={card.id} card={card} />
            ))}
            {later.map(({ name, adds }) => (
              <Card key={name} name={name} badge={<ConnectionBadge state="not-connected" />}>
                <Text size="sm" c="dimmed">
                  {adds}
                </Text>
              </Card>
            ))}
          </SimpleGrid>
        )}
      </Shown>
    </>
  );
}

function Connectable({ card }: { card: IntegrationCard }) {
  const { id, name, state, detail } = card;
  const fresh = state === 'not-connected';
  return (
    <Card name={name} badge={<ConnectionBadge state={state} />}>
      <Text size="sm" c="dimmed" className="foreign">
        {fresh ? adds[id] : detail}
      </Text>
      <Group mt="auto">
        <Button
          component={Link}
          to={`/settings/integrations/${id}`}
          variant={fresh ? 'filled' : 'default'}
          aria-label={fresh ? `Connect ${name}` : `Open ${name}`}
        >
          {fresh ? 'Connect' : 'Open'}
        </Button>
      </Group>
    </Card>
  );
}

function Card({ name, badge, children }: { name: string; badge: ReactNode; children: ReactNode }) {
  return (
    <Stack component="section" className="panel" p="md" gap="sm" aria-label={name}>
      <Group justify="space-between" gap="xs">
        <Title order={2}>{name}</Title>
        {badge}
      </Group>
      {children}
    </Stack>
  );
}
