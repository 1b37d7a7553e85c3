import { Stack, Text } from '@mantine/core';
import type { Policies } from '../../src/contracts/policies.ts';
import { clientPolicies, usePolicies, useSavePolicies } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { spendingSettings } from '../api/settings.ts';
import { LimitFields } from './limits.tsx';
import { Section } from './section.tsx';
import { spentWords } from './spent.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

/** How much one client’s agent does of itself, and what it has cost. */
export function ClientLimits({ clientId }: { clientId: string }) {
  return (
    <Section
      title="Limits and cost"
      about="How much this client’s agent does in an hour; what is left empty is as for all clients."
    >
      <Shown query={usePolicies()} what="the limits">
        {(policies) => <Form clientId={clientId} policies={policies} />}
      </Shown>
      <Cost clientId={clientId} />
    </Section>
  );
}

function Form({ clientId, policies }: { clientId: string; policies: Policies }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(policies, ({ clients }) => ({ own: clients[clientId]?.limits ?? {} }));
  const { own } = form.draft;
  return (
    <Stack className="panel" p="md" gap="md">
      <LimitFields
        limits={own}
        usual={policies.limits}
        disabled={disabled}
        onChange={(name, value) => {
          const { [name]: _, ...rest } = own;
          form.set({ own: value === null ? rest : { ...rest, [name]: value } });
        }}
      />
      <SaveRow
        form={form}
        save={useSavePolicies()}
        right="policies:write"
        label="Save limits"
        change={() => clientPolicies(policies, clientId, { limits: own }, form.version)}
      />
    </Stack>
  );
}

function Cost({ clientId }: { clientId: string }) {
  const { data } = spendingSettings.use();
  if (!data) return null;
  const spent = data.clients.find((one) => one.clientId === clientId);
  return (
    <Text size="sm" c="dimmed">
      {spent
        ? `In 30 days: ${spentWords(spent, data.currency)}.`
        : 'No language model was asked in 30 days.'}{' '}
      In one day at most {data.budgets.client.money} {data.currency}; see Agents.
    </Text>
  );
}
