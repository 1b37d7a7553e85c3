import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';
import { useIntegrations } from '../api/integrations.ts';
import { useModel } from '../api/model.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { PageTitle, Shown } from '../components/states.tsx';
import { TryDemo } from '../components/try-demo.tsx';

const later = [
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
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              {cards.map((card) => (
                <Connectable key={card.id} card={card} />
              ))}
              <LanguageModel />
              {later.map(({ name, adds }) => (
                <Card key={name} name={name} badge={<ConnectionBadge state="not-connected" />}>
                  <Text size="sm" c="dimmed">
                    {adds} Comes with a later version.
                  </Text>
                </Card>
              ))}
            </SimpleGrid>
            <TryDemo />
          </>
        )}
      </Shown>
    </>
  );
}

function LanguageModel() {
  const { data } = useModel();
  const { current } = data ?? {};
  const provider = data?.providers.find(({ id }) => id === current?.provider)?.name;
  return (
    <Card
      name="Language model"
      badge={<ConnectionBadge state={current ? 'connected' : 'not-connected'} />}
    >
      <Text size="sm" c="dimmed" className="foreign">
        {current
          ? `${current.model} at ${provider} thinks for the agents.`
          : 'Reads and writes more freely than the built-in planner, which works without any outside service.'}
      </Text>
      <Group mt="auto">
        <Button
          component={Link}
          to="/settings/integrations/model"
          variant={current ? 'default' : 'filled'}
          aria-label={current ? 'Open the language model' : 'Connect a language model'}
        >
          {current ? 'Open' : 'Connect'}
        </Button>
      </Group>
    </Card>
  );
}

function Connectable({ card }: { card: IntegrationCard }) {
  const { id, name, state, about, caution, detail } = card;
  const fresh = state === 'not-connected';
  return (
    <Card name={name} badge={<ConnectionBadge state={state} />}>
      <Text size="sm" c="dimmed" className="foreign">
        {fresh ? about : detail}
      </Text>
      {caution && (
        <Text size="sm" c="dimmed">
          {caution}
        </Text>
      )}
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
