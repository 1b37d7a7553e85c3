import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDemo, useSwitchDemo } from '../api/demo.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

/** For who has no keys at hand; nothing where the demo cannot be played. */
export function TryDemo() {
  const { data } = useDemo();
  const enter = useSwitchDemo('POST');
  if (!useMay('integrations:write') || !data || data.on || data.hindrance) return null;
  return (
    <Stack component="section" className="panel" p="lg" gap="sm" aria-label="Demo">
      <Title order={2}>No keys at hand?</Title>
      <Text size="sm" maw={640}>
        Try it with the demo ConnectWise: invented clients and tickets on this machine, agents that
        act, and plans for you to decide. It has a database of its own, which is deleted when you
        leave.
      </Text>
      <Refusal error={enter.error} />
      <Group>
        <Button
          variant="default"
          loading={enter.isPending || enter.isSuccess}
          onClick={() => enter.mutate()}
        >
          Try the demo
        </Button>
        {enter.isPending && (
          <Text size="sm" c="dimmed" role="status">
            Starting a simulated ConnectWise
          </Text>
        )}
      </Group>
    </Stack>
  );
}
