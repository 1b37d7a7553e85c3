import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import type { Policies, ToolPolicy } from '../../src/contracts/policies.ts';
import { usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { toolTitle } from './tool-title.ts';
import { SaveRow, useVersioned } from './versioned-form.tsx';

export const policyChoices = [
  { value: 'auto', label: 'Auto' },
  { value: 'approval', label: 'Approval needed' },
  { value: 'off', label: 'Off' },
];
export const policyLabel = (policy: ToolPolicy | undefined) =>
  policyChoices.find(({ value }) => value === policy)?.label ?? '';

/** What agents may do: one line a tool. Nothing is saved before Save. */
export function ToolPolicies() {
  return (
    <Section
      title="Tools"
      about="What agents may do by themselves, with approval, or not at all. Holds from the next call on, also for runs under way."
    >
      <Shown query={usePolicies()} what="the tools">
        {(policies) => <Table policies={policies} />}
      </Shown>
    </Section>
  );
}

function Table({ policies }: { policies: Policies }) {
  const mayWrite = useMay('policies:write');
  const form = useVersioned(policies, ({ tools }) => ({ tools }));
  const { tools } = form.draft;
  const setTools = (tools: Policies['tools']) => form.set({ tools });
  const save = useSavePolicies();
  const names = Object.keys(policies.tools);
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
                data={policyChoices}
                value={tools[name] ?? 'off'}
                disabled={!mayWrite}
                onChange={(value) => setTools({ ...tools, [name]: value as ToolPolicy })}
              />
              <Text size="xs" c="dimmed">
                {tools[name] === policies.defaults[name]
                  ? 'As shipped'
                  : `Shipped: ${policyLabel(policies.defaults[name])}`}
              </Text>
            </Stack>
          </li>
        ))}
      </ul>
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save policies"
        saved="Policies saved."
        change={() => ({ version: form.version, tools })}
      >
        <Button
          variant="default"
          disabled={!custom}
          onClick={() => setTools({ ...policies.defaults })}
        >
          Restore shipped
        </Button>
      </SaveRow>
    </Stack>
  );
}
