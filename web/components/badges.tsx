import { Badge } from '@mantine/core';
import type { AgentMode, IntegrationCard } from '../../src/contracts/integrations.ts';
import type { RunStatus } from '../../src/contracts/runs.ts';

const statuses: Record<RunStatus, [label: string, color: string]> = {
  queued: ['Queued', 'gray'],
  working: ['Working', 'blue'],
  verifying: ['Verifying', 'violet'],
  'awaiting-approval': ['Needs approval', 'orange'],
  'awaiting-reply': ['Awaiting reply', 'grape'],
  done: ['Done', 'green'],
  'handed-over': ['Handed over', 'cyan'],
  stopped: ['Stopped', 'gray'],
  failed: ['Failed', 'red'],
};
/** For filters, in the order of a run's life. */
export const statusChoices = Object.entries(statuses).map(([value, [label]]) => ({ value, label }));

export function StatusBadge({ status }: { status: RunStatus }) {
  const [label, color] = statuses[status];
  return <Tag color={color}>{label}</Tag>;
}

const modes: Record<AgentMode, [label: string, color: string]> = {
  live: ['Live', 'green'],
  plan: ['Plan', 'blue'],
  off: ['Off', 'gray'],
};
export const modeLabel = (mode: AgentMode) => modes[mode][0];

export function ModeBadge({ mode }: { mode: AgentMode }) {
  return <Tag color={modes[mode][1]}>{modes[mode][0]}</Tag>;
}

const states: Record<IntegrationCard['state'], [label: string, color: string]> = {
  'not-connected': ['Not connected', 'gray'],
  connecting: ['Connecting', 'blue'],
  importing: ['Importing', 'blue'],
  connected: ['Connected', 'green'],
  'connected-polling': ['Connected (polling)', 'green'],
  failed: ['Failed', 'red'],
};

export function ConnectionBadge({ state }: { state: IntegrationCard['state'] }) {
  return <Tag color={states[state][1]}>{states[state][0]}</Tag>;
}

/** A word in a coloured box. */
export function Tag({ color, children }: { color: string; children: string }) {
  return (
    <Badge className="tag" variant="light" color={color} radius="sm" tt="none" fw={600} size="md">
      {children}
    </Badge>
  );
}
