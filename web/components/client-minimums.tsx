import { Select, SimpleGrid, Stack } from '@mantine/core';
import type {
  AssuranceLevel,
  SensitiveCategory,
  VerificationSettingsShown,
} from '../../src/contracts/verifications.ts';
import { useMay } from '../api/session.ts';
import { useSaveVerificationSettings, useVerificationSettings } from '../api/verifications.ts';
import { categoryLabel } from './category-label.ts';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

/** How much proof one client’s sensitive tickets need, where that is other than for everybody. */
export function ClientMinimums({ clientId }: { clientId: string }) {
  return (
    <Section
      title="Verification"
      about="Least assurance for this client’s sensitive tickets; what is left empty is as for all clients."
    >
      <Shown query={useVerificationSettings()} what="the verification settings">
        {(settings) => <Form clientId={clientId} settings={settings} />}
      </Shown>
    </Section>
  );
}

function Form({ clientId, settings }: { clientId: string; settings: VerificationSettingsShown }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(settings, ({ clientMinimums }) => ({
    own: clientMinimums[clientId] ?? {},
  }));
  const { own } = form.draft;
  const levels = Object.entries(settings.levels).map(([value, words]) => ({
    value,
    label: `${value}: ${words}`,
  }));
  const shipped = Object.entries(settings.defaultMinimums) as [SensitiveCategory, AssuranceLevel][];
  return (
    <Stack className="panel" p="md" gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {shipped.map(([category, level]) => (
          <Select
            key={category}
            label={categoryLabel(category)}
            data={levels}
            placeholder={`As for all clients: ${settings.minimums[category] ?? level}`}
            clearable
            value={own[category] ?? null}
            disabled={disabled}
            onChange={(chosen) => {
              const { [category]: _, ...rest } = own;
              form.set({
                own: chosen ? { ...rest, [category]: chosen as AssuranceLevel } : rest,
              });
            }}
          />
        ))}
      </SimpleGrid>
      <SaveRow
        form={form}
        save={useSaveVerificationSettings()}
        right="policies:write"
        label="Save minimums"
        change={() => ({
          clientMinimums: { ...settings.clientMinimums, [clientId]: own },
          version: form.version,
        })}
      />
    </Stack>
  );
}
