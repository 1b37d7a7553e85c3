import type { ClientModelState, ClientModelForm as Form } from '../../src/contracts/models.ts';
import { useClientModel, useModel, useSaveClientModel } from '../api/model.ts';
import { ModelForm, type WantedModel } from './model-form.tsx';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';

const choices = [
  { value: 'installation' as const, label: 'As for the whole installation' },
  {
    value: 'built-in' as const,
    label: 'The built-in planner',
    about: 'Nothing of this client’s tickets goes to a provider.',
  },
  { value: 'own' as const, label: 'A language model for this client' },
];

/** Which language model thinks for one client. */
export function ClientModelForm({ clientId }: { clientId: string }) {
  const own = useClientModel(clientId);
  const save = useSaveClientModel(clientId);
  return (
    <Section title="Language model">
      <Shown query={useModel()} what="the language models">
        {({ providers }) => (
          <Shown query={own} what="this client’s language model">
            {({ current }) => (
              <ModelForm
                key={JSON.stringify(current)}
                choices={choices}
                stored={storedOf(current)}
                aboutAlone="No other provider ever gets this client’s tickets. While it is away, they are handed over to a person."
                providers={providers}
                save={save}
                formOf={formOf}
              />
            )}
          </Shown>
        )}
      </Shown>
    </Section>
  );
}

function storedOf(current: ClientModelState['current']) {
  const stored = { reach: null, alone: current?.only ?? false, fallbacks: null };
  if (!current) return { ...stored, thinker: 'installation' as const };
  const { provider, ...rest } = current;
  if (provider === 'built-in') return { ...stored, thinker: 'built-in' as const };
  return { ...stored, thinker: 'own' as const, reach: { ...rest, provider } };
}

function formOf({ thinker, reach, alone }: WantedModel): Form | null {
  if (thinker === 'installation') return null;
  if (thinker === 'own') return { ...reach, only: alone };
  return {
    provider: 'built-in',
    model: 'built-in planner',
    allowPrivateNetwork: false,
    streaming: false,
    only: true,
  };
}
