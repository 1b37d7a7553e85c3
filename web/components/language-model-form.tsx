import {
  Alert,
  Button,
  Checkbox,
  Group,
  PasswordInput,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ModelForm, ModelState } from '../../src/contracts/models.ts';
import { useSaveModel, useTryModel } from '../api/model.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

type Provider = ModelForm['provider'];

/** The form that the chosen provider needs; it can be tried before it is saved. */
export function LanguageModelForm({ state: { current, providers } }: { state: ModelState }) {
  const mayWrite = useMay('integrations:write');
  const [form, setForm] = useState(() => ({
    provider: current?.provider ?? providers[0]!.id,
    model: current?.model ?? '',
    apiKey: '',
    baseUrl: current?.baseUrl ?? '',
    resource: current?.resource ?? '',
    allowPrivateNetwork: current?.allowPrivateNetwork ?? false,
    noFallback: current?.noFallback ?? false,
  }));
  const tried = useTryModel();
  const save = useSaveModel();
  const needs = providers.find(({ id }) => id === form.provider)?.needs ?? [];
  const keyIsStored = current?.hasApiKey && current.provider === form.provider;
  const error = save.error ?? tried.error;
  const errors = error instanceof ApiError ? error.fields : {};

  function set(change: Partial<typeof form>) {
    setForm((before) => ({ ...before, ...change }));
    tried.reset();
  }
  const text = (name: 'model' | 'apiKey' | 'baseUrl' | 'resource') => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
    error: errors[name],
    spellCheck: false,
    disabled: !mayWrite,
  });
  const { apiKey, baseUrl, resource, ...rest } = form;
  const filled: ModelForm = {
    ...rest,
    ...(apiKey && { apiKey }),
    ...(baseUrl && { baseUrl }),
    ...(resource && { resource }),
  };

  return (
    <form
      className="panel"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(filled, {
          onSuccess: () => notifications.show({ color: 'green', message: 'Saved.' }),
        });
      }}
    >
      <Stack p="lg" gap="md" maw={640}>
        <Text size="sm">
          The text of tickets goes to the provider that you choose. Without one, the built-in
          planner works on this machine alone.
        </Text>
        <Select
          label="Provider"
          data={providers.map(({ id, name }) => ({ value: id, label: name }))}
          value={form.provider}
          allowDeselect={false}
          disabled={!mayWrite}
          onChange={(value) => value && set({ provider: value as Provider })}
        />
        <TextInput
          label="Model"
          description="By the provider’s own name."
          required
          {...text('model')}
        />
        <PasswordInput
          label="API key"
          autoComplete="off"
          placeholder={keyIsStored ? 'Stored; type to replace it' : ''}
          required={needs.includes('apiKey') && !keyIsStored}
          {...text('apiKey')}
        />
        {(needs.includes('baseUrl') || form.baseUrl) && (
          <TextInput label="Address" required={needs.includes('baseUrl')} {...text('baseUrl')} />
        )}
        {(needs.includes('resource') || form.resource) && (
          <TextInput
            label={form.provider === 'bedrock' ? 'Region' : 'Resource name'}
            required={needs.includes('resource')}
            {...text('resource')}
          />
        )}
        <Checkbox
          label="Server in my own network"
          description="Permits http and private addresses, for exactly this host and port."
          checked={form.allowPrivateNetwork}
          disabled={!mayWrite}
          onChange={(event) => set({ allowPrivateNetwork: event.currentTarget.checked })}
        />
        <Checkbox
          label="This model or none"
          description="While it is away, runs wait instead of falling back to the built-in planner."
          checked={form.noFallback}
          disabled={!mayWrite}
          onChange={(event) => set({ noFallback: event.currentTarget.checked })}
        />
        <Refusal error={error} />
        {tried.data && (
          <Alert color={tried.data.ok ? 'green' : 'red'} role="status">
            <span className="foreign">
              {tried.data.ok
                ? `It answered in ${tried.data.latencyMs} ms.`
                : `It did not answer: ${tried.data.detail}`}
            </span>
          </Alert>
        )}
        {mayWrite && (
          <Group gap="sm">
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
            <Button
              variant="default"
              loading={tried.isPending}
              disabled={!form.model}
              onClick={() => tried.mutate(filled)}
            >
              Try it
            </Button>
            {current && (
              <Button variant="default" onClick={() => save.mutate(null)} disabled={save.isPending}>
                Use the built-in planner
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}
