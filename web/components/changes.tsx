import { Stack, Text } from '@mantine/core';
import type { PlanStep } from '../../src/contracts/runs.ts';

/** What a step changes: each field before -> after. */
export function Changes({ shows }: { shows: PlanStep['shows'] }) {
  return (
    <Stack gap={4}>
      {shows.map(({ what, before, after, warning }) => (
        <div key={what}>
          <dl className="change">
            <Text component="dt" size="sm" c="dimmed">
              {what}
            </Text>
            <Text component="dd" size="sm" className="foreign" dir="auto">
              {before !== null && (
                <>
                  <span className="before">{before}</span> →{' '}
                </>
              )}
              <strong>{after}</strong>
            </Text>
          </dl>
          {warning && (
            <Text size="sm" c="var(--mantine-color-error)">
              {warning}
            </Text>
          )}
        </div>
      ))}
    </Stack>
  );
}
