import { Select, SimpleGrid, Stack } from '@mantine/core';
import type { Policies, ToolPolicy } from '../../src/contracts/policies.ts';
import { clientPolicies, usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { policyChoices, policyLabel } from './tool-policies.tsx';
import { toolTitle } from './tool-title.ts';
import { SaveRow, useVersioned } from './versioned-form.tsx';

/** What one client’s agent may do, where that is other than for everybody. */
export function ClientTools({ clientId }: { clientId: string }) {
  return (
    <Section
      title="Tools"
      about="What this client’s agent may do; what is left empty is as for all clients. Holds from the next call on, also for runs under way."
    >
      <Shown query={usePolicies()} what="the tools">
        {(policies) => <Form clientId={clientId} policies={policies} />}
      </Shown>
    </Section>
  );
}

function Form({ clientId, policies }: { clientId: string; policies: Policies }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(policies, ({ clients }) => ({ own: clients[clientId]?.tools ?? {} }));
  const { own } = form.draft;
  return (
    <Stack className="panel" p="md" gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {Object.entries(policies.tools).map(([tool, usual]) => (
          <Select
            key={tool}
            label={toolTitle(tool)}
            data={policyChoices}
            placeholder={`As for all clients: ${policyLabel(usual)}`}
            clearable
            value={own[tool] ?? null}
            disabled={disabled}
            onChange={(chosen) => {
              const { [tool]: _, ...rest } = own;
              form.set({ own: chosen ? { ...rest, [tool]: chosen as ToolPolicy } : rest });
            }}
          />
        ))}
      </SimpleGrid>
      <SaveRow
        form={form}
        save={useSavePolicies()}
        right="policies:write"
        label="Save tools"
        change={() => clientPolicies(policies, clientId, { tools: own }, form.version)}
      />
    </Stack>
  );
}
