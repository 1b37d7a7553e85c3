import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type {
  ConnectionHealth as Found,
  IntegrationCard,
} from '../../src/contracts/integrations.ts';
import { useHealth } from '../api/integrations.ts';
import { modeLabel } from './badges.tsx';
import { Section } from './section.tsx';
import { Shown } from './states.tsx';
import { Ago } from './when.tsx';

/** Where it is connected to, when ConnectWise was last heard of, and what a fresh look at it finds. */
export function ConnectionHealth({ card }: { card: IntegrationCard }) {
  const { settings, lastEventAt, state } = card;
  return (
    <Section title="Health">
      <Stack className="panel" p="md" gap={6}>
        <Fact what="Last event">{lastEventAt ? <Ago at={lastEventAt} /> : 'None yet'}</Fact>
        <Fact what="Events">
          {state === 'connected'
            ? 'ConnectWise calls this Muster; a poll finds what a lost call would have told.'
            : 'Muster asks ConnectWise for changes at intervals.'}
        </Fact>
        {settings && (
          <>
            <Fact what="Server">{settings.uiHost ?? settings.url}</Fact>
            <Fact what="Company ID">{settings.companyId}</Fact>
            {settings.member && <Fact what="Writes as">{settings.member}</Fact>}
            <Fact what="Agents start">{modeLabel(settings.agentMode)}</Fact>
          </>
        )}
        <Look />
      </Stack>
    </Section>
  );
}

function Look() {
  const query = useHealth();
  return (
    <>
      <Shown query={query} what="rights and requests">
        {(found) => <Findings found={found} />}
      </Shown>
      {query.data && (
        <Group mt="xs">
          <Button
            size="xs"
            variant="default"
            loading={query.isFetching}
            onClick={() => query.refetch()}
          >
            Look again
          </Button>
        </Group>
      )}
    </>
  );
}

const rightWords = { present: 'Given', missing: 'Missing', unproven: 'Only a write would show it' };

function Findings({ found }: { found: Found }) {
  const { requestBudget, rights, surplusRights, callbacks, toDo } = found;
  const { left, requestsPerMinute } = requestBudget;
  const missing = rights.filter(({ state }) => state === 'missing');
  return (
    <>
      <Fact what="Requests">
        {left < 0
          ? `${-left} wait for their turn; ${requestsPerMinute} a minute may go.`
          : `${left} may go at once; ${requestsPerMinute} a minute in the long run.`}
      </Fact>
      {callbacks.length > 0 && (
        <Fact what="Callbacks">
          {callbacks.map(({ type, state }) => `${type}: ${state}`).join(', ')}
        </Fact>
      )}
      <Fact what="Rights">
        {missing.length === 0
          ? 'The API member has what Muster needs and can use.'
          : missing.some(({ needed }) => needed)
            ? 'The API member lacks rights that Muster needs.'
            : 'The API member lacks rights that Muster could use.'}
      </Fact>
      <details>
        <Text component="summary" size="sm">
          Each right of the API member
        </Text>
        <ul className="rows">
          {rights.map(({ name, purpose, needed, state }) => (
            <li key={name} className="row right">
              <Stack gap={0}>
                <Text size="sm">{name}</Text>
                <Text size="sm" c="dimmed">
                  {needed ? 'Needed: ' : 'Useful: '}
                  {purpose}
                </Text>
              </Stack>
              <Text size="sm" fw={state === 'missing' ? 600 : 400}>
                {rightWords[state]}
              </Text>
            </li>
          ))}
        </ul>
        {surplusRights.length > 0 && (
          <Text size="sm" c="dimmed" pt="xs">
            Beyond need: {surplusRights.join(', ')}
          </Text>
        )}
      </details>
      {toDo.length > 0 && (
        <Alert color={found.reachable ? 'gray' : 'red'} title="To do">
          <List size="sm">
            {toDo.map((one) => (
              <List.Item key={one} className="foreign">
                {one}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  );
}

function Fact({ what, children }: { what: string; children: ReactNode }) {
  return (
    <dl className="change">
      <Text component="dt" size="sm" c="dimmed">
        {what}
      </Text>
      <Text component="dd" size="sm" className="foreign">
        {children}
      </Text>
    </dl>
  );
}
