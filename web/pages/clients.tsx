import { Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ListedClient } from '../../src/contracts/clients.ts';
import type { AgentMode } from '../../src/contracts/integrations.ts';
import { useClients } from '../api/clients.ts';
import { useMay } from '../api/session.ts';
import { ModeBadge } from '../components/badges.tsx';
import { BulkMode } from '../components/bulk-mode.tsx';
import { Empty, PageTitle, Shown } from '../components/states.tsx';

const modeChoices = [
  { value: 'live', label: 'Live' },
  { value: 'plan', label: 'Plan' },
  { value: 'off', label: 'Off' },
];
/** More rows than this are not drawn at once; a search finds the rest. */
const MOST_ROWS = 200;

export function ClientsPage() {
  return (
    <>
      <PageTitle>Clients</PageTitle>
      <Shown query={useClients()} what="clients">
        {(clients) =>
          clients.length === 0 ? (
            <div className="panel">
              <Empty title="No clients yet">
                They are imported when ConnectWise Manage is connected, in MSP Settings →
                Integrations.
              </Empty>
            </div>
          ) : (
            <List clients={clients} />
          )
        }
      </Shown>
    </>
  );
}

function List({ clients }: { clients: ListedClient[] }) {
  const mayWrite = useMay('clients:write');
  const [search, setSearch] = useState('');
  const [mode, setMode] = useState<AgentMode | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return clients.filter(
      (client) =>
        (!mode || client.mode === mode) &&
        `${client.name}\n${client.identifier}`.toLowerCase().includes(wanted),
    );
  }, [clients, search, mode]);
  const picked = found.filter(({ id }) => chosen.has(id));

  function choose(ids: string[], on: boolean) {
    const next = new Set(chosen);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setChosen(next);
  }

  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" component="search">
        <TextInput
          label="Search"
          placeholder="Name or identifier"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          flex="1 1 12rem"
          maw={320}
        />
        <Select
          label="Mode"
          placeholder="All"
          clearable
          data={modeChoices}
          value={mode}
          onChange={(value) => setMode(value as AgentMode | null)}
          flex="1 1 7rem"
          maw={160}
        />
      </Group>
      {found.length === 0 ? (
        <div className="panel">
          <Empty title="No client fits">Change the search to see more.</Empty>
        </div>
      ) : (
        <>
          {mayWrite && (
            <Group px="md" mih={36} justify="space-between" gap="sm">
              <Checkbox
                label={
                  picked.length > 0 ? `${picked.length} of ${found.length} chosen` : 'Choose all'
                }
                checked={picked.length === found.length}
                indeterminate={picked.length > 0 && picked.length < found.length}
                onChange={(event) =>
                  choose(
                    found.map(({ id }) => id),
                    event.currentTarget.checked,
                  )
                }
              />
              {picked.length > 0 && <BulkMode clients={picked} done={() => setChosen(new Set())} />}
            </Group>
          )}
          <div className="row client heads" aria-hidden>
            <span />
            <span>Client</span>
            <span className="wide">Kind</span>
            <span className="wide">Agent</span>
            <span>30 days</span>
            <span>Mode</span>
          </div>
          <ul className="rows panel">
            {found.slice(0, MOST_ROWS).map((client) => (
              <li key={client.id} className="row client">
                <Checkbox
                  aria-label={`Choose ${client.name}`}
                  checked={chosen.has(client.id)}
                  disabled={!mayWrite}
                  onChange={(event) => choose([client.id], event.currentTarget.checked)}
                />
                <Text
                  component={Link}
                  to={`/clients/${client.id}`}
                  size="sm"
                  className="foreign-line"
                  c="var(--mantine-color-anchor)"
                  dir="auto"
                >
                  {client.name}
                </Text>
                <Text size="sm" c="dimmed" className="wide">
                  {client.kind === 'customer' ? '' : client.kind}
                </Text>
                <Text size="xs" c="dimmed" ff="monospace" className="wide foreign-line">
                  {client.agentId}
                </Text>
                <Text size="sm" c="dimmed" className="tickets" title="In the last 30 days">
                  {client.recentTickets === 1 ? '1 ticket' : `${client.recentTickets} tickets`}
                </Text>
                <ModeBadge mode={client.mode} />
              </li>
            ))}
          </ul>
          <Text size="sm" c="dimmed" ta="center">
            {found.length > MOST_ROWS
              ? `The first ${MOST_ROWS} of ${found.length}; search to see others`
              : found.length === 1
                ? 'One client'
                : `${found.length} clients`}
          </Text>
        </>
      )}
    </Stack>
  );
}
