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
import type { IntegrationCard, IntegrationField } from '../../src/contracts/integrations.ts';
import { useRemoveProvider, useSaveProvider, useTryProvider } from '../api/providers.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

type Value = string | boolean;

/** The form of an integration, drawn from its definition and nothing else. */
export function IntegrationForm({
  card: { id, name, about, caution, state, detail, form },
}: {
  card: IntegrationCard & { form: NonNullable<IntegrationCard['form']> };
}) {
  const mayWrite = useMay('integrations:write');
  const [typed, setTyped] = useState<Record<string, Value>>(form.values);
  const save = useSaveProvider(id);
  const tried = useTryProvider(id);
  const remove = useRemoveProvider(id);
  const error = save.error ?? tried.error ?? remove.error;
  const errors = error instanceof ApiError ? error.fields : {};
  const filled = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

  function set(field: string, value: Value) {
    setTyped((before) => ({ ...before, [field]: value }));
    tried.reset();
  }

  return (
    <form
      className="panel"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(filled, {
          onSuccess: (saved) =>
            notifications.show(
              saved.state === 'connected'
                ? { color: 'green', message: `${name} is connected.` }
                : { color: 'red', title: 'Saved, but not connected', message: saved.detail },
            ),
        });
      }}
    >
      <Stack p="lg" gap="md" maw={640}>
        <Text size="sm">{about}</Text>
        {caution && <Alert color="yellow">{caution}</Alert>}
        {state !== 'not-connected' && (
          <Text size="sm" c="dimmed" className="foreign">
            {detail}
          </Text>
        )}
        {form.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={typed[field.name]}
            isStored={form.stored.includes(field.name)}
            error={errors[field.name]}
            disabled={!mayWrite}
            onChange={(value) => set(field.name, value)}
          />
        ))}
        <Refusal error={error} />
        {tried.data && (
          <Alert color={tried.data.ok ? 'green' : 'red'} role="status">
            <span className="foreign">{tried.data.detail}</span>
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
              onClick={() => tried.mutate(filled)}
            >
              Test
            </Button>
            {state !== 'not-connected' && (
              <Button
                variant="outline"
                color="red"
                loading={remove.isPending}
                onClick={() => remove.mutate()}
              >
                Disconnect
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}

function Field({
  field: { label, help, kind, required, choices = [] },
  value,
  isStored,
  error,
  disabled,
  onChange,
}: {
  field: IntegrationField;
  value: Value | undefined;
  isStored: boolean;
  error: string | undefined;
  disabled: boolean;
  onChange: (value: Value) => void;
}) {
  const common = { label, description: help, error, disabled };
  const text = {
    ...common,
    spellCheck: false,
    value: typeof value === 'string' ? value : '',
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  switch (kind) {
    case 'text':
      return <TextInput {...text} required={required} />;
    case 'secret':
      return (
        <PasswordInput
          {...text}
          autoComplete="off"
          required={required && !isStored}
          placeholder={isStored ? 'Stored; type to replace it' : ''}
        />
      );
    case 'switch':
      return (
        <Checkbox
          {...common}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          required={required}
          data={choices}
          value={typeof value === 'string' ? value : null}
          allowDeselect={!required}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
  }
}
