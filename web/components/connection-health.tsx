import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';
import { modeLabel } from './badges.tsx';
import { Ago } from './when.tsx';

/** Where it is connected to, and when ConnectWise was last heard of. */
export function ConnectionHealth({ card }: { card: IntegrationCard }) {
  const { settings, lastEventAt, state } = card;
  const facts: [string, ReactNode][] = [
    ['Last event', lastEventAt ? <Ago key="at" at={lastEventAt} /> : 'None yet'],
    [
      'Events',
      state === 'connected'
        ? 'ConnectWise calls this Muster; a poll finds what a lost call would have told.'
        : 'Muster asks ConnectWise for changes at intervals.',
    ],
    ...(settings
      ? ([
          ['Server', settings.uiHost ?? settings.url],
          ['Company ID', settings.companyId],
          ...(settings.member ? [['Writes as', settings.member]] : []),
          ['Agents start', modeLabel(settings.agentMode)],
        ] as [string, ReactNode][])
      : []),
  ];
  return (
    <Stack component="section" gap="sm" aria-label="Health">
      <Title order={2}>Health</Title>
      <Stack className="panel" p="md" gap={6}>
        {facts.map(([what, value]) => (
          <dl key={what} className="change">
            <Text component="dt" size="sm" c="dimmed">
              {what}
            </Text>
            <Text component="dd" size="sm" className="foreign">
              {value}
            </Text>
          </dl>
        ))}
      </Stack>
    </Stack>
  );
}
