import { Button, Checkbox, Group, MultiSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { WorkflowPage, WorkflowStep } from '../../src/contracts/workflows.ts';
import { useClients } from '../api/clients.ts';
import { ApiError } from '../api/request.ts';
import { useChangeWorkflow } from '../api/workflows.ts';
import { Refusal } from './refusal.tsx';

/** Edits a workflow as text, a step a line; saving makes the next version. */
export function WorkflowForm({ workflow, done }: { workflow: WorkflowPage; done: () => void }) {
  const { data: clients = [] } = useClients();
  const save = useChangeWorkflow(workflow.id);
  const [form, setForm] = useState(() => ({
    name: workflow.name,
    trigger: workflow.trigger,
    instructions: workflow.instructions,
    preconditions: workflow.preconditions.join('\n'),
    steps: asLines(workflow.steps),
    ask: asLines(workflow.ask),
    handOver: asLines(workflow.handOver),
    boards: workflow.boards.join(', '),
    clientIds: workflow.clientIds,
    sensitive: workflow.sensitive,
  }));
  const errors = save.error instanceof ApiError ? save.error.fields : {};
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const text = (name: Exclude<keyof typeof form, 'clientIds' | 'sensitive'>) => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
    error: errors[name],
  });
  const area = { autosize: true, minRows: 2, maxRows: 16 };

  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          {
            ...form,
            preconditions: linesOf(form.preconditions),
            steps: asSteps(form.steps, workflow.steps),
            ask: asSteps(form.ask, workflow.ask),
            handOver: asSteps(form.handOver, workflow.handOver),
            boards: form.boards
              .split(',')
              .map((board) => board.trim())
              .filter(Boolean),
          },
          {
            onSuccess: ({ version }) => {
              notifications.show({ color: 'green', message: `Saved as version ${version}.` });
              done();
            },
          },
        );
      }}
    >
      <Stack p="lg" gap="md">
        <TextInput label="Name" required {...text('name')} />
        <TextInput
          label="When"
          description="One sentence: what the requester sees."
          required
          {...text('trigger')}
        />
        <MultiSelect
          label="Clients"
          description="None chosen: all of them."
          data={clients.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.clientIds}
          onChange={(clientIds) => set({ clientIds })}
          searchable
          limit={100}
          clearable
        />
        <TextInput
          label="Boards"
          description="By name, with commas; empty: all of them."
          {...text('boards')}
        />
        <Textarea
          label="Instructions"
          description="Your own words to the agent, before the steps."
          {...area}
          {...text('instructions')}
        />
        <Textarea label="Before" description="One a line." {...area} {...text('preconditions')} />
        <Textarea
          label="Steps"
          description="One a line, in order. A line that you leave as it is keeps its tickets."
          {...area}
          {...text('steps')}
        />
        <Textarea label="Ask" description="One a line." {...area} {...text('ask')} />
        <Textarea label="Pass it on" description="One a line." {...area} {...text('handOver')} />
        <Checkbox
          label="Sensitive: it changes access, identity or money"
          checked={form.sensitive}
          onChange={(event) => set({ sensitive: event.currentTarget.checked })}
        />
        <Refusal error={save.error} />
        <Group gap="sm">
          <Button type="submit" loading={save.isPending}>
            Save as the next version
          </Button>
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const asLines = (steps: WorkflowStep[]) => steps.map(({ text }) => text).join('\n');

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A person's lines as steps; those that were there keep the tickets behind them. */
function asSteps(text: string, before: WorkflowStep[]): WorkflowStep[] {
  return linesOf(text).map(
    (line) =>
      before.find((step) => step.text.replace(/\n/g, ' ') === line) ?? {
        text: line,
        tickets: [],
        flags: [],
      },
  );
}
