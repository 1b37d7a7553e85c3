import { Button, Checkbox, Group, Loader, Select, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Learning } from '../../src/contracts/learning.ts';
import { useModel } from '../api/model.ts';
import { useMay } from '../api/session.ts';
import { useLearning, useStartLearning } from '../api/workflows.ts';
import { Refusal } from './refusal.tsx';
import { Ago } from './when.tsx';

const spans = [
  { value: '3mo', label: 'the last 3 months' },
  { value: '12mo', label: 'the last 12 months' },
  { value: '3y', label: 'the last 3 years' },
];

/** Starts learning from past tickets, and shows how far it is. */
export function LearnPanel() {
  const { data: latest } = useLearning();
  const mayStart = useMay('workflows:write');
  const atWork = latest?.state === 'queued' || latest?.state === 'working';
  useDraftsAfter(atWork);
  return (
    <section className="panel" aria-label="Learn from past tickets">
      <Stack p="md" gap="sm">
        <Text size="sm">
          Resolved tickets are read from ConnectWise, grouped into kinds of issue, and a workflow is
          drafted for each. Drafts do nothing until a person promotes them.
        </Text>
        {mayStart && !atWork && <Start />}
        {latest && <Standing learning={latest} />}
      </Stack>
    </section>
  );
}

/** When learning ends, the drafts are others. */
function useDraftsAfter(atWork: boolean): void {
  const client = useQueryClient();
  const before = useRef(atWork);
  useEffect(() => {
    if (before.current && !atWork) void client.invalidateQueries({ queryKey: ['workflows'] });
    before.current = atWork;
  }, [atWork, client]);
}

function Start() {
  const start = useStartLearning();
  const hasModel = Boolean(useModel().data?.current);
  const [since, setSince] = useState('12mo');
  const [fast, setFast] = useState(false);
  const [model, setModel] = useState(false);
  return (
    <>
      <Group gap="md" align="flex-end">
        <Select
          label="Tickets closed in"
          data={spans}
          value={since}
          allowDeselect={false}
          onChange={(value) => value && setSince(value)}
          maw={220}
        />
        <Checkbox
          label="Fast, a little coarser"
          checked={fast}
          onChange={(event) => setFast(event.currentTarget.checked)}
          mb={8}
        />
        {hasModel && (
          <Checkbox
            label="Worded by the language model"
            checked={model}
            onChange={(event) => setModel(event.currentTarget.checked)}
            mb={8}
          />
        )}
        <Button loading={start.isPending} onClick={() => start.mutate({ since, fast, model })}>
          Learn
        </Button>
      </Group>
      <Refusal error={start.error} />
    </>
  );
}

function Standing({ learning: { state, detail, result, updatedAt } }: { learning: Learning }) {
  if (state === 'failed')
    return (
      <Text size="sm" c="var(--mantine-color-error)" role="alert" className="foreign">
        The last run failed: {detail}
      </Text>
    );
  if (state === 'done' && result)
    return (
      <Text size="sm" c="dimmed">
        Last run <Ago at={updatedAt} />: {result.tickets} tickets, {result.drafts} drafts,{' '}
        {result.known} kinds known already, {Math.round(result.coverage * 100)} % of the tickets in
        a kind.
      </Text>
    );
  return (
    <Group gap="sm" role="status">
      <Loader size="xs" aria-hidden />
      <Text size="sm" className="foreign">
        Learning: {detail}
      </Text>
    </Group>
  );
}
