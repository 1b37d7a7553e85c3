import { Button, Fieldset, Group, Stack } from '@mantine/core';
import type { ModelState } from '../../src/contracts/models.ts';
import { draftOf, ModelReachFields, type ReachDraft } from './model-reach-fields.tsx';

const MOST = 5;

/** The models that are asked, one after the other, when the first cannot be had. */
export function ModelFallbacks({
  fallbacks,
  providers,
  errors,
  disabled,
  onChange,
}: {
  fallbacks: ReachDraft[];
  providers: ModelState['providers'];
  errors: Record<string, string>;
  disabled: boolean;
  onChange: (fallbacks: ReachDraft[]) => void;
}) {
  return (
    <>
      {fallbacks.map((fallback, i) => (
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
              disabled={disabled}
              onChange={(changed) => onChange(fallbacks.with(i, changed))}
            />
            {!disabled && (
              <Group>
                <Button variant="default" onClick={() => onChange(fallbacks.toSpliced(i, 1))}>
                  Remove
                </Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      {!disabled && fallbacks.length < MOST && (
        <Group>
          <Button
            variant="default"
            onClick={() => onChange([...fallbacks, draftOf(null, providers[0]!.id)])}
          >
            Add a model to fall back on
          </Button>
        </Group>
      )}
    </>
  );
}

function errorsUnder(errors: Record<string, string>, under: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([field]) => field.startsWith(under))
      .map(([field, message]) => [field.slice(under.length), message]),
  );
}
