import { Checkbox, NumberInput, Select, Stack, Text, Title } from '@mantine/core';
import type {
  AssuranceLevel,
  SensitiveCategory,
  VerificationSettingsShown,
} from '../../src/contracts/verifications.ts';
import { useMay } from '../api/session.ts';
import { useSaveVerificationSettings, useVerificationSettings } from '../api/verifications.ts';
import { categoryLabel } from '../components/category-label.ts';
import { PageTitle, Shown } from '../components/states.tsx';
import { SaveRow, useVersioned } from '../components/versioned-form.tsx';

/** How requesters of sensitive tickets are verified, for all clients. */
export function VerificationPage() {
  return (
    <>
      <PageTitle>Verification</PageTitle>
      <Shown query={useVerificationSettings()} what="the settings">
        {(settings) => <Form settings={settings} />}
      </Shown>
    </>
  );
}

function Form({ settings }: { settings: VerificationSettingsShown }) {
  const mayWrite = useMay('policies:write');
  const form = useVersioned(settings, ({ tellRequester, clientCap, minimums }) => ({
    tellRequester,
    clientCap,
    minimums,
  }));
  const { tellRequester, clientCap, minimums } = form.draft;
  const ofClients = Object.keys(settings.clientMinimums).length;
  const levels = Object.entries(settings.levels).map(([value, words]) => ({
    value,
    label: `${value}: ${words}`,
  }));
  const shipped = Object.entries(settings.defaultMinimums) as [SensitiveCategory, AssuranceLevel][];

  return (
    <div className="panel">
      <Stack p="lg" gap="md" maw={760}>
        <Checkbox
          label="Tell the requester that we confirm"
          description="One neutral line on the ticket, the same whether or not there is anybody to challenge."
          checked={tellRequester}
          disabled={!mayWrite}
          onChange={(event) => form.set({ tellRequester: event.currentTarget.checked })}
        />
        <NumberInput
          label="Challenges to one client in a day"
          min={0}
          max={10_000}
          value={clientCap}
          disabled={!mayWrite}
          onChange={(value) => form.set({ clientCap: Number(value) })}
          maw={320}
        />
        <Title order={2}>Least assurance</Title>
        <Text size="sm" c="dimmed">
          What proves less does not count; a technician’s own check always does.
          {ofClients > 0 &&
            ` ${ofClients} ${ofClients === 1 ? 'client has' : 'clients have'} others, set on the client’s page.`}
        </Text>
        {shipped.map(([category, level]) => (
          <Select
            key={category}
            label={categoryLabel(category)}
            data={levels}
            value={minimums[category] ?? level}
            allowDeselect={false}
            disabled={!mayWrite}
            onChange={(chosen) =>
              form.set({ minimums: { ...minimums, [category]: chosen as AssuranceLevel } })
            }
          />
        ))}
        <SaveRow
          form={form}
          save={useSaveVerificationSettings()}
          right="policies:write"
          change={() => ({ ...form.draft, version: form.version })}
        />
      </Stack>
    </div>
  );
}
