import { Alert, Button } from '@mantine/core';
import type { ModelReachForm, TriedModel } from '../../src/contracts/models.ts';
import type { useTryModel } from '../api/model.ts';

/** Makes one real call with what the form says, saved or not. */
export function TryModel({
  tried,
  form,
}: {
  tried: ReturnType<typeof useTryModel>;
  form: ModelReachForm;
}) {
  return (
    <Button
      variant="default"
      loading={tried.isPending}
      disabled={!form.model}
      onClick={() => tried.mutate({ ...form, noFallback: false })}
    >
      Try it
    </Button>
  );
}

/** How long it took, or the provider's own words. */
export function TriedAnswer({ tried }: { tried: TriedModel | undefined }) {
  if (!tried) return null;
  return (
    <Alert color={tried.ok ? 'green' : 'red'} role="status">
      <span className="foreign">
        {tried.ok ? `It answered in ${tried.latencyMs} ms.` : `It did not answer: ${tried.detail}`}
      </span>
    </Alert>
  );
}
