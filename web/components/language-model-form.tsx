import { Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ModelForm, ModelState } from '../../src/contracts/models.ts';
import { useSaveModel, useTryModel } from '../api/model.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { draftOf, filledOf, ModelReachFields, type ReachDraft } from './model-reach-fields.tsx';
import { Refusal } from './refusal.tsx';
import { TriedAnswer, TryModel } from './try-model.tsx';

const MOST_FALLBACKS = 5;

/** The form that the chosen provider needs; it can be tried before it is saved. */
export function LanguageModelForm({ state: { current, providers } }: { state: ModelState }) {
  const mayWrite = useMay('integrations:write');
  const usual = providers[0]!.id;
  const [draft, setDraft] = useState(() => draftOf(current, usual));
  const [noFallback, setNoFallback] = useState(current?.noFallback ?? false);
  const [fallbacks, setFallbacks] = useState<ReachDraft[]>(() =>
    (current?.fallbacks ?? []).map((one) => draftOf(one, usual)),
  );
  const tried = useTryModel();
  const save = useSaveModel();
  const error = save.error ?? tried.error;
  const errors = error instanceof ApiError ? error.fields : {};
  const filled: ModelForm = {
    ...filledOf(draft),
    noFallback,
    fallbacks: noFallback ? [] : fallbacks.map(filledOf),
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
          The text of tickets goes to the provider that you choose. E-mail addresses, telephone,
          card and account numbers, keys and secrets stand as placeholders in it. Without a
          provider, the built-in planner works on this machine alone.
        </Text>
        <ModelReachFields
          draft={draft}
          providers={providers}
          errors={errors}
          disabled={!mayWrite}
          onChange={(changed) => {
            setDraft(changed);
            tried.reset();
          }}
        />
        <Checkbox
          label="This model or none"
          description="While it is away, tickets are handed over to a person; nothing else answers."
          checked={noFallback}
          disabled={!mayWrite}
          onChange={(event) => setNoFallback(event.currentTarget.checked)}
        />
        {!noFallback &&
          fallbacks.map((fallback, i) => (
            <Fieldset
              // biome-ignore lint/suspicious/noArrayIndexKey: a fallback is its place in the order
              key={i}
              legend={`Asked ${i === 0 ? 'when it cannot be had' : 'after that'}`}
            >
              <Stack gap="md">
                <ModelReachFields
                  draft={fallback}
                  providers={providers}
                  errors={errorsUnder(errors, `fallbacks.${i}.`)}
                  disabled={!mayWrite}
                  onChange={(changed) => setFallbacks(fallbacks.with(i, changed))}
                />
                {mayWrite && (
                  <Group>
                    <Button
                      variant="default"
                      onClick={() => setFallbacks(fallbacks.toSpliced(i, 1))}
                    >
                      Remove
                    </Button>
                  </Group>
                )}
              </Stack>
            </Fieldset>
          ))}
        {!noFallback && mayWrite && fallbacks.length < MOST_FALLBACKS && (
          <Group>
            <Button
              variant="default"
              onClick={() => setFallbacks([...fallbacks, draftOf(null, usual)])}
            >
              Add a model to fall back on
            </Button>
          </Group>
        )}
        <Refusal error={error} />
        <TriedAnswer tried={tried.data} />
        {mayWrite && (
          <Group gap="sm">
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
            <TryModel tried={tried} form={filledOf(draft)} />
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

function errorsUnder(errors: Record<string, string>, under: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([field]) => field.startsWith(under))
      .map(([field, message]) => [field.slice(under.length), message]),
  );
}
