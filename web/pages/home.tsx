import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import type { RunStatus } from '../../src/contracts/runs.ts';
import { useConnectWise } from '../api/integrations.ts';
import { useRunsIn } from '../api/runs.ts';
import { useVerifications } from '../api/verifications.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { PageLink } from '../components/page-link.tsx';
import { PutAside } from '../components/put-aside.tsx';
import { RunRows } from '../components/run-rows.tsx';
import { Empty, Failed, PageTitle, Shown } from '../components/states.tsx';

const VerificationCard = lazy(() =>
  import('../components/verification-card.tsx').then(({ VerificationCard }) => ({
    default: VerificationCard,
  })),
);

/** What needs a person now, what runs, and whether ConnectWise is connected. */
export function HomePage() {
  return (
    <>
      <PageTitle>Home</PageTitle>
      <Connection />
      <Verifications />
      <RunsIn
        title="Needs you now"
        statuses={['awaiting-approval', 'verifying', 'failed']}
        empty={
          <Empty title="Nothing waits for you">
            Plans to approve and failed runs show up here.
          </Empty>
        }
      />
      <PutAside />
      <RunsIn
        title="Live"
        statuses={['working', 'queued', 'awaiting-reply']}
        empty={<Empty title="No run is live">The next new ticket in ConnectWise starts one.</Empty>}
      />
    </>
  );
}

function Connection() {
  const card = useConnectWise();
  return (
    <Shown query={card} what="the connection">
      {({ state, detail }) => (
        <Group className="panel" p="md" justify="space-between" gap="sm">
          <Stack gap={4} flex="1 1 16rem" miw={0}>
            <Group gap="sm">
              <Title order={2}>ConnectWise Manage</Title>
              <ConnectionBadge state={state} />
            </Group>
            <Text size="sm" c="dimmed" className="foreign">
              {state === 'not-connected'
                ? 'Connect it, and every new ticket wakes the agent of its client.'
                : detail}
            </Text>
          </Stack>
          <Button
            component={Link}
            to="/settings/integrations/connectwise"
            variant={state === 'not-connected' || state === 'failed' ? 'filled' : 'default'}
          >
            {state === 'not-connected' ? 'Connect' : 'Open'}
          </Button>
        </Group>
      )}
    </Shown>
  );
}

/** Requesters who wait for a technician, and contacts that a denial keeps from being challenged. */
function Verifications() {
  const waiting = useVerifications({ state: 'pending' });
  const denied = useVerifications({ state: 'denied' });
  const failed = [waiting, denied].find(({ data, error }) => error && !data);
  const held = denied.data?.filter(({ holds }) => holds) ?? [];
  const shown = [...(waiting.data ?? []), ...held];
  if (shown.length === 0 && !failed) return null;
  return (
    <Stack component="section" gap="sm" aria-label="To verify">
      <Title order={2}>To verify</Title>
      {failed?.error && <Failed error={failed.error} again={failed.refetch} />}
      {shown.map((verification) => (
        <Suspense key={verification.id}>
          <VerificationCard verification={verification} linked />
        </Suspense>
      ))}
    </Stack>
  );
}

function RunsIn({
  title,
  statuses,
  empty,
}: {
  title: string;
  statuses: RunStatus[];
  empty: ReactNode;
}) {
  const query = useRunsIn(statuses);
  const more = query.data?.more;
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <Group justify="space-between">
        <Title order={2}>{title}</Title>
        {more && (
          <PageLink to="/runs" search={{ status: more }} size="sm">
            All of them
          </PageLink>
        )}
      </Group>
      <Shown query={query} what="runs">
        {({ runs }) =>
          runs.length > 0 ? <RunRows runs={runs} /> : <div className="panel">{empty}</div>
        }
      </Shown>
    </Stack>
  );
}
