import { useModel } from '../api/model.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { LanguageModelForm } from '../components/language-model-form.tsx';
import { PageLink } from '../components/page-link.tsx';
import { PageTitle, Shown } from '../components/states.tsx';

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
            <LanguageModelForm key={JSON.stringify(state.current)} state={state} />
          </>
        )}
      </Shown>
    </>
  );
}
