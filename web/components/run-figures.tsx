import { Button, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import type { RunPage } from '../../src/contracts/runs.ts';

/** What a run cost, and words for a time entry about it, which a technician copies: Muster writes none. */
export function RunFigures({ run: { cost, timeEntryText } }: { run: RunPage }) {
  return (
    <Stack component="section" gap="sm" aria-label="Cost and time entry">
      <Title order={2}>Cost and time entry</Title>
      <Stack className="panel" p="md" gap="sm">
        <Text size="sm">{costInWords(cost)}</Text>
        <Text size="sm" c="dimmed">
          Words for a time entry; Muster writes none itself.
        </Text>
        <Text size="sm" className="foreign quote" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {timeEntryText}
        </Text>
        <Group>
          <CopyButton value={timeEntryText}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Stack>
  );
}

function costInWords({
  prompts,
  money,
  currency,
  inputTokens,
  outputTokens,
  modelSeconds,
}: RunPage['cost']): string {
  if (prompts === 0) return 'No language model was asked: it cost nothing.';
  const asked = prompts === 1 ? 'One prompt' : `${prompts} prompts`;
  return `${asked} in ${modelSeconds} s: ${inputTokens} tokens read, ${outputTokens} written, ${money.toFixed(4)} ${currency} by your price table.`;
}
