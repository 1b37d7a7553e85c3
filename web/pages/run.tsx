import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { RunPage as RunFacts } from '../../src/contracts/runs.ts';
import { useClientName } from '../api/clients.ts';
import { useIsDemo } from '../api/demo.ts';
import { useConnectWise } from '../api/integrations.ts';
import { useRun, useStopRun } from '../api/runs.ts';
import { useMay } from '../api/session.ts';
import { useVerifications } from '../api/verifications.ts';
import { ModeBadge, StatusBadge } from '../components/badges.tsx';
import { FollowedWorkflows } from '../components/followed-workflows.tsx';
import { PageLink } from '../components/page-link.tsx';
import { PlanCard } from '../components/plan-card.tsx';
import { RunFigures } from '../components/run-figures.tsx';
import { Failed, Shown } from '../components/states.tsx';
import { Timeline } from '../components/timeline.tsx';
import { VerificationCard } from '../components/verification-card.tsx';
import { Ago } from '../components/when.tsx';

const route = getRouteApi('/runs/$id');
const ENDED = ['done', 'handed-over', 'stopped', 'failed'];

export function RunPage() {
  const { id } = route.useParams();
  /** The plan that this person edits. */
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <Shown query={useRun(id)} what="the run">
      {(run) => (
        <>
          <Head run={run} />
          {run.approvals
            .filter(({ id, state }) => state === 'pending' || id === edited)
            .map((approval) => (
              <PlanCard
                key={approval.id}
                runId={run.id}
                approval={approval}
                isEdited={approval.id === edited}
                setEdited={(on) => setEdited(on ? approval.id : null)}
              />
            ))}
          <FollowedWorkflows run={run} />
          <Verifications runId={run.id} />
          <Stack component="section" gap="sm" aria-label="Timeline">
            <Title order={2}>What happened</Title>
            <Timeline run={run} />
          </Stack>
          <RunFigures run={run} />
        </>
      )}
    </Shown>
  );
}

/** Who had to prove who they are, newest first; nothing where nobody had to. */
function Verifications({ runId }: { runId: string }) {
  const { data = [], error, refetch } = useVerifications({ run: runId });
  if (error && data.length === 0) return <Failed error={error} again={refetch} />;
  return data.map((verification) => (
    <VerificationCard key={verification.id} verification={verification} />
  ));
}

function Head({ run }: { run: RunFacts }) {
  const nameOf = useClientName();
  const stop = useStopRun(run.id);
  const mayStop = useMay('runs:start') && !ENDED.includes(run.status);
  const ticket = useTicketAddress(run.ticketId);
  return (
    <Stack gap="xs">
      <PageLink to="/runs" size="sm">
        ← Runs
      </PageLink>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={1} className="foreign" dir="auto" flex="1 1 16rem" miw={0}>
          {run.summary}
        </Title>
        {mayStop && (
          <Button
            variant="default"
            loading={stop.isPending}
            onClick={() =>
              stop.mutate(undefined, {
                onError: ({ message }) =>
                  notifications.show({ color: 'red', title: 'Not stopped', message }),
              })
            }
          >
            Stop this run
          </Button>
        )}
      </Group>
      <Group gap="sm">
        <StatusBadge status={run.status} />
        <ModeBadge mode={run.mode} />
        <Text size="sm" c="dimmed">
          {ticket ? (
            <Anchor href={ticket} target="_blank" rel="noreferrer" size="sm">
              Ticket #{run.ticketId} in ConnectWise
            </Anchor>
          ) : (
            `Ticket #${run.ticketId}`
          )}
          {' · '}
          <PageLink to="/clients/$id" params={{ id: run.clientId }} size="sm">
            {nameOf(run.clientId) || 'Client'}
          </PageLink>
          {' · started '}
          <Ago at={run.createdAt} />
        </Text>
      </Group>
      {run.detail && (
        <Text size="sm" className="foreign" dir="auto">
          {run.detail}
        </Text>
      )}
    </Stack>
  );
}

/** Where the ticket opens in ConnectWise; undefined until it is known which host that is. */
function useTicketAddress(ticketId: number): string | undefined {
  const settings = useConnectWise().data?.settings;
  // A simulated ticket has no page to open.
  const isDemo = useIsDemo();
  if (!settings?.uiHost || isDemo) return undefined;
  const address = new URL(
    `https://${settings.uiHost}/v4_6_release/services/system_io/Service/fv_sr100_request.rails`,
  );
  address.searchParams.set('service_recid', String(ticketId));
  address.searchParams.set('companyName', settings.companyId);
  return address.href;
}
