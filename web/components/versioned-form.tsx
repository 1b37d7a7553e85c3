import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Right } from '../../src/contracts/rights.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';

interface Versioned {
  version: number;
}

/**
 * What a person typed over settings in versions. Somebody else's newer version is taken while nothing is
 * typed; else it is a conflict, and the person says whose words go on.
 */
export function useVersioned<T extends Versioned, D>(loaded: T, draftOf: (settings: T) => D) {
  const [base, setBase] = useState(loaded);
  const [draft, setDraft] = useState(() => draftOf(loaded));
  const isChanged = !same(draft, draftOf(base));
  const isNewer = loaded.version > base.version;
  function take(theirs: T) {
    setBase(theirs);
    setDraft(draftOf(theirs));
  }
  if (isNewer && (!isChanged || same(draft, draftOf(loaded)))) take(loaded);
  // A newer version in which these words are as they were: saved from another form.
  else if (isNewer && same(draftOf(loaded), draftOf(base))) setBase(loaded);
  return {
    version: base.version,
    draft,
    set: (change: Partial<D>) => setDraft({ ...draft, ...change }),
    isChanged,
    isConflict: isNewer && isChanged,
    take,
    takeTheirs: () => take(loaded),
    keepMine: () => setBase(loaded),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The end of a form on settings in versions: conflict or refusal, Save, and that something is not saved yet. */
export function SaveRow<T extends Versioned, C>({
  form,
  save,
  change,
  right,
  label = 'Save',
  saved: done = 'Saved.',
  children,
}: {
  form: Omit<ReturnType<typeof useVersioned<T, object>>, 'draft' | 'set'>;
  save: UseMutationResult<T, Error, C>;
  /** What is sent. */
  change: () => C;
  right: Right;
  label?: string;
  saved?: string;
  children?: ReactNode;
}) {
  const may = useMay(right);
  if (form.isConflict)
    return (
      <Alert color="yellow" role="alert" title="Somebody else saved this meanwhile">
        <Stack gap="sm">
          <Text size="sm">What you typed is not saved. Look at theirs, or go on with yours.</Text>
          <Group gap="sm">
            <Button size="xs" variant="default" onClick={form.takeTheirs}>
              Take theirs
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                form.keepMine();
                save.reset();
              }}
            >
              Go on with mine
            </Button>
          </Group>
        </Stack>
      </Alert>
    );
  return (
    <>
      <Refusal error={save.error} />
      {may && (
        <Group gap="sm">
          <Button
            disabled={!form.isChanged}
            loading={save.isPending}
            onClick={() =>
              save.mutate(change(), {
                onSuccess: (saved) => {
                  form.take(saved);
                  notifications.show({ color: 'green', message: done });
                },
              })
            }
          >
            {label}
          </Button>
          {children}
          {form.isChanged && (
            <Text size="sm" c="dimmed" role="status">
              Not saved yet
            </Text>
          )}
        </Group>
      )}
    </>
  );
}
