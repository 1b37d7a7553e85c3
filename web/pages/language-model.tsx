import type { ModelState } from '../../src/contracts/models.ts';
import { useModel, useSaveModel } from '../api/model.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { ModelForm } from '../components/model-form.tsx';
import { PageLink } from '../components/page-link.tsx';
import { PageTitle, Shown } from '../components/states.tsx';

const choices = [
  { value: 'own' as const, label: 'A language model' },
  {
    value: 'built-in' as const,
    label: 'The built-in planner',
    about: 'On this machine alone; nothing of a ticket goes to a provider.',
  },
];

/** Which language model thinks for the agents; without one the built-in planner does. */
export function LanguageModelPage() {
  return (
    <>
      <PageLink to="/settings/integrations" size="sm">
        ← Integrations
      </PageLink>
      <Shown query={useModel()} what="the language model">
        {(state) => (
          <>
            <PageTitle
              beside={<ConnectionBadge state={state.current ? 'connected' : 'not-connected'} />}
            >
              Language model
            </PageTitle>
            <Form state={state} />
          </>
        )}
      </Shown>
    </>
  );
}

/** The language model of the whole installation. */
function Form({ state: { current, providers } }: { state: ModelState }) {
  return (
    <ModelForm
      key={JSON.stringify(current)}
      about="The text of tickets goes to the provider that you choose. E-mail addresses, telephone, card and account numbers, keys and secrets stand as placeholders in it."
      choices={choices}
      stored={{
        // Who comes here without one wants to connect one.
        thinker: 'own',
        reach: current,
        alone: current?.noFallback ?? false,
        fallbacks: current?.fallbacks ?? [],
      }}
      aboutAlone="While it is away, tickets are handed over to a person; nothing else answers."
      providers={providers}
      save={useSaveModel()}
      formOf={({ thinker, reach, alone, fallbacks }) =>
        thinker === 'own' ? { ...reach, noFallback: alone, fallbacks } : null
      }
    />
  );
}
