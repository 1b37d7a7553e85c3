import { Button, Checkbox, Group, NumberInput, Select, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type {
  AssuranceLevel,
  SensitiveCategory,
  VerificationSettingsShown,
} from '../../src/contracts/verifications.ts';
import { useMay } from '../api/session.ts';
import { useSaveVerificationSettings, useVerificationSettings } from '../api/verifications.ts';
import { categoryLabel } from '../components/category-label.ts';
import { Refusal } from '../components/refusal.tsx';
import { PageTitle, Shown } from '../components/states.tsx';

/** How requesters of sensitive tickets are verified, for all clients. */
export function VerificationPage() {
  return (
    <>
      <PageTitle>Verification</PageTitle>
      <Shown query={useVerificationSettings()} what="the settings">
        {(settings) => <Form key={JSON.stringify(settings)} settings={settings} />}
      </Shown>
    </>
  );
}

function Form({ settings }: { settings: VerificationSettingsShown }) {
  const mayWrite = useMay('policies:write');
  const [tellRequester, setTell] = useState(settings.tellRequester);
  const [clientCap, setCap] = useState<string | number>(settings.clientCap);
  const [minimums, setMinimums] = useState(settings.minimums);
  const save = useSaveVerificationSettings();
  const ofClients = Object.keys(settings.clientMinimums).length;
  const levels = Object.entries(settings.levels).map(([value, words]) => ({
    value,
    label: `${value}: ${words}`,
  }));
  const shipped = Object.entries(settings.defaultMinimums) as [SensitiveCategory, AssuranceLevel][];

  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { tellRequester, clientCap: Number(clientCap), minimums },
          { onSuccess: () => notifications.show({ color: 'green', message: 'Saved.' }) },
        );
      }}
    >
      <Stack p="lg" gap="md" maw={760}>
        <Checkbox
          label="Tell the requester that we confirm"
          description="One neutral line on the ticket, the same whether or not there is anybody to challenge."
          checked={tellRequester}
          disabled={!mayWrite}
          onChange={(event) => setTell(event.currentTarget.checked)}
        />
        <NumberInput
          label="Challenges to one client in a day"
          min={0}
          max={10_000}
          value={clientCap}
          disabled={!mayWrite}
          onChange={setCap}
          maw={320}
        />
        <Title order={2}>Least assurance</Title>
        <Text size="sm" c="dimmed">
          What proves less does not count; a technician’s own check always does.
          {ofClients > 0 &&
            ` ${ofClients} ${ofClients === 1 ? 'client has' : 'clients have'} others, set by the API or "muster verifications settings".`}
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
              setMinimums({ ...minimums, [category]: chosen as AssuranceLevel })
            }
          />
        ))}
        <Refusal error={save.error} />
        {mayWrite && (
          <Group>
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
