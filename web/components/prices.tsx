import { Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { ModelPrice, SpendingPage } from '../../src/contracts/spending.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { spendingSettings } from '../api/settings.ts';
import { Section } from './section.tsx';
import { SaveRow, useVersioned } from './versioned-form.tsx';

const NEW: ModelPrice = { provider: '*', model: '*', inputPerMillion: 0, outputPerMillion: 0 };

/** What a million tokens cost by provider and model, which the money of the budgets is counted by. */
export function Prices({ spending }: { spending: SpendingPage }) {
  const disabled = !useMay('policies:write');
  const form = useVersioned(spending, ({ currency, prices }) => ({ currency, prices }));
  const save = spendingSettings.useSave();
  const errors = save.error instanceof ApiError ? save.error.fields : {};
  const { currency, prices } = form.draft;
  return (
    <Section
      title="Prices"
      about="Of a million tokens, as your contract says. The first line that fits counts; * is every one. What no line of yours names counts dear, so that the budgets hold."
    >
      <Stack className="panel" p="md" gap="md">
        <TextInput
          label="Currency"
          value={currency}
          error={errors.currency}
          disabled={disabled}
          maxLength={8}
          maw={120}
          onChange={(event) => form.set({ currency: event.currentTarget.value })}
        />
        {prices.map((price, i) => {
          const change = (part: Partial<ModelPrice>) =>
            form.set({ prices: prices.with(i, { ...price, ...part }) });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the order
            <Group key={i} gap="sm" align="flex-end" role="group" aria-label={`Price ${i + 1}`}>
              {(['provider', 'model'] as const).map((name) => (
                <TextInput
                  key={name}
                  label={name === 'provider' ? 'Provider' : 'Model begins with'}
                  value={price[name]}
                  error={errors[`prices.${i}.${name}`]}
                  disabled={disabled}
                  spellCheck={false}
                  flex="1 1 9rem"
                  onChange={(event) => change({ [name]: event.currentTarget.value })}
                />
              ))}
              {(['inputPerMillion', 'outputPerMillion'] as const).map((name) => (
                <NumberInput
                  key={name}
                  label={name === 'inputPerMillion' ? 'Sent' : 'Answered'}
                  min={0}
                  hideControls
                  value={price[name]}
                  error={errors[`prices.${i}.${name}`]}
                  disabled={disabled}
                  flex="1 1 5rem"
                  maw={120}
                  onChange={(value) => change({ [name]: Number(value) })}
                />
              ))}
              {!disabled && (
                <>
                  <Button
                    variant="default"
                    disabled={i === 0}
                    aria-label={`Up: price ${i + 1}`}
                    onClick={() =>
                      form.set({ prices: prices.toSpliced(i, 1).toSpliced(i - 1, 0, price) })
                    }
                  >
                    Up
                  </Button>
                  <Button
                    variant="default"
                    aria-label={`Remove: price ${i + 1}`}
                    onClick={() => form.set({ prices: prices.toSpliced(i, 1) })}
                  >
                    Remove
                  </Button>
                </>
              )}
            </Group>
          );
        })}
        {prices.length === 0 && (
          <Text size="sm" c="dimmed">
            No prices: nothing costs anything, and the money of the budgets stops nobody.
          </Text>
        )}
        {!disabled && (
          <Group>
            <Button variant="default" onClick={() => form.set({ prices: [NEW, ...prices] })}>
              Add a price
            </Button>
          </Group>
        )}
        <SaveRow
          form={form}
          save={save}
          right="policies:write"
          label="Save prices"
          change={() => ({ ...form.draft, version: form.version })}
        />
      </Stack>
    </Section>
  );
}
