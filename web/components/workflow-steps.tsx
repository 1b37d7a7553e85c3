import { List, Text, Title } from '@mantine/core';
import type { WorkflowStep } from '../../src/contracts/workflows.ts';

const SHOWN = 8;

/** Sentences of a workflow, each with the tickets that support it and what to look at twice; nothing when there are none. */
export function WorkflowSteps({
  title,
  steps,
  ordered = false,
}: {
  title: string;
  steps: WorkflowStep[];
  ordered?: boolean;
}) {
  if (steps.length === 0) return null;
  return (
    <div>
      <Title order={2} size="h5">
        {title}
      </Title>
      <List type={ordered ? 'ordered' : 'unordered'} size="sm" spacing={6}>
        {steps.map(({ text, tickets, flags }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the only name that a step has
          <List.Item key={at}>
            <span className="foreign" dir="auto">
              {text}
            </span>
            {flags.length > 0 && <strong> Check the {flags.join(', the ')}.</strong>}
            {tickets.length > 0 && (
              <Text size="xs" c="dimmed">
                {tickets.length} tickets:{' '}
                {tickets
                  .slice(0, SHOWN)
                  .map((id) => `#${id}`)
                  .join(', ')}
                {tickets.length > SHOWN && ' …'}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
