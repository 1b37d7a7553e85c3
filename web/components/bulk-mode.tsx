import { Alert, Button, Group, List, Modal, Progress, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Client } from '../../src/contracts/clients.ts';
import type { AgentMode } from '../../src/contracts/integrations.ts';
import { useSetModes } from '../api/clients.ts';
import { modeLabel } from './badges.tsx';

const SHOWN = 10;
const choices = (['plan', 'live', 'off'] as const).map((mode) => ({
  value: mode,
  label: `Set to ${modeLabel(mode)}`,
}));

/** One mode for many clients, after a preview of what changes. */
export function BulkMode({ clients, done }: { clients: Client[]; done: () => void }) {
  const [mode, setMode] = useState<AgentMode | null>(null);
  const [saved, setSaved] = useState(0);
  const save = useSetModes(setSaved);
  const changing = clients.filter((client) => client.mode !== mode);
  const close = () => {
    setMode(null);
    setSaved(0);
    save.reset();
  };
  return (
    <>
      <Select
        aria-label="Change the mode of the chosen clients"
        placeholder="Change mode"
        data={choices}
        value={mode}
        onChange={(value) => setMode(value as AgentMode | null)}
        w={160}
      />
      <Modal
        opened={mode !== null}
        onClose={close}
        title={mode && `Set ${changing.length} of ${clients.length} clients to ${modeLabel(mode)}?`}
        centered
      >
        <Stack gap="md">
          {changing.length === 0 ? (
            <Text size="sm">All of them are in this mode already.</Text>
          ) : (
            <List size="sm">
              {changing.slice(0, SHOWN).map(({ id, name, mode: now }) => (
                <List.Item key={id}>
                  {name}: {modeLabel(now)} → {mode && modeLabel(mode)}
                </List.Item>
              ))}
              {changing.length > SHOWN && <List.Item>and {changing.length - SHOWN} more</List.Item>}
            </List>
          )}
          {save.isPending && (
            <Progress value={(100 * saved) / changing.length} aria-label="Clients changed" />
          )}
          {save.error && (
            <Alert color="red" role="alert">
              {saved} of {changing.length} were changed. {save.error.message}
            </Alert>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              disabled={changing.length === 0}
              loading={save.isPending}
              onClick={() =>
                mode &&
                save.mutate(
                  { ids: changing.map(({ id }) => id), mode },
                  {
                    onSuccess: () => {
                      close();
                      done();
                    },
                  },
                )
              }
            >
              Change
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
