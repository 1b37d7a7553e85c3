import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useClientName } from '../api/clients.ts';
import { useKill, useKillSwitches, useRelease } from '../api/kill-switches.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';
import { Shown } from './states.tsx';
import { toolTitle } from './tool-title.ts';
import { Ago } from './when.tsx';

/** What is stopped, each with who, when and why; and the switch that stops one thing more. */
export function KillSwitches({
  scope,
  subject = '',
}: {
  scope: 'installation' | 'client';
  subject?: string;
}) {
  const mayThrow = useMay('runs:start');
  const mayRelease = useMay('policies:write');
  const nameOf = useClientName();
  const kill = useKill();
  const release = useRelease();
  const [reason, setReason] = useState('');
  const what = scope === 'installation' ? 'all agents' : 'this client’s agent';
  return (
    <Stack component="section" gap="sm" aria-label="Emergency stop">
      <div>
        <Title order={2}>Emergency stop</Title>
        <Text size="sm" c="dimmed">
          No further call of {scope === 'installation' ? 'any agent' : what} leaves Muster, within a
          second. Runs wait where they are, and go on when it is released.
        </Text>
      </div>
      <Shown query={useKillSwitches()} what="what is stopped">
        {(switches) => {
          const shown = switches.filter(
            (one) => scope === 'installation' || one.scope !== 'client' || one.subject === subject,
          );
          const isThrown = shown.some((one) => one.scope === scope && one.subject === subject);
          return (
            <>
              {shown.map((one) => (
                <Group key={one.id} className="panel" p="md" justify="space-between" gap="sm">
                  <Text size="sm" flex="1 1 16rem" className="foreign" dir="auto">
                    <strong>
                      {one.scope === 'installation'
                        ? 'Everything is stopped'
                        : `Stopped: ${one.scope === 'tool' ? toolTitle(one.subject) : nameOf(one.subject) || one.subject}`}
                    </strong>
                    {' · '}
                    {one.thrownBy}: {one.reason} · <Ago at={one.thrownAt} />
                  </Text>
                  {mayRelease && (
                    <Button
                      variant="default"
                      loading={release.isPending}
                      onClick={() => release.mutate(one.id)}
                    >
                      Release
                    </Button>
                  )}
                </Group>
              ))}
              {mayThrow && !isThrown && (
                <Group className="panel" p="md" gap="sm" align="flex-end">
                  <TextInput
                    label="Why"
                    flex="1 1 16rem"
                    maxLength={500}
                    value={reason}
                    onChange={(event) => setReason(event.currentTarget.value)}
                  />
                  <Button
                    color="red"
                    loading={kill.isPending}
                    onClick={() =>
                      kill.mutate({ scope, subject, reason: reason.trim() || 'Stopped by hand' })
                    }
                  >
                    Stop {what}
                  </Button>
                </Group>
              )}
            </>
          );
        }}
      </Shown>
      <Refusal error={kill.error ?? release.error} />
    </Stack>
  );
}
