import { Button, Group, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Policies, PolicyRule } from '../../src/contracts/policies.ts';
import { usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Section } from './section.tsx';
import { Empty, Shown } from './states.tsx';
import { toolTitle } from './tool-title.ts';
import { SaveRow, useVersioned } from './versioned-form.tsx';

/** Argument rules: one sentence each, in the order in which they are asked. Nothing is saved before Save. */
export function PolicyRules() {
  return (
    <Section
      title="Argument rules"
      about="Asked from top to bottom for each thing that a call does; the first that holds decides, and where none does, the tool’s own setting. No rule relaxes what always holds: another client’s records, verification, and statuses that can stop an SLA clock."
    >
      <Shown query={usePolicies()} what="the rules">
        {(policies) => <Editor policies={policies} />}
      </Shown>
    </Section>
  );
}

function Editor({ policies }: { policies: Policies }) {
  const mayWrite = useMay('policies:write');
  const form = useVersioned(policies, ({ rules }) => ({ rules }));
  const { rules } = form.draft;
  const setRules = (rules: PolicyRule[]) => form.set({ rules });
  const save = useSavePolicies();
  const sentences = new Map(policies.rules.map(({ name }, i) => [name, policies.sentences[i]]));
  const moved = (i: number, by: number) => {
    const next = [...rules];
    const [rule] = next.splice(i, 1);
    if (rule) next.splice(i + by, 0, rule);
    return next;
  };
  return (
    <Stack gap="sm">
      {rules.length === 0 ? (
        <div className="panel">
          <Empty title="No rules">Each tool’s own setting decides.</Empty>
        </div>
      ) : (
        <ol className="rows panel">
          {rules.map((rule, i) => (
            <li key={rule.name} className="row">
              <Stack gap={2} flex="1 1 16rem">
                <Text size="sm" fw={600} className="foreign" dir="auto">
                  {i + 1}. {rule.name}
                </Text>
                <Text size="sm" c="dimmed" className="foreign">
                  {sentences.get(rule.name)?.replace(rule.tool, toolTitle(rule.tool)) ??
                    'New, not saved yet.'}
                </Text>
              </Stack>
              {mayWrite && (
                <Group gap="xs">
                  <Button
                    size="xs"
                    variant="default"
                    disabled={i === 0}
                    aria-label={`Up: ${rule.name}`}
                    onClick={() => setRules(moved(i, -1))}
                  >
                    Up
                  </Button>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`Remove: ${rule.name}`}
                    onClick={() => setRules(rules.filter((one) => one !== rule))}
                  >
                    Remove
                  </Button>
                </Group>
              )}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && (
        <NewRule
          tools={Object.keys(policies.tools)}
          taken={rules.map(({ name }) => name.toLowerCase())}
          add={(rule) => setRules([...rules, rule])}
        />
      )}
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save rules"
        saved="Rules saved."
        change={() => ({ version: form.version, tools: policies.tools, rules })}
      />
    </Stack>
  );
}

/** The conditions that most rules need; the API takes all of them. */
function NewRule(props: { tools: string[]; taken: string[]; add: (rule: PolicyRule) => void }) {
  const [name, setName] = useState('');
  const [tool, setTool] = useState(props.tools.at(-1) ?? '');
  const [policy, setPolicy] = useState<PolicyRule['policy']>('approval');
  const [fields, setFields] = useState<string[]>([]);
  const [values, setValues] = useState<string[]>([]);
  const [boards, setBoards] = useState<string[]>([]);
  const free = name.trim() !== '' && !props.taken.includes(name.trim().toLowerCase());
  const add = () => {
    props.add({
      name: name.trim(),
      tool,
      policy,
      when: {
        ...(fields.length > 0 && { fields }),
        ...(values.length > 0 && { values }),
        ...(boards.length > 0 && { boards }),
      },
    });
    setName('');
  };
  return (
    <Group className="panel" p="md" gap="sm" align="flex-end">
      <TextInput
        label="Name of the new rule"
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label="Tool"
        allowDeselect={false}
        data={props.tools.map((value) => ({ value, label: toolTitle(value) }))}
        value={tool}
        onChange={(value) => setTool(value ?? tool)}
      />
      <TagsInput label="Fields" placeholder="status" value={fields} onChange={setFields} />
      <TagsInput label="Values" placeholder="Assigned" value={values} onChange={setValues} />
      <TagsInput label="Boards" placeholder="any" value={boards} onChange={setBoards} />
      <Select
        label="Then"
        allowDeselect={false}
        data={[
          { value: 'auto', label: 'Auto' },
          { value: 'approval', label: 'Approval needed' },
          { value: 'never', label: 'Never' },
        ]}
        value={policy}
        onChange={(value) => setPolicy((value ?? policy) as PolicyRule['policy'])}
      />
      <Button variant="default" disabled={!free} onClick={add}>
        Add rule
      </Button>
    </Group>
  );
}
