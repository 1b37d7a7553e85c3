import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Board } from '../../src/contracts/integrations.ts';
import { useBoards, useSaveBoards } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';
import { Empty, Shown } from './states.tsx';

export const boardKinds: Record<Board['kind'], string> = {
  service: 'Service board',
  'machine-alerts': 'Filled by machines',
  project: 'Project board',
};

/** The boards whose tickets start runs. */
export function Boards() {
  return (
    <Stack component="section" gap="sm" aria-label="Boards">
      <div>
        <Title order={2}>Boards</Title>
        <Text size="sm" c="dimmed">
          New tickets on these boards start runs.
        </Text>
      </div>
      <Shown query={useBoards()} what="the boards">
        {({ items }) => <Choice key={JSON.stringify(items)} boards={items} />}
      </Shown>
    </Stack>
  );
}

function Choice({ boards }: { boards: Board[] }) {
  const mayWrite = useMay('integrations:write');
  const [on, setOn] = useState(() => new Set(boards.filter(({ on }) => on).map(({ id }) => id)));
  const save = useSaveBoards();
  const changed = boards.some((board) => board.on !== on.has(board.id));
  if (boards.length === 0)
    return (
      <div className="panel">
        <Empty title="No boards">The API member sees no service board in ConnectWise.</Empty>
      </div>
    );

  function toggle(id: number) {
    const next = new Set(on);
    if (!next.delete(id)) next.add(id);
    setOn(next);
  }
  const say = (choice: number[] | null) =>
    save.mutate(choice, {
      onSuccess: () => notifications.show({ color: 'green', message: 'Boards saved.' }),
    });

  return (
    <Stack gap="sm">
      <Stack className="panel" p="md" gap="xs">
        {boards.map(({ id, name, kind }) => (
          <Checkbox
            key={id}
            label={name}
            description={boardKinds[kind]}
            checked={on.has(id)}
            disabled={!mayWrite}
            onChange={() => toggle(id)}
          />
        ))}
      </Stack>
      <Refusal error={save.error} />
      {mayWrite && (
        <Group gap="sm">
          <Button disabled={!changed} loading={save.isPending} onClick={() => say([...on])}>
            Save boards
          </Button>
          <Button variant="default" disabled={save.isPending} onClick={() => say(null)}>
            All service boards
          </Button>
        </Group>
      )}
    </Stack>
  );
}
