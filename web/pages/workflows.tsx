import { SegmentedControl, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Workflow, WorkflowState } from '../../src/contracts/workflows.ts';
import { useWorkflows } from '../api/workflows.ts';
import { LearnPanel } from '../components/learn-panel.tsx';
import { Empty, PageTitle, Shown } from '../components/states.tsx';

const states: { value: WorkflowState; label: string }[] = [
  { value: 'draft', label: 'Drafts' },
  { value: 'active', label: 'Active' },
  { value: 'archived', label: 'Archived' },
];
const nothing: Record<WorkflowState, string> = {
  draft: 'Learn from past tickets to get drafts, or import some with “muster workflows import”.',
  active: 'Promote a draft, and agents follow it on tickets like its own.',
  archived: 'Workflows that agents follow no longer are kept here.',
};

/** The procedures of the MSP, and learning new ones from past tickets. */
export function WorkflowsPage() {
  const [state, setState] = useState<WorkflowState>('draft');
  return (
    <>
      <PageTitle>Workflows</PageTitle>
      <LearnPanel />
      <SegmentedControl
        aria-label="Which workflows"
        data={states}
        value={state}
        onChange={(value) => setState(value as WorkflowState)}
        maw={360}
      />
      <Shown query={useWorkflows(state)} what="workflows">
        {(workflows) =>
          workflows.length === 0 ? (
            <div className="panel">
              <Empty title="None here">{nothing[state]}</Empty>
            </div>
          ) : (
            <List workflows={workflows} />
          )
        }
      </Shown>
    </>
  );
}

function List({ workflows }: { workflows: Workflow[] }) {
  const byEvidence = workflows.toSorted((a, b) => b.evidence.length - a.evidence.length);
  return (
    <Stack gap="sm">
      <ul className="rows panel">
        {byEvidence.map(({ id, name, trigger, steps, evidence, sensitive }) => (
          <li key={id}>
            <Link to="/workflows/$id" params={{ id }} className="row workflow">
              <Text size="sm" fw={600} className="foreign-line" dir="auto">
                {name}
              </Text>
              <Text size="sm" c="dimmed" className="foreign-line" dir="auto">
                {trigger}
              </Text>
              <Text size="sm" c="dimmed">
                {counted(evidence.length, 'ticket')}, {counted(steps.length, 'step')}
                {sensitive ? ', sensitive' : ''}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" ta="center">
        {workflows.length === 1 ? 'One workflow' : `${workflows.length} workflows`}
      </Text>
    </Stack>
  );
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
