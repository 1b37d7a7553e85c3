import { Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Policies, ToolPolicy } from '../../src/contracts/policies.ts';
import { usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';
import { Shown } from './states.tsx';
import { toolTitle } from './tool-title.ts';

const choices = [
  { value: 'auto', label: 'Auto' },
  { value: 'approval', label: 'Approval needed' },
  { value: 'off', label: 'Off' },
];
const labelOf = (policy: ToolPolicy | undefined) =>
  choices.find(({ value }) => value === policy)?.label ?? '';

/** What agents may do: one line a tool. Nothing is saved before Save. */
export function ToolPolicies() {
  return (
    <Stack component="section" gap="sm" aria-label="Tools">
      <div>
        <Title order={2}>Tools</Title>
        <Text size="sm" c="dimmed">
          What agents may do by themselves, with approval, or not at all. Holds from the next call
          on, also for runs under way.
        </Text>
      </div>
      <Shown query={usePolicies()} what="the tools">
        {(policies) => <Table key={policies.version} policies={policies} />}
      </Shown>
    </Stack>
  );
}

function Table({ policies }: { policies: Policies }) {
  const mayWrite = useMay('policies:write');
  const [tools, setTools] = useState(policies.tools);
  const save = useSavePolicies();
  const names = Object.keys(policies.tools);
  const changed = names.filter((name) => tools[name] !== policies.tools[name]);
  const custom = names.some((name) => tools[name] !== policies.defaults[name]);
  return (
    <Stack gap="sm">
      <ul className="rows panel">
        {names.map((name) => (
          <li key={name} className="row tool">
            <Stack gap={2}>
              <Text size="sm" fw={600}>
                {toolTitle(name)}
              </Text>
              <Text size="sm" c="dimmed">
                {policies.descriptions[name]}
              </Text>
            </Stack>
            <Stack gap={2} align="flex-start">
              <SegmentedControl
                aria-label={`Policy of ${toolTitle(name)}`}
                size="sm"
                data={choices}
                value={tools[name] ?? 'off'}
                disabled={!mayWrite}
                onChange={(value) => setTools({ ...tools, [name]: value as ToolPolicy })}
              />
              <Text size="xs" c="dimmed">
                {tools[name] === policies.defaults[name]
                  ? 'As shipped'
                  : `Shipped: ${labelOf(policies.defaults[name])}`}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
      <Refusal error={save.error} />
      {mayWrite && (
        <Group gap="sm">
          <Button
            disabled={changed.length === 0}
            loading={save.isPending}
            onClick={() =>
              save.mutate(
                { version: policies.version, tools },
                {
                  onSuccess: () =>
                    notifications.show({ color: 'green', message: 'Policies saved.' }),
                },
              )
            }
          >
            Save policies
          </Button>
          <Button
            variant="default"
            disabled={!custom}
            onClick={() => setTools({ ...policies.defaults })}
          >
            Restore shipped
          </Button>
          {changed.length > 0 && (
            <Text size="sm" c="dimmed" role="status">
              {changed.length === 1 ? 'One change' : `${changed.length} changes`} not saved
            </Text>
          )}
        </Group>
      )}
    </Stack>
  );
}
