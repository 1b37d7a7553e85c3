import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';
import type { ModelState } from '../../src/contracts/models.ts';
import { useIntegrations } from '../api/integrations.ts';
import { useModel } from '../api/model.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { PageTitle, Shown } from '../components/states.tsx';
import { TryDemo } from '../components/try-demo.tsx';

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
            </SimpleGrid>
            <TryDemo />
          </>
        )}
      </Shown>
    </>
  );
}

function LanguageModel() {
  return (
    <Shown query={useModel()} what="the language model">
      {(state) => <LanguageModelCard state={state} />}
    </Shown>
  );
}

function LanguageModelCard({ state: { current, providers } }: { state: ModelState }) {
  const provider = providers.find(({ id }) => id === current?.provider)?.name;
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
