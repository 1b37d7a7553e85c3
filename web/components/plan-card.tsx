import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Approval } from '../../src/contracts/runs.ts';
import { ApiError } from '../api/request.ts';
import { type NewDecision, useDecide } from '../api/runs.ts';
import { useMay } from '../api/session.ts';
import { PlanStep } from './plan-step.tsx';
import { Refusal } from './refusal.tsx';
import { Ago } from './when.tsx';

/**
 * A plan that waits: what it would change, and the decision, of all steps or of some, as they are or with other
 * words. One that was decided while somebody edits it stays until he has seen that.
 */
export function PlanCard({
  runId,
  approval,
  isEdited,
  setEdited,
}: {
  runId: string;
  approval: Approval;
  isEdited: boolean;
  setEdited: (on: boolean) => void;
}) {
  const mayDecide = useMay('approvals:decide');
  const { steps, state } = approval;
  const [kept, setKept] = useState(() => new Set(steps.map(({ n }) => n)));
  const [version, setVersion] = useState<ReadonlyMap<number, unknown>>(new Map());
  const [reason, setReason] = useState('');
  const decide = useDecide(runId, ({ counted, approval: { decidedBy, state } }) => {
    setEdited(false);
    if (counted) return;
    const first = decidedBy ? `${decidedBy} decided first` : 'The plan had ended';
    notifications.show({ color: 'yellow', message: `${first}: ${state}.` });
  });
  const argsOf = (n: number) => version.get(n) ?? steps.find((step) => step.n === n)?.asked;
  const edits = steps
    .filter(({ n, asked }) => isEdited && kept.has(n) && !same(argsOf(n), asked))
    .map(({ n }) => ({ step: n, args: argsOf(n) as Record<string, unknown> }));
  const errors = decide.error instanceof ApiError ? decide.error.fields : {};
  const all = kept.size === steps.length;
  const amount = all ? '' : ` ${kept.size} of ${steps.length}`;

  const say = (decision: NewDecision['decision']) =>
    decide.mutate({
      approvalId: approval.id,
      decision,
      ...(decision === 'partial' && { steps: [...kept].sort((a, b) => a - b) }),
      ...(edits.length > 0 && { edits }),
      ...(reason.trim() && { reason: reason.trim() }),
    });

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
      {isEdited && (
        <Text size="sm" c="dimmed">
          Values are names as ConnectWise shows them. Your version goes through the same checks as
          the agent’s: where one step is refused nothing is done, and a note on the ticket says why.
        </Text>
      )}
      <Stack gap="md">
        {steps.map((step) => (
          <PlanStep
            key={step.n}
            step={step}
            kept={kept.has(step.n)}
            onKeep={mayDecide && steps.length > 1 ? () => toggle(step.n) : undefined}
            {...(isEdited && { edited: argsOf(step.n) })}
            onEdit={(args) => setVersion(new Map(version).set(step.n, args))}
            error={errors[`edits.${edits.findIndex((edit) => edit.step === step.n)}.args`]}
          />
        ))}
      </Stack>
      <Refusal error={decide.error} />
      {decide.data?.waitsForSecond && (
        <Alert color="yellow" role="status">
          Your leave counts. A step of high risk wants another person’s as well.
        </Alert>
      )}
      {state !== 'pending' ? (
        <Alert color="yellow" role="alert" title="Somebody else was first">
          <Stack gap="sm" align="flex-start">
            <Text size="sm">
              {approval.decidedBy ?? 'Muster'} ended this plan meanwhile: {state}. Your version was
              not sent.
            </Text>
            <Button size="xs" variant="default" onClick={() => setEdited(false)}>
              Close
            </Button>
          </Stack>
        </Alert>
      ) : mayDecide ? (
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
            {edits.length > 0 ? `Approve${amount} as edited` : `Approve${amount}`}
          </Button>
          <Button
            variant="default"
            onClick={() => say('deny')}
            disabled={decide.isPending || isEdited}
          >
            Deny
          </Button>
          {/* A plan of an older version of Muster does not tell its arguments. */}
          {steps.every(({ asked }) => asked !== undefined) && (
            <Button variant="default" onClick={() => setEdited(!isEdited)}>
              {isEdited ? 'Leave it as it is' : 'Edit'}
            </Button>
          )}
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          A technician decides this, here or by a reply to the internal note on the ticket.
        </Text>
      )}
    </Stack>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
