import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ClientModelForm as Form, ModelState } from '../../src/contracts/models.ts';
import { useClientModel, useModel, useSaveClientModel, useTryModel } from '../api/model.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { draftOf, filledOf, ModelReachFields } from './model-reach-fields.tsx';
import { Refusal } from './refusal.tsx';
import { Shown } from './states.tsx';
import { TriedAnswer, TryModel } from './try-model.tsx';

type Whose = 'installation' | 'built-in' | 'own';

/** Which language model thinks for one client. */
export function ClientModelForm({ clientId }: { clientId: string }) {
  const own = useClientModel(clientId);
  return (
    <Shown query={useModel()} what="the language models">
      {(model) => (
        <Shown query={own} what="this client’s language model">
          {({ current }) => (
            <Fields
              key={JSON.stringify(current)}
              clientId={clientId}
              current={current}
              providers={model.providers}
            />
          )}
        </Shown>
      )}
    </Shown>
  );
}

function Fields({
  clientId,
  current,
  providers,
}: {
  clientId: string;
  current: NonNullable<ReturnType<typeof useClientModel>['data']>['current'];
  providers: ModelState['providers'];
}) {
  const mayWrite = useMay('integrations:write');
  const isOwn = current !== null && current.provider !== 'built-in';
  const [whose, setWhose] = useState<Whose>(
    current === null ? 'installation' : isOwn ? 'own' : 'built-in',
  );
  const [only, setOnly] = useState(current?.only ?? false);
  const [draft, setDraft] = useState(() =>
    draftOf(
      isOwn ? { ...current, provider: providerOf(current.provider) } : null,
      providers[0]!.id,
    ),
  );
  const save = useSaveClientModel(clientId);
  const tried = useTryModel();
  const error = save.error ?? tried.error;
  const form = (): Form | null => {
    if (whose === 'installation') return null;
    return whose === 'own'
      ? { ...filledOf(draft), only }
      : {
          provider: 'built-in',
          model: 'built-in planner',
          allowPrivateNetwork: false,
          streaming: false,
          only: true,
        };
  };
  return (
    <Stack component="section" className="panel" p="md" gap="md" aria-label="Language model">
      <Select
        label="Language model"
        data={[
          { value: 'installation', label: 'As for the whole installation' },
          { value: 'built-in', label: 'None: the built-in planner on this machine' },
          { value: 'own', label: 'One for this client' },
        ]}
        value={whose}
        allowDeselect={false}
        disabled={!mayWrite}
        maw={640}
        onChange={(value) => setWhose(value as Whose)}
      />
      {whose === 'own' && (
        <Stack gap="md" maw={640}>
          <ModelReachFields
            draft={draft}
            providers={providers}
            errors={error instanceof ApiError ? error.fields : {}}
            disabled={!mayWrite}
            onChange={(changed) => {
              setDraft(changed);
              tried.reset();
            }}
          />
          <Checkbox
            label="This model or none"
            description="No other provider ever gets this client’s tickets. While it is away, they are handed over to a person."
            checked={only}
            disabled={!mayWrite}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />
        </Stack>
      )}
      {whose === 'built-in' && (
        <Text size="sm" c="dimmed">
          Nothing of this client’s tickets goes to a provider.
        </Text>
      )}
      <Refusal error={error} />
      <TriedAnswer tried={tried.data} />
      {mayWrite && (
        <Group gap="sm">
          <Button
            loading={save.isPending}
            onClick={() =>
              save.mutate(form(), {
                onSuccess: () => notifications.show({ color: 'green', message: 'Saved.' }),
              })
            }
          >
            Use this model
          </Button>
          {whose === 'own' && <TryModel tried={tried} form={filledOf(draft)} />}
        </Group>
      )}
    </Stack>
  );
}

function providerOf(provider: Form['provider']): Exclude<Form['provider'], 'built-in'> {
  return provider === 'built-in' ? 'openai-compatible' : provider;
}
