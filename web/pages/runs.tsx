import { Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { RunStatus } from '../../src/contracts/runs.ts';
import { useClients } from '../api/clients.ts';
import { useBoards } from '../api/integrations.ts';
import { useRuns } from '../api/runs.ts';
import { statusChoices } from '../components/badges.tsx';
import { RunRows } from '../components/run-rows.tsx';
import { Empty, PageTitle, Shown } from '../components/states.tsx';

const route = getRouteApi('/runs');

/** All runs, newest first; the filters stand in the address, so that a view can be sent to a colleague. */
export function RunsPage() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const clients = useClients();
  const boards = useBoards();
  const query = useRuns(filter);
  const set = (change: Partial<typeof filter>) =>
    navigate({ search: (before) => withoutEmpty({ ...before, ...change }), replace: true });
  const filtered = Object.keys(filter).length > 0;
  return (
    <>
      <PageTitle>Runs</PageTitle>
      <Group gap="sm" align="flex-end" component="search">
        <Select
          label="State"
          placeholder="All"
          clearable
          data={statusChoices}
          value={filter.status ?? null}
          onChange={(value) => set({ status: (value as RunStatus) ?? undefined })}
          flex="1 1 9rem"
          maw={220}
        />
        <Select
          label="Client"
          placeholder="All"
          clearable
          searchable
          limit={50}
          nothingFoundMessage="No such client"
          data={clients.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          value={filter.client ?? null}
          onChange={(value) => set({ client: value ?? undefined })}
          flex="1 1 12rem"
          maw={300}
        />
        <Select
          label="Board"
          placeholder="All"
          clearable
          searchable
          nothingFoundMessage="No such board"
          data={
            boards.data?.items.map(({ id, name }) => ({ value: String(id), label: name })) ?? []
          }
          value={filter.board ? String(filter.board) : null}
          onChange={(value) => set({ board: Number(value) || undefined })}
          flex="1 1 10rem"
          maw={240}
        />
        <NumberInput
          label="Ticket"
          placeholder="Number"
          hideControls
          min={1}
          value={filter.ticket ?? ''}
          onChange={(value) => set({ ticket: Number(value) || undefined })}
          flex="1 1 7rem"
          maw={140}
        />
      </Group>
      <Shown query={query} what="runs">
        {({ pages }) => {
          const runs = pages.flatMap(({ items }) => items);
          const noRun = pages[0]?.noRun;
          if (noRun)
            return (
              <div className="panel">
                <Empty title={`Ticket #${noRun.ticketId} has no run`}>{noRun.detail}</Empty>
              </div>
            );
          if (runs.length === 0)
            return (
              <div className="panel">
                <Empty title={filtered ? 'No run fits these filters' : 'No runs yet'}>
                  {filtered
                    ? 'Clear a filter to see more.'
                    : 'A run starts when a new ticket comes in for a client whose agent is on.'}
                </Empty>
              </div>
            );
          return (
            <Stack gap="sm">
              <RunRows runs={runs} />
              {query.hasNextPage ? (
                <Button
                  variant="default"
                  onClick={() => void query.fetchNextPage()}
                  loading={query.isFetchingNextPage}
                >
                  Show more
                </Button>
              ) : (
                <Text size="sm" c="dimmed" ta="center">
                  {runs.length === 1 ? 'One run' : `${runs.length} runs`}
                </Text>
              )}
            </Stack>
          );
        }}
      </Shown>
    </>
  );
}

function withoutEmpty<T extends object>(search: T): T {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as T;
}
