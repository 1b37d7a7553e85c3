import { Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core';
import type { Board, ConnectForm } from '../../src/contracts/integrations.ts';
import type { usePreviewBoards } from '../api/integrations.ts';
import { boardKinds } from './boards.tsx';

/** Which boards start runs, before anything is connected: read with the keys that were typed above. */
export function ConnectBoards({
  typed,
  preview,
  chosen,
  onChange,
}: {
  typed: () => ConnectForm;
  preview: ReturnType<typeof usePreviewBoards>;
  /** Null: all service boards. */
  chosen: number[] | null;
  onChange: (chosen: number[] | null) => void;
}) {
  const boards = preview.data?.items;
  const read = () => preview.mutate(typed(), { onSuccess: ({ items }) => onChange(idsOf(items)) });
  return (
    <Stack gap="xs">
      <Radio.Group
        label="Boards"
        value={chosen ? 'some' : 'all'}
        onChange={(value) => onChange(value === 'all' ? null : idsOf(boards ?? []))}
      >
        <Stack gap="xs" mt="xs">
          <Radio
            value="all"
            label="All service boards (recommended)"
            description="Boards that monitoring fills and project boards start no runs."
          />
          <Radio value="some" label="Only these" />
        </Stack>
      </Radio.Group>
      {chosen && !boards && (
        <Group gap="sm" ml={32}>
          <Button variant="default" size="xs" loading={preview.isPending} onClick={read}>
            Read the boards
          </Button>
          <Text size="sm" c="dimmed">
            Asks ConnectWise with the keys above; nothing is saved.
          </Text>
        </Group>
      )}
      {chosen && boards && (
        <Stack gap="xs" ml={32} role="group" aria-label="Boards whose tickets start runs">
          {boards.map(({ id, name, kind }) => (
            <Checkbox
              key={id}
              label={name}
              description={boardKinds[kind]}
              disabled={kind === 'project'}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((one) => one !== id),
                )
              }
            />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function idsOf(boards: Board[]): number[] {
  return boards.filter(({ on }) => on).map(({ id }) => id);
}
