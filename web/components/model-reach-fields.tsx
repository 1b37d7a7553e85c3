import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import type { ModelReachForm, ModelState } from '../../src/contracts/models.ts';

type ProviderId = ModelReachForm['provider'];

/** A form for one model under way: text fields are never absent, only empty. */
export interface ReachDraft {
  provider: ProviderId;
  model: string;
  apiKey: string;
  baseUrl: string;
  resource: string;
  allowPrivateNetwork: boolean;
  protocol: 'chat' | '';
  streaming: boolean;
  /** A key of this provider's is stored already. */
  hasApiKey: boolean;
}

/** As a form shows it: what is stored, or nothing yet. */
export function draftOf(
  stored: Partial<Omit<ReachDraft, 'apiKey'>> | null,
  provider: ProviderId,
): ReachDraft {
  return {
    provider: stored?.provider ?? provider,
    model: stored?.model ?? '',
    apiKey: '',
    baseUrl: stored?.baseUrl ?? '',
    resource: stored?.resource ?? '',
    allowPrivateNetwork: stored?.allowPrivateNetwork ?? false,
    protocol: stored?.protocol ?? '',
    streaming: stored?.streaming ?? false,
    hasApiKey: stored?.hasApiKey ?? false,
  };
}

/** As the API takes it: empty fields are left out. */
export function filledOf(draft: ReachDraft): ModelReachForm {
  const { apiKey, baseUrl, resource, protocol, hasApiKey: _stored, ...rest } = draft;
  return {
    ...rest,
    ...(apiKey && { apiKey }),
    ...(baseUrl && { baseUrl }),
    ...(resource && { resource }),
    ...(protocol && { protocol }),
  };
}

/** How one model is reached. */
export function ModelReachFields({
  draft,
  providers,
  errors,
  disabled,
  onChange,
}: {
  draft: ReachDraft;
  providers: ModelState['providers'];
  errors: Record<string, string | undefined>;
  disabled: boolean;
  onChange: (draft: ReachDraft) => void;
}) {
  const needs = providers.find(({ id }) => id === draft.provider)?.needs ?? [];
  const set = (change: Partial<ReachDraft>) => onChange({ ...draft, ...change });
  const text = (name: 'model' | 'apiKey' | 'baseUrl' | 'resource') => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
    error: errors[name],
    spellCheck: false,
    disabled,
  });
  const speaksBoth = draft.provider === 'openai' || draft.provider === 'azure';
  return (
    <>
      <Select
        label="Provider"
        data={providers.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.provider}
        allowDeselect={false}
        disabled={disabled}
        onChange={(value) =>
          value && set({ provider: value as ProviderId, hasApiKey: false, protocol: '' })
        }
      />
      <TextInput
        label="Model"
        description={
          draft.provider === 'azure'
            ? 'The name of your deployment.'
            : 'By the provider’s own name.'
        }
        required
        {...text('model')}
      />
      <PasswordInput
        label="API key"
        autoComplete="off"
        placeholder={draft.hasApiKey ? 'Stored; type to replace it' : ''}
        required={needs.includes('apiKey') && !draft.hasApiKey}
        {...text('apiKey')}
      />
      <TextInput
        label="Address"
        description={
          needs.includes('baseUrl')
            ? 'Of your server, with its path: http://localhost:11434/v1'
            : 'Only for a gateway or a private endpoint in place of the provider’s own.'
        }
        required={needs.includes('baseUrl')}
        {...text('baseUrl')}
      />
      {(needs.includes('resource') || draft.resource) && (
        <TextInput
          label={draft.provider === 'bedrock' ? 'Region' : 'Resource name'}
          required={needs.includes('resource')}
          {...text('resource')}
        />
      )}
      {speaksBoth && (
        <Checkbox
          label="Chat completions"
          description="The older protocol, for deployments and gateways that lack responses."
          checked={draft.protocol === 'chat'}
          disabled={disabled}
          onChange={(event) => set({ protocol: event.currentTarget.checked ? 'chat' : '' })}
        />
      )}
      <Checkbox
        label="Answers as a stream"
        description="For servers and gateways that end long silences."
        checked={draft.streaming}
        disabled={disabled}
        onChange={(event) => set({ streaming: event.currentTarget.checked })}
      />
      <Checkbox
        label="Server in my own network"
        description="Permits http and private addresses, for exactly this host and port."
        checked={draft.allowPrivateNetwork}
        disabled={disabled}
        onChange={(event) => set({ allowPrivateNetwork: event.currentTarget.checked })}
      />
    </>
  );
}
