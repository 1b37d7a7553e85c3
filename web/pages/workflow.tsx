import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { WorkflowPage as WorkflowFacts } from '../../src/contracts/workflows.ts';
import { useClientName } from '../api/clients.ts';
import { useMay } from '../api/session.ts';
import { useChangeWorkflow, usePromoteWorkflow, useWorkflow } from '../api/workflows.ts';
import { PageLink } from '../components/page-link.tsx';
import { Refusal } from '../components/refusal.tsx';
import { Shown } from '../components/states.tsx';
import { Ago } from '../components/when.tsx';
import { WorkflowForm } from '../components/workflow-form.tsx';
import { WorkflowSteps } from '../components/workflow-steps.tsx';
import { WorkflowVersions } from '../components/workflow-versions.tsx';

const route = getRouteApi('/workflows/$id');
const stateWords = {
  draft: 'Draft: agents do not follow it',
  active: 'Active: agents follow it',
  archived: 'Archived: agents follow it no longer',
};

/** One workflow: what it is for, what it says and why, and what people may do with it. */
export function WorkflowPage() {
  const { id } = route.useParams();
  return (
    <>
      <PageLink to="/workflows" size="sm">
        ← Workflows
      </PageLink>
      <Shown query={useWorkflow(id)} what="the workflow">
        {(workflow) => <Whole workflow={workflow} />}
      </Shown>
    </>
  );
}

function Whole({ workflow }: { workflow: WorkflowFacts }) {
  const [editing, setEditing] = useState(false);
  const { name, state, version, origin, updatedAt, conflicts } = workflow;
  return (
    <>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={1} className="foreign" dir="auto" flex="1 1 16rem" miw={0}>
            {name}
          </Title>
          {!editing && <Actions workflow={workflow} edit={() => setEditing(true)} />}
        </Group>
        <Text size="sm" c="dimmed">
          {stateWords[state]} · version {version}, {origin} · changed <Ago at={updatedAt} />
        </Text>
      </Stack>
      {conflicts.length > 0 && (
        <Alert color="yellow" title="Others for the same tickets say something else">
          <ul>
            {conflicts.map(({ id, name, path, own, other }) => (
              <li key={`${id} ${path}`}>
                {path}: {own} here, {other} in{' '}
                <PageLink to="/workflows/$id" params={{ id }} size="sm">
                  {name}
                </PageLink>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {editing ? (
        <WorkflowForm workflow={workflow} done={() => setEditing(false)} />
      ) : (
        <Content workflow={workflow} />
      )}
      <WorkflowVersions versions={workflow.versions} />
    </>
  );
}

function Actions({ workflow, edit }: { workflow: WorkflowFacts; edit: () => void }) {
  const mayWrite = useMay('workflows:write');
  const promote = usePromoteWorkflow(workflow.id);
  const change = useChangeWorkflow(workflow.id);
  if (!mayWrite || workflow.state === 'archived') return null;
  const told = (message: string) => ({
    onSuccess: () => notifications.show({ color: 'green', message }),
  });
  return (
    <Stack gap="xs" miw={0} maw="100%">
      <Group gap="xs">
        <Button variant="default" onClick={edit}>
          Edit
        </Button>
        <Button
          variant="default"
          loading={change.isPending}
          onClick={() =>
            change.mutate({ state: 'archived' }, told('Archived. Agents follow it no longer.'))
          }
        >
          Archive
        </Button>
        {workflow.state === 'draft' && (
          <Button
            loading={promote.isPending}
            onClick={() => promote.mutate(undefined, told('Active. Agents follow it from now on.'))}
          >
            Promote
          </Button>
        )}
      </Group>
      <Refusal error={promote.error ?? change.error} />
    </Stack>
  );
}

function Content({ workflow }: { workflow: WorkflowFacts }) {
  const nameOf = useClientName();
  const { trigger, instructions, preconditions, clientIds, boards, actions, evidence } = workflow;
  const clients = clientIds.map((id) => nameOf(id) || id).join(', ') || 'all clients';
  return (
    <Stack component="section" gap="md" className="panel" p="lg" aria-label="What it says">
      <Fact title="When">{trigger}</Fact>
      <Fact title="For">
        {clients}
        {boards.length > 0 && `; boards ${boards.join(', ')}`}
        {workflow.sensitive && '; sensitive, so who asks is proven first'}
      </Fact>
      {instructions && <Fact title="Instructions">{instructions}</Fact>}
      {preconditions.length > 0 && <Fact title="Before">{preconditions.join('\n')}</Fact>}
      <WorkflowSteps title="Steps" steps={workflow.steps} ordered />
      <WorkflowSteps title="Ask" steps={workflow.ask} />
      <WorkflowSteps title="Pass it on" steps={workflow.handOver} />
      {workflow.slots.length > 0 && (
        <Fact title="Fill in">{workflow.slots.map((slot) => `[${slot}]`).join(' ')}</Fact>
      )}
      {actions.length > 0 && (
        <Fact title="Fields">
          {actions
            .map(({ path, value, support, of }) => `${path} → ${value} (${support} of ${of})`)
            .join('\n')}
        </Fact>
      )}
      <Fact title="Evidence">
        {evidence.length} tickets{evidence.length > 0 && ': '}
        {evidence
          .slice(0, 30)
          .map((id) => `#${id}`)
          .join(', ')}
        {evidence.length > 30 && ' …'}
      </Fact>
    </Stack>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text size="sm" className="foreign" dir="auto">
        {children}
      </Text>
    </div>
  );
}
