import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { IntegrationCard } from '../../src/contracts/integrations.ts';
import { useConnectWise } from '../api/integrations.ts';
import { useMay } from '../api/session.ts';
import { Approvers } from '../components/approvers.tsx';
import { ConnectionBadge } from '../components/badges.tsx';
import { Boards } from '../components/boards.tsx';
import { ConnectForm } from '../components/connect-form.tsx';
import { ConnectProgress } from '../components/connect-progress.tsx';
import { ConnectionHealth } from '../components/connection-health.tsx';
import { Disconnect } from '../components/disconnect.tsx';
import { KillSwitches } from '../components/kill-switches.tsx';
import { Limits } from '../components/limits.tsx';
import { PageLink } from '../components/page-link.tsx';
import { PolicyRules } from '../components/policy-rules.tsx';
import { Empty, PageTitle, Shown } from '../components/states.tsx';
import { ToolPolicies } from '../components/tool-policies.tsx';
import { TryDemo } from '../components/try-demo.tsx';

/** The connection to ConnectWise: its form, how connecting goes, and then its health and policies. */
export function ConnectWisePage() {
  return (
    <>
      <PageLink to="/settings/integrations" size="sm">
        ← Integrations
      </PageLink>
      <Shown query={useConnectWise()} what="the connection">
        {(card) => <Page card={card} />}
      </Shown>
    </>
  );
}

function Page({ card }: { card: IntegrationCard }) {
  const mayWrite = useMay('integrations:write');
  const [editing, setEditing] = useState(false);
  const { state } = card;
  const connected = state === 'connected' || state === 'connected-polling';
  const busy = state === 'connecting' || state === 'importing';
  const form = editing || state === 'not-connected' || state === 'failed';
  return (
    <>
      <PageTitle
        beside={
          <Group gap="sm">
            <ConnectionBadge state={state} />
            {connected && mayWrite && !editing && (
              <Button variant="default" onClick={() => setEditing(true)}>
                Change credentials
              </Button>
            )}
          </Group>
        }
      >
        ConnectWise Manage
      </PageTitle>
      {/* Nothing to tell before the first try. */}
      {card.settings && <ConnectProgress card={card} />}
      {/* Kept while connecting goes on: after a failure what was typed is still there. */}
      {mayWrite ? (
        <div hidden={!form || busy}>
          {(form || busy) && (
            <ConnectForm
              card={card}
              saved={() => setEditing(false)}
              {...(editing && { cancel: () => setEditing(false) })}
            />
          )}
        </div>
      ) : (
        form && (
          <div className="panel">
            <Empty title="Not connected">An owner or admin of this Muster can connect it.</Empty>
          </div>
        )
      )}
      {form && !editing && <TryDemo />}
      {connected && !editing && (
        <>
          <ConnectionHealth card={card} />
          <Boards />
          <ToolPolicies />
          <PolicyRules />
          <Limits />
          <Approvers />
          <KillSwitches scope="installation" />
          {mayWrite && <Disconnect />}
        </>
      )}
    </>
  );
}
