import {
  Anchor,
  Button,
  Checkbox,
  Collapse,
  Group,
  PasswordInput,
  Radio,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useId, useState } from 'react';
import type {
  AgentMode,
  ConnectForm as Form,
  IntegrationCard,
} from '../../src/contracts/integrations.ts';
import { useConnect, usePreviewBoards } from '../api/integrations.ts';
import { ApiError } from '../api/request.ts';
import { ConnectBoards } from './connect-boards.tsx';
import { Refusal } from './refusal.tsx';

const modes: { value: AgentMode; label: string; description: string }[] = [
  {
    value: 'plan',
    label: 'Plan (recommended)',
    description: 'Agents write into an internal note what they would do, and change nothing.',
  },
  {
    value: 'live',
    label: 'Live',
    description: 'Agents act under the tool policies, and ask for approval where these say so.',
  },
  {
    value: 'off',
    label: 'Off',
    description: 'Clients are imported; agents wait until switched on.',
  },
];

/** The credentials form. Keys are never sent back by the server: changing anything asks for them again. */
export function ConnectForm({
  card,
  saved,
  cancel,
}: {
  card: IntegrationCard;
  saved: () => void;
  cancel?: () => void;
}) {
  const { settings } = card;
  const [form, setForm] = useState(() => ({
    url: settings?.url ?? '',
    companyId: settings?.companyId ?? '',
    publicKey: '',
    privateKey: '',
    clientId: '',
    agentMode: settings?.agentMode ?? ('plan' as AgentMode),
    allowPrivateNetwork: settings?.allowPrivateNetwork ?? false,
    caPem: '',
  }));
  const [advanced, setAdvanced] = useState(form.allowPrivateNetwork);
  const advancedId = useId();
  const connect = useConnect();
  const preview = usePreviewBoards();
  /** With new keys for a standing connection, the boards stay as they were chosen. */
  const isFirst = !cancel;
  const [boards, setBoards] = useState<number[] | null>(null);
  const refused = preview.error ?? connect.error;
  const errors = {
    ...failedFields(card),
    ...(refused instanceof ApiError && refused.fields),
  };

  const text = (name: 'url' | 'companyId' | 'publicKey' | 'privateKey' | 'clientId' | 'caPem') => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setForm((before) => ({ ...before, [name]: value }));
    },
    error: errors[name],
    spellCheck: false,
  });

  function typed(): Form {
    const { clientId, caPem, ...rest } = form;
    return { ...rest, ...(clientId && { clientId }), ...(caPem && { caPem }) };
  }
  function save(event: React.FormEvent) {
    event.preventDefault();
    preview.reset();
    connect.mutate({ ...typed(), ...(boards && { boards }) }, { onSuccess: saved });
  }

  return (
    <form onSubmit={save} className="panel" autoComplete="off">
      <Stack p="lg" gap="md" maw={640}>
        <Text size="sm">
          In ConnectWise Manage: <strong>System → Members → API Members</strong>, then{' '}
          <strong>API Keys</strong>.
        </Text>
        <TextInput
          label="ConnectWise URL"
          placeholder="https://na.myconnectwise.net"
          required
          inputMode="url"
          {...text('url')}
        />
        <TextInput label="Company ID" required {...text('companyId')} />
        <TextInput label="Public Key" required {...text('publicKey')} />
        <PasswordInput label="Private Key" required autoComplete="off" {...text('privateKey')} />
        {card.clientIdWanted && (
          <TextInput
            label="Client ID"
            required
            description={
              <>
                Names you as the caller.{' '}
                <Anchor
                  href="https://developer.connectwise.com/ClientID"
                  target="_blank"
                  rel="noreferrer"
                  size="xs"
                  underline="always"
                >
                  Register one
                </Anchor>{' '}
                at ConnectWise, as private.
              </>
            }
            {...text('clientId')}
          />
        )}
        {isFirst && (
          <ConnectBoards typed={typed} preview={preview} chosen={boards} onChange={setBoards} />
        )}
        <Radio.Group
          label="How agents start"
          value={form.agentMode}
          onChange={(value) => setForm({ ...form, agentMode: value as AgentMode })}
        >
          <Stack gap="xs" mt="xs">
            {modes.map((mode) => (
              <Radio key={mode.value} {...mode} />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <Anchor
            component="button"
            type="button"
            size="sm"
            aria-expanded={advanced}
            aria-controls={advancedId}
            onClick={() => setAdvanced(!advanced)}
          >
            Advanced
          </Anchor>
          <Collapse id={advancedId} expanded={advanced}>
            <Stack gap="md" pt="sm">
              <Checkbox
                label="Server in my own network"
                description="Permits http and private addresses, for exactly the host and port typed above."
                checked={form.allowPrivateNetwork}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  setForm((before) => ({ ...before, allowPrivateNetwork: checked }));
                }}
              />
              <Textarea
                label="Own certificate authority"
                description="PEM text, where the server’s certificate is not publicly trusted."
                autosize
                minRows={2}
                maxRows={8}
                {...text('caPem')}
              />
            </Stack>
          </Collapse>
        </div>
        <Refusal error={refused} />
        <Group gap="sm">
          <Button type="submit" loading={connect.isPending}>
            Save
          </Button>
          {cancel && (
            <Button variant="default" onClick={cancel}>
              Cancel
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** The fields that the last try failed for, in the server's words. */
function failedFields({ state, progress }: IntegrationCard): Record<string, string> {
  const fields = state === 'failed' ? progress?.fields : undefined;
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(
    (fields as { field: string; message: string }[]).map(({ field, message }) => [field, message]),
  );
}
