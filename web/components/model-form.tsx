import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ModelReachForm, ModelState } from '../../src/contracts/models.ts';
import { useTryModel } from '../api/model.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { ModelFallbacks } from './model-fallbacks.tsx';
import { draftOf, filledOf, ModelReachFields } from './model-reach-fields.tsx';
import { Refusal } from './refusal.tsx';
import { TriedAnswer, TryModel } from './try-model.tsx';

/** Who thinks: the installation's model (for a client), nobody outside, or the model of the form. */
export type Thinker = 'installation' | 'built-in' | 'own';
type Reach = Parameters<typeof draftOf>[0];

/** What a person wants, for the page to send. */
export interface WantedModel {
  thinker: Thinker;
  reach: ModelReachForm;
  /** This model or none. */
  alone: boolean;
  fallbacks: ModelReachForm[];
}

/** The form for a language model, of the installation or of one client; it can be tried before it is saved. */
export function ModelForm<F>({
  about,
  choices,
  stored,
  aboutAlone,
  providers,
  save,
  formOf,
}: {
  about?: ReactNode;
  /** What can be chosen, with words and what it means. */
  choices: { value: Thinker; label: string; about?: string }[];
  /** As it is now; `fallbacks` null where there are none to choose. */
  stored: {
    thinker: Thinker;
    reach: Reach;
    alone: boolean;
    fallbacks: NonNullable<Reach>[] | null;
  };
  aboutAlone: string;
  providers: ModelState['providers'];
  save: UseMutationResult<unknown, Error, F>;
  formOf: (wanted: WantedModel) => F;
}) {
  const disabled = !useMay('integrations:write');
  const usual = providers[0]!.id;
  const [thinker, setThinker] = useState(stored.thinker);
  const [draft, setDraft] = useState(() => draftOf(stored.reach, usual));
  const [alone, setAlone] = useState(stored.alone);
  const [fallbacks, setFallbacks] = useState(() =>
    (stored.fallbacks ?? []).map((one) => draftOf(one, usual)),
  );
  const tried = useTryModel();
  const error = save.error ?? tried.error;
  const errors = error instanceof ApiError ? error.fields : {};
  const isOwn = thinker === 'own';
  const wanted = (): WantedModel => ({
    thinker,
    reach: filledOf(draft),
    alone,
    fallbacks: alone ? [] : fallbacks.map(filledOf),
  });

  return (
    <form
      className="panel"
      autoComplete="off"
      aria-label="Language model"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(formOf(wanted()), {
          onSuccess: () => notifications.show({ color: 'green', message: 'Saved.' }),
        });
      }}
    >
      <Stack p="lg" gap="md" maw={680}>
        {about && <Text size="sm">{about}</Text>}
        <Select
          label="Who thinks"
          data={choices}
          value={thinker}
          allowDeselect={false}
          disabled={disabled}
          description={choices.find(({ value }) => value === thinker)?.about}
          onChange={(value) => {
            setThinker(value as Thinker);
            tried.reset();
          }}
        />
        {isOwn && (
          <>
            <ModelReachFields
              draft={draft}
              providers={providers}
              errors={errors}
              disabled={disabled}
              onChange={(changed) => {
                setDraft(changed);
                tried.reset();
              }}
            />
            <Checkbox
              label="This model or none"
              description={aboutAlone}
              checked={alone}
              disabled={disabled}
              onChange={(event) => setAlone(event.currentTarget.checked)}
            />
            {stored.fallbacks && !alone && (
              <ModelFallbacks
                fallbacks={fallbacks}
                providers={providers}
                errors={errors}
                disabled={disabled}
                onChange={setFallbacks}
              />
            )}
          </>
        )}
        <Refusal error={error} />
        {isOwn && <TriedAnswer tried={tried.data} />}
        {!disabled && (
          <Group gap="sm">
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
            {isOwn && <TryModel tried={tried} form={filledOf(draft)} />}
          </Group>
        )}
      </Stack>
    </form>
  );
}
