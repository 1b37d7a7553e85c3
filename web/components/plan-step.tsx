import { Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import type { PlanStep as Step } from '../../src/contracts/runs.ts';
import { Changes } from './changes.tsx';
import { editablesOf, withValue } from './step-args.ts';
import { toolTitle } from './tool-title.ts';

/** One step of a plan: whether it is kept, what it would change, and where it is edited, its words. */
export function PlanStep({
  step,
  kept,
  onKeep,
  edited,
  onEdit,
  error,
}: {
  step: Step;
  kept: boolean;
  /** Absent where there is nothing to choose. */
  onKeep?: (() => void) | undefined;
  /** Its arguments in this person's version; absent while nobody edits. */
  edited?: unknown;
  onEdit: (args: unknown) => void;
  error?: string | undefined;
}) {
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      <Checkbox
        mt={2}
        aria-label={`Step ${step.n}: ${toolTitle(step.tool)}`}
        checked={kept}
        disabled={!onKeep}
        onChange={onKeep}
      />
      <Stack gap={4} flex={1} miw={0}>
        <Text fw={600} size="sm">
          {step.n}. {toolTitle(step.tool)}
        </Text>
        <Changes shows={step.shows} />
        <Text size="xs" c="dimmed">
          Undo: {step.reversible}
        </Text>
        {edited !== undefined && kept && (
          <Stack gap="xs" pt="xs" role="group" aria-label={`Words of step ${step.n}`}>
            {editablesOf(edited).map(({ at, label, value }) =>
              typeof value === 'boolean' ? (
                <Checkbox
                  key={at.join('.')}
                  label={label}
                  checked={value}
                  onChange={(event) => onEdit(withValue(edited, at, event.currentTarget.checked))}
                />
              ) : (
                <Textarea
                  key={at.join('.')}
                  label={label}
                  classNames={{ label: 'sentence' }}
                  autosize
                  minRows={1}
                  maxRows={12}
                  dir="auto"
                  value={value}
                  onChange={(event) => onEdit(withValue(edited, at, event.currentTarget.value))}
                />
              ),
            )}
          </Stack>
        )}
        {error && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Group>
  );
}
