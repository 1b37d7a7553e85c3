import {
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Stack,
  Text,
  Textarea,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client } from '../../src/contracts/clients.ts';
import type { AgentMode } from '../../src/contracts/integrations.ts';
import { useClients, useSaveClient } from '../api/clients.ts';
import { useRuns } from '../api/runs.ts';
import { useMay } from '../api/session.ts';
import { ClientApprovers } from '../components/client-approvers.tsx';
import { ClientConflict } from '../components/client-conflict.tsx';
import { ClientLimits } from '../components/client-limits.tsx';
import { ClientMinimums } from '../components/client-minimums.tsx';
import { ClientModelForm } from '../components/client-model-form.tsx';
import { ClientTools } from '../components/client-tools.tsx';
import { KillSwitches } from '../components/kill-switches.tsx';
import { PageLink } from '../components/page-link.tsx';
import { Refusal } from '../components/refusal.tsx';
import { RunRows } from '../components/run-rows.tsx';
import { Empty, PageTitle, Shown } from '../components/states.tsx';

const route = getRouteApi('/clients/$id');
const modes = [
  { value: 'live', label: 'Live' },
  { value: 'plan', label: 'Plan' },
  { value: 'off', label: 'Off' },
];
const means: Record<AgentMode, string> = {
  live: 'The agent acts under the tool policies, and asks for approval where these say so.',
  plan: 'The agent writes into an internal note what it would do, and changes nothing.',
  off: 'The agent does nothing. Runs under way stop before their next step.',
};

export function ClientPage() {
  const { id } = route.useParams();
  return (
    <>
      <PageLink to="/clients" size="sm">
        ← Clients
      </PageLink>
      <Shown query={useClients()} what="the client">
        {(clients) => {
          const client = clients.find((one) => one.id === id);
          if (!client)
            return (
              <Empty title="There is no such client">
                It may have been deleted in ConnectWise.
              </Empty>
            );
          return (
            <>
              <PageTitle>{client.name}</PageTitle>
              <AgentForm key={client.id} client={client} />
              <RecentRuns clientId={client.id} />
              <ClientModelForm clientId={client.id} />
              <ClientTools clientId={client.id} />
              <ClientApprovers clientId={client.id} />
              <ClientMinimums clientId={client.id} />
              <ClientLimits clientId={client.id} />
              <KillSwitches scope="client" subject={client.id} />
            </>
          );
        }}
      </Shown>
    </>
  );
}

function AgentForm({ client }: { client: Client }) {
  const mayWrite = useMay('clients:write');
  /** What the person began to change. */
  const [before, setBefore] = useState(client);
  const [mode, setMode] = useState(client.mode);
  const [instructions, setInstructions] = useState(client.instructions);
  const [redact, setRedact] = useState(client.redact);
  const save = useSaveClient();
  const changed =
    mode !== before.mode || instructions !== before.instructions || redact !== before.redact;
  const newer = client.version > before.version;

  function take(theirs: Client) {
    setBefore(theirs);
    setMode(theirs.mode);
    setInstructions(theirs.instructions);
    setRedact(theirs.redact);
    save.reset();
  }
  // Nothing typed is lost by showing what somebody else saved.
  if (newer && !changed) take(client);

  return (
    <Stack component="section" className="panel" p="md" gap="md" aria-label="Agent">
      <Stack gap={6} align="flex-start">
        <Text size="sm" fw={500}>
          Mode
        </Text>
        <SegmentedControl
          aria-label="Mode"
          data={modes}
          value={mode}
          disabled={!mayWrite}
          onChange={(value) => setMode(value as AgentMode)}
        />
        <Text size="sm" c="dimmed">
          {means[mode]}
        </Text>
      </Stack>
      <Textarea
        label="Instructions"
        description="What an agent of this client must know or heed."
        autosize
        minRows={3}
        maxRows={16}
        maxLength={20_000}
        dir="auto"
        disabled={!mayWrite}
        value={instructions}
        onChange={(event) => setInstructions(event.currentTarget.value)}
      />
      <Checkbox
        label="Private values are kept from language models"
        description="E-mail addresses, telephone, card and account numbers, keys and secrets stand as placeholders."
        checked={redact}
        disabled={!mayWrite}
        onChange={(event) => setRedact(event.currentTarget.checked)}
      />
      {newer && changed ? (
        <ClientConflict
          theirs={client}
          before={before}
          takeTheirs={() => take(client)}
          keepMine={() => {
            setBefore(client);
            save.reset();
          }}
        />
      ) : (
        <Refusal error={save.error} />
      )}
      {mayWrite && (
        <Group gap="sm">
          <Button
            disabled={!changed || newer}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { id: client.id, version: before.version, mode, instructions, redact },
                {
                  onSuccess: (saved) => {
                    setBefore(saved);
                    notifications.show({ color: 'green', message: 'Saved.' });
                  },
                },
              )
            }
          >
            Save agent
          </Button>
          {changed && (
            <Text size="sm" c="dimmed" role="status">
              Not saved yet
            </Text>
          )}
        </Group>
      )}
    </Stack>
  );
}

function RecentRuns({ clientId }: { clientId: string }) {
  const query = useRuns({ client: clientId }, 10);
  return (
    <Stack component="section" gap="sm" aria-label="Recent runs">
      <Group justify="space-between">
        <Title order={2}>Recent runs</Title>
        {query.hasNextPage && (
          <PageLink to="/runs" search={{ client: clientId }} size="sm">
            All of them
          </PageLink>
        )}
      </Group>
      <Shown query={query} what="runs">
        {({ pages }) =>
          pages[0]?.items.length ? (
            <RunRows runs={pages[0].items} />
          ) : (
            <div className="panel">
              <Empty title="No runs yet">The next new ticket of this client starts one.</Empty>
            </div>
          )
        }
      </Shown>
    </Stack>
  );
}
