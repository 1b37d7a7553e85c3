import { Fieldset, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import type { Budgets as All, Limits, SpendingPage } from '../../src/contracts/spending.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { spendingSettings } from '../api/settings.ts';
import { Section } from './section.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

const scopes: [keyof All, string][] = [
  ['run', 'One run'],
  ['client', 'One client in a day'],
  ['day', 'Everything in a day'],
];
const measures: [keyof Limits, string][] = [
  ['turns', 'Prompts'],
  ['calls', 'Calls of tools'],
  ['tokens', 'Tokens'],
  ['modelSeconds', 'Seconds of the model'],
  ['money', 'Money'],
];

/** How much agents may spend; used up, a ticket goes to a person. */
export function Budgets({ spending }: { spending: SpendingPage }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(spending, ({ budgets }) => budgets);
  const save = spendingSettings.useSave();
  const errors = save.error instanceof ApiError ? save.error.fields : {};
  return (
    <Section
      title="Budgets"
      about="When one of them is used up, the ticket is handed over to a person. Days are counted in UTC."
    >
      <Stack className="panel" p="md" gap="md">
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
          {scopes.map(([scope, legend]) => (
            <Fieldset key={scope} legend={legend}>
              <Stack gap="sm">
                {measures.map(([measure, label]) => (
                  <NumberInput
                    key={measure}
                    label={measure === 'money' ? `${label} (${spending.currency})` : label}
                    min={measure === 'money' ? 0 : 1}
                    thousandSeparator=" "
                    value={form.draft[scope][measure]}
                    error={errors[`budgets.${scope}.${measure}`]}
                    disabled={disabled}
                    onChange={(value) =>
                      form.set({
                        [scope]: { ...form.draft[scope], [measure]: Number(value) },
                      })
                    }
                  />
                ))}
              </Stack>
            </Fieldset>
          ))}
        </SimpleGrid>
        <SaveRow
          form={form}
          save={save}
          right="policies:write"
          label="Save budgets"
          change={() => ({ budgets: form.draft, version: form.version })}
        />
      </Stack>
    </Section>
  );
}
