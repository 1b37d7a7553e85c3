import type { ProviderForm } from '../contracts/integrations.ts';
import type { Tx } from '../db/index.ts';
import type { IntegrationDefinition, IntegrationField } from '../integrations/index.ts';
import {
  openSettings,
  type ProviderSettings,
  storedProviders,
} from '../integrations/providers/index.ts';
import { AppError, type FieldError } from '../lib/errors.ts';

/** What was typed for a provider, opened; null when nothing was. */
export async function providerSettings(
  tx: Tx,
  masterKey: Uint8Array,
  integration: string,
): Promise<ProviderSettings | null> {
  const row = (await storedProviders(tx)).find((stored) => stored.integration === integration);
  return row ? openSettings(masterKey, row) : null;
}

/**
 * The form as settings. A secret that was left out is the stored one, as long as nothing but switches
 * changed: it must not be sent to an address that was typed after it.
 * @throws `bad-input` (400) naming every wrong field
 */
export function settingsOfProviderForm(
  { name, fields }: IntegrationDefinition,
  form: ProviderForm,
  stored: ProviderSettings | null,
): ProviderSettings {
  const settings = { ...keptSecrets(fields, form, stored), ...form };
  const names = fields.map((field) => field.name);
  const wrong = [
    ...fields.flatMap((field) => whyWrong(field, settings[field.name])),
    ...Object.keys(form)
      .filter((field) => !names.includes(field))
      .map((field) => ({ field, message: `is no field; there are ${names.join(', ')}` })),
  ];
  if (wrong.length === 0) return settings;
  throw new AppError('bad-input', `${name} cannot be connected like this.`, {
    status: 400,
    fields: wrong,
  });
}

function keptSecrets(
  fields: IntegrationField[],
  form: ProviderForm,
  stored: ProviderSettings | null,
): ProviderSettings {
  if (!stored) return {};
  const moved = fields.some(
    ({ name, kind }) =>
      (kind === 'text' || kind === 'choice') && (form[name] ?? '') !== (stored[name] ?? ''),
  );
  if (moved) return {};
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) =>
      kind === 'secret' && stored[name] !== undefined ? [[name, stored[name]]] : [],
    ),
  );
}

function whyWrong(field: IntegrationField, value: string | boolean | undefined): FieldError[] {
  const { name, kind, required, choices = [] } = field;
  const wrong = (message: string) => [{ field: name, message }];
  if (value === undefined || value === '') return required ? wrong('is needed') : [];
  if (kind === 'switch') return typeof value === 'boolean' ? [] : wrong('is true or false');
  if (typeof value !== 'string') return wrong('is a text');
  if (kind === 'choice' && !choices.some((choice) => choice.value === value))
    return wrong(`is one of ${choices.map((choice) => choice.value).join(', ')}`);
  return [];
}
