import { NumberInput, SimpleGrid, Stack, TagsInput } from '@mantine/core';
import type { Policies, PolicyLimits } from '../../src/contracts/policies.ts';
import { usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

const words: Record<keyof PolicyLimits, [label: string, description: string]> = {
  changesPerHour: ['Changes of tickets in an hour', 'Of one client; more wait for a person.'],
  customerNotesPerHour: ['Notes to customers in an hour', 'Of one client; more wait for a person.'],
  troublesInARow: [
    'Denied or failed calls in a row',
    'Then the client’s agent goes into plan mode.',
  ],
};

/** The fields of the limits; an empty one is no limit, or where there is an MSP behind, its. */
export function LimitFields<L extends Partial<PolicyLimits>>({
  limits,
  usual,
  disabled,
  onChange,
}: {
  limits: L;
  /** Of the MSP, which holds where a client has none. */
  usual?: PolicyLimits;
  disabled: boolean;
  onChange: (name: keyof PolicyLimits, value: number | null) => void;
}) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      {(Object.keys(words) as (keyof PolicyLimits)[]).map((name) => (
        <NumberInput
          key={name}
          label={words[name][0]}
          description={words[name][1]}
          placeholder={usual ? `As for all clients: ${usual[name] ?? 'no limit'}` : 'No limit'}
          min={1}
          max={1_000_000}
          value={limits[name] ?? ''}
          disabled={disabled}
          onChange={(value) => onChange(name, value === '' ? null : Number(value))}
        />
      ))}
    </SimpleGrid>
  );
}

/** How much agents do before somebody looks, and how a technician takes a ticket over. */
export function Limits() {
  return (
    <Section
      title="Limits and take-over"
      about="How much agents do before something must be wrong, and how a technician takes a ticket from them."
    >
      <Shown query={usePolicies()} what="the limits">
        {(policies) => <Form policies={policies} />}
      </Shown>
    </Section>
  );
}

function Form({ policies }: { policies: Policies }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(policies, ({ limits, takeOverStatuses }) => ({
    limits,
    takeOverStatuses,
  }));
  const save = useSavePolicies();
  const { draft, set } = form;
  return (
    <Stack className="panel" p="md" gap="md">
      <LimitFields
        limits={draft.limits}
        disabled={disabled}
        onChange={(name, value) => set({ limits: { ...draft.limits, [name]: value } })}
      />
      <TagsInput
        label="Statuses that take a ticket over"
        description="The agent stops when a technician sets one of these; each with Enter."
        placeholder={draft.takeOverStatuses.length ? '' : 'Assigned'}
        value={draft.takeOverStatuses}
        disabled={disabled}
        maw={640}
        onChange={(takeOverStatuses) => set({ takeOverStatuses })}
      />
      <SaveRow
        form={form}
        save={save}
        right="policies:write"
        label="Save limits"
        change={() => ({ tools: policies.tools, ...draft, version: form.version })}
      />
    </Stack>
  );
}
