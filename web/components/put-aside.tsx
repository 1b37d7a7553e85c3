import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { DeadLetter } from '../../src/contracts/dead-letters.ts';
import { useDeadLetters, useReplay } from '../api/dead-letters.ts';
import { PageLink } from './page-link.tsx';
import { Refusal } from './refusal.tsx';
import { Failed } from './states.tsx';
import { Ago, Clock } from './when.tsx';

/** What could not be worked, with what came in and what was tried; nothing at all while there is none. */
export function PutAside() {
  const query = useDeadLetters();
  const letters = query.data?.items ?? [];
  const replay = useReplay();
  if (query.error && !query.data) return <Failed error={query.error} again={query.refetch} />;
  if (letters.length === 0) return null;
  const left = replay.data?.left ?? [];
  return (
    <Stack component="section" gap="sm" aria-label="Put aside">
      <Group justify="space-between">
        <Title order={2}>Put aside</Title>
        <Button
          size="xs"
          variant="default"
          loading={replay.isPending}
          onClick={() => replay.mutate(undefined)}
        >
          Try all again
        </Button>
      </Group>
      <Refusal error={replay.error} />
      {left.map(({ id, why }) => (
        <Text key={id} size="sm" role="alert" className="foreign">
          {why}
        </Text>
      ))}
      <ul className="rows panel">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Letter
              letter={letter}
              again={() => replay.mutate(letter.id)}
              busy={replay.isPending}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Letter({ letter, again, busy }: { letter: DeadLetter; again: () => void; busy: boolean }) {
  const { id, kind, ticketId, what, why, at, payload, history } = letter;
  const cameIn = typeof payload === 'string' ? payload : JSON.stringify(payload, null, 2);
  return (
    <Stack gap={4} p="md">
      <Group justify="space-between" gap="sm">
        <Text className="foreign" dir="auto" flex="1 1 16rem" miw={0}>
          {ticketId !== null && `#${ticketId} `}
          {what}
        </Text>
        <Text size="sm" c="dimmed">
          <Ago at={at} />
        </Text>
        <Button
          size="xs"
          variant="default"
          disabled={busy}
          onClick={again}
          aria-label={`Try ${ticketId === null ? what : `ticket ${ticketId}`} again`}
        >
          Try again
        </Button>
      </Group>
      <Text size="sm" className="foreign" dir="auto">
        {why}
      </Text>
      <details>
        <summary>What came in and what was tried</summary>
        <Stack gap={4} pt="xs">
          <pre className="foreign">{cameIn}</pre>
          {history.map((tried) => (
            <Text key={`${tried.at} ${tried.text}`} size="sm" className="foreign">
              <Clock at={tried.at} /> {tried.text}
            </Text>
          ))}
          {kind === 'run' && (
            <PageLink to="/runs/$id" params={{ id }} size="sm">
              Open the run
            </PageLink>
          )}
        </Stack>
      </details>
    </Stack>
  );
}
