import { Alert, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';

const steps = [
  ['check', 'Check the address and the keys'],
  ['webhook', 'Register for events'],
  ['companies', 'Import companies as clients'],
  ['resolved tickets', 'Read resolved tickets'],
] as const;

interface Counts {
  stage?: string;
  done?: number;
  /** Not known at first for companies. */
  total?: number;
  perSecond?: number;
}

/** How connecting goes, step by step with the counts as they happen; then how it ended. */
export function ConnectProgress({ card }: { card: IntegrationCard }) {
  const { state, detail } = card;
  if (state === 'not-connected')
    return (
      <Alert color="gray" role="status" title="Not connected">
        <span className="foreign">{detail}</span>
      </Alert>
    );
  if (state === 'failed')
    return (
      <Alert color="red" role="alert" title="Not connected">
        <span className="foreign">{detail}</span>
      </Alert>
    );
  if (state === 'connected' || state === 'connected-polling')
    return (
      <Alert
        color="green"
        role="status"
        title={state === 'connected' ? 'Connected' : 'Connected (polling)'}
      >
        <span className="foreign">{detail}</span>
      </Alert>
    );
  const counts = (card.progress ?? {}) as Counts;
  const at =
    state === 'connecting'
      ? 0
      : Math.max(
          1,
          steps.findIndex(([stage]) => stage === counts.stage),
        );
  return (
    <Stack className="panel" p="lg" gap="sm" role="status" aria-label="Connecting">
      {steps.map(([stage, label], i) => (
        <Step
          key={stage}
          label={label}
          at={i < at ? 'done' : i === at ? 'now' : 'later'}
          counts={i === at ? counts : {}}
        />
      ))}
    </Stack>
  );
}

function Step({
  label,
  at,
  counts,
}: {
  label: string;
  at: 'done' | 'now' | 'later';
  counts: Counts;
}) {
  const { done, total, perSecond } = counts;
  return (
    <Stack gap={4}>
      <Group gap="sm" wrap="nowrap">
        <Text span w={20} ta="center" c="green.8" fw={700} aria-hidden>
          {at === 'done' ? '✓' : at === 'now' ? <Loader size={16} /> : ''}
        </Text>
        <Text span size="sm" {...(at === 'later' ? { c: 'dimmed' } : {})} flex={1}>
          {label}
        </Text>
        {done !== undefined && (
          <Text span size="sm" c="dimmed">
            {done} {total === undefined ? 'so far' : `of ${total}`}
            {perSecond !== undefined && ` (${perSecond} a second)`}
          </Text>
        )}
      </Group>
      {done !== undefined && total !== undefined && (
        <Progress
          value={total > 0 ? (100 * done) / total : 0}
          size="sm"
          ml={32}
          aria-label={label}
        />
      )}
    </Stack>
  );
}
