import { getRouteApi } from '@tanstack/react-router';
import { useIntegration } from '../api/providers.ts';
import { ConnectionBadge } from '../components/badges.tsx';
import { Enrolments } from '../components/enrolments.tsx';
import { IntegrationForm } from '../components/integration-form.tsx';
import { PageLink } from '../components/page-link.tsx';
import { NotFound, PageTitle, Shown } from '../components/states.tsx';

const route = getRouteApi('/settings/integrations/$id');

/** An identity provider: its state and its form. */
export function ProviderPage() {
  const { id } = route.useParams();
  return (
    <>
      <PageLink to="/settings/integrations" size="sm">
        ← Integrations
      </PageLink>
      <Shown query={useIntegration(id)} what="the integration">
        {(card) =>
          card?.form ? (
            <>
              <PageTitle beside={<ConnectionBadge state={card.state} />}>{card.name}</PageTitle>
              <IntegrationForm
                key={JSON.stringify(card.form)}
                card={{ ...card, form: card.form }}
              />
              {id === 'totp' && card.state === 'connected' && <Enrolments />}
            </>
          ) : (
            <NotFound />
          )
        }
      </Shown>
    </>
  );
}
