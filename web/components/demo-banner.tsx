import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useRaiseDemoTicket, useSwitchDemo } from '../api/demo.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

/** On every page of the demo: what it is, a ticket to watch, and the way out. */
export function DemoBanner() {
  const mayLeave = useMay('integrations:write');
  const mayRaise = useMay('runs:start');
  const [open, { open: ask, close }] = useDisclosure(false);
  const leave = useSwitchDemo('DELETE');
  const raise = useRaiseDemoTicket();
  const raiseOne = () =>
    raise.mutate(undefined, {
      onSuccess: ({ ticketId }) =>
        notifications.show({ message: `A customer raised ticket #${ticketId}.` }),
      onError: ({ message }) => notifications.show({ color: 'red', message }),
    });
  return (
    <Alert color="violet" title="Demo">
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 18rem">
          A simulated ConnectWise with invented clients, people and tickets, and a simulated Duo
          whose people answer by themselves. Nothing here reaches a real system.
        </Text>
        <Group gap="sm">
          {mayRaise && (
            <Button size="xs" variant="default" loading={raise.isPending} onClick={raiseOne}>
              Raise a ticket
            </Button>
          )}
          {mayLeave && (
            <Button size="xs" variant="default" onClick={ask}>
              Leave the demo
            </Button>
          )}
        </Group>
      </Group>
      <Modal opened={open} onClose={close} title="Leave the demo?" centered>
        <Stack gap="md">
          <Text size="sm">
            Its clients, runs and settings are deleted, with the database that holds them. Your
            account stays.
          </Text>
          <Refusal error={leave.error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              Stay
            </Button>
            <Button
              color="red"
              loading={leave.isPending || leave.isSuccess}
              onClick={() => leave.mutate()}
            >
              Leave and delete it
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Alert>
  );
}
