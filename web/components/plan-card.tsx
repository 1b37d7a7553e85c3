import { Alert, Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Approval } from '../../src/contracts/runs.ts';
import { type NewDecision, useDecide } from '../api/runs.ts';
import { useMay } from '../api/session.ts';
import { Changes } from './changes.tsx';
import { Refusal } from './refusal.tsx';
import { toolTitle } from './tool-title.ts';
import { Ago } from './when.tsx';

/** A plan that waits: what it would change, and the decision, of all steps or of some. */
export function PlanCard({ runId, approval }: { runId: string; approval: Approval }) {
  const mayDecide = useMay('approvals:decide');
  const [kept, setKept] = useState(() => new Set(approval.steps.map(({ n }) => n)));
  const [reason, setReason] = useState('');
  const decide = useDecide(runId);
  const say = (decision: NewDecision['decision']) =>
    decide.mutate({
      approvalId: approval.id,
      decision,
      ...(decision === 'partial' && { steps: [...kept].sort((a, b) => a - b) }),
      ...(reason.trim() && { reason: reason.trim() }),
    });
  const all = kept.size === approval.steps.length;
  const other = decide.data && !decide.data.counted ? decide.data.approval : null;

  function toggle(n: number) {
    const next = new Set(kept);
    if (!next.delete(n)) next.add(n);
    setKept(next);
  }

  return (
    <Stack
      component="section"
      className="panel"
      p="md"
      gap="md"
      aria-label={`Plan ${approval.code}`}
    >
      <Group justify="space-between" gap="xs">
        <Title order={2}>Plan {approval.code} needs approval</Title>
        <Text size="sm" c="dimmed">
          expires <Ago at={approval.expiresAt} />
        </Text>
      </Group>
      <Stack gap="md">
        {approval.steps.map((step) => (
          <Group key={step.n} align="flex-start" wrap="nowrap" gap="sm">
            <Checkbox
              mt={2}
              aria-label={`Step ${step.n}: ${toolTitle(step.tool)}`}
              checked={kept.has(step.n)}
              disabled={!mayDecide || approval.steps.length === 1}
              onChange={() => toggle(step.n)}
            />
            <Stack gap={4} flex={1} miw={0}>
              <Text fw={600} size="sm">
                {step.n}. {toolTitle(step.tool)}
              </Text>
              <Changes shows={step.shows} />
              <Text size="xs" c="dimmed">
                Undo: {step.reversible}
              </Text>
            </Stack>
          </Group>
        ))}
      </Stack>
      <Refusal error={decide.error} />
      {other && (
        <Alert color="yellow" role="status">
          {other.decidedBy ? `${other.decidedBy} decided first` : 'The plan had ended'}:{' '}
          {other.state}.
        </Alert>
      )}
      {mayDecide ? (
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Reason"
            description="Optional; stands in the ticket beside the decision."
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            flex="1 1 14rem"
          />
          <Button
            onClick={() => say(all ? 'approve' : 'partial')}
            disabled={kept.size === 0}
            loading={decide.isPending}
          >
            {all ? 'Approve' : `Approve ${kept.size} of ${approval.steps.length}`}
          </Button>
          <Button variant="default" onClick={() => say('deny')} disabled={decide.isPending}>
            Deny
          </Button>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          A technician decides this, here or by a reply to the internal note on the ticket.
        </Text>
      )}
    </Stack>
  );
}
