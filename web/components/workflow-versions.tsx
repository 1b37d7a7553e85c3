import { Stack, Text, Title } from '@mantine/core';
import type { WorkflowVersion } from '../../src/contracts/workflows.ts';
import { Ago } from './when.tsx';

/** Every version, newest first; each opens to what it changed. */
export function WorkflowVersions({ versions }: { versions: WorkflowVersion[] }) {
  return (
    <Stack component="section" gap="sm" aria-label="Versions">
      <Title order={2}>Versions</Title>
      <ol className="rows panel" reversed>
        {versions.toReversed().map(({ version, savedBy, createdAt, changed }) => (
          <li key={version}>
            <details className="entry">
              <summary>
                <Text span size="sm" fw={600}>
                  {version}
                </Text>
                <Text span size="sm" className="foreign">
                  <Ago at={createdAt} /> by {savedBy}
                  {changed.length > 0 && `: ${changed.map(({ field }) => field).join(', ')}`}
                </Text>
              </summary>
              <Stack className="entry-body" gap="sm">
                {changed.length === 0 && <Text size="sm">The first version, or no change.</Text>}
                {changed.map(({ field, before, after }) => (
                  <div key={field}>
                    <Text size="sm" fw={600}>
                      {field}
                    </Text>
                    {linesOf(before, after).map(({ sign, text }) => (
                      <Text key={`${sign}${text}`} size="sm" className="foreign" dir="auto">
                        {sign} {text}
                      </Text>
                    ))}
                  </div>
                ))}
              </Stack>
            </details>
          </li>
        ))}
      </ol>
    </Stack>
  );
}

/** Taken away and added, by entry of a list or as a whole. */
function linesOf(before: unknown, after: unknown): { sign: '−' | '+'; text: string }[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [
    ...old.filter((text) => !now.includes(text)).map((text) => ({ sign: '−' as const, text })),
    ...now.filter((text) => !old.includes(text)).map((text) => ({ sign: '+' as const, text })),
  ];
}

function entriesOf(value: unknown): string[] {
  const entries = [value].flat().map((entry) => {
    if (typeof entry === 'string') return entry || '(nothing)';
    const { text } = (entry ?? {}) as { text?: unknown };
    return typeof text === 'string' ? text : JSON.stringify(entry);
  });
  return [...new Set(entries)];
}
