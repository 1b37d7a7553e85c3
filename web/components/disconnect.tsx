import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useDisconnect } from '../api/integrations.ts';
import { Refusal } from './refusal.tsx';

/** Disconnect, after saying what that does. */
export function Disconnect() {
  const [open, { open: ask, close }] = useDisclosure(false);
  const disconnect = useDisconnect();
  return (
    <Stack component="section" gap="sm" aria-label="Disconnect">
      <Title order={2}>Disconnect</Title>
      <Group className="panel" p="md" justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 16rem">
          Takes Muster’s callbacks out of ConnectWise; no ticket wakes an agent any more. Clients,
          runs and their timelines stay.
        </Text>
        <Button variant="outline" color="red" onClick={ask}>
          Disconnect
        </Button>
      </Group>
      <Modal opened={open} onClose={close} title="Disconnect ConnectWise Manage?" centered>
        <Stack gap="md">
          <Text size="sm">
            Muster’s callbacks are removed from ConnectWise, and open runs do not go on. To connect
            again, the keys have to be entered again.
          </Text>
          <Refusal error={disconnect.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              Keep connected
            </Button>
            <Button
              color="red"
              loading={disconnect.isPending}
              onClick={() => disconnect.mutate(undefined, { onSuccess: close })}
            >
              Disconnect
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
