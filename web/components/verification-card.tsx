import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Verification } from '../../src/contracts/verifications.ts';
import { useMay } from '../api/session.ts';
import { useAttest, useRelease, useTypeCode } from '../api/verifications.ts';
import { categoryLabel } from './category-label.ts';
import { PageLink } from './page-link.tsx';
import { Refusal } from './refusal.tsx';
import { useStepUp } from './step-up.tsx';
import { Ago } from './when.tsx';

const accounts: Record<Verification['account'], string> = {
  requester: 'the requester’s own account',
  'third-person': 'somebody else’s account',
  unknown: 'an account that is not named',
};

/** Who had to prove who they are and what came of it; while it waits, what a technician can do. */
export function VerificationCard({
  verification,
  linked = false,
}: {
  verification: Verification;
  /** With a link to its run, where the card stands elsewhere. */
  linked?: boolean;
}) {
  const contact = nameOf(verification);
  const { state, category, account, evidence, method, minimum } = verification;
  const mayAttest = useMay('verifications:attest');
  return (
    <Stack
      component="section"
      className="panel"
      p="md"
      gap="sm"
      aria-label={`Verification of ${contact}`}
    >
      <Group justify="space-between" gap="xs">
        <Title order={2} className="foreign" dir="auto">
          {titles[state](contact)}
        </Title>
        <Text size="sm" c="dimmed">
          {linked && (
            <>
              <PageLink to="/runs/$id" params={{ id: verification.runId }} size="sm">
                Ticket #{verification.ticketId}
              </PageLink>
              {' · '}
            </>
          )}
          <Ago at={verification.decidedAt ?? verification.createdAt} />
        </Text>
      </Group>
      <Text size="sm">
        {categoryLabel(category)}, {accounts[account]}. Needs {minimum} ({verification.minimumWords}
        ); {method === 'technician' ? 'by a technician' : `by ${method}`}
        {verification.level && `, reached ${verification.level} (${verification.levelWords})`}.
      </Text>
      {evidence && (
        <Text size="sm" c="dimmed" className="foreign" dir="auto">
          “{evidence}”
        </Text>
      )}
      {verification.reason && (
        <Text size="sm" className="foreign sentence" dir="auto">
          {verification.decidedBy && `${verification.decidedBy}: `}
          {verification.reason}
        </Text>
      )}
      {verification.tellNumber && (
        <Text size="sm">
          Tell {contact} the number <strong>{verification.tellNumber}</strong>, by phone only, on
          the number on record.
        </Text>
      )}
      {mayAttest && verification.codeWanted && <CodeForm verification={verification} />}
      {mayAttest && state === 'pending' && <AttestForm verification={verification} />}
      {mayAttest && verification.holds && <Release verification={verification} />}
    </Stack>
  );
}

/** A ticket without a contact on record has somebody who asks, and no name. */
function nameOf({ contactId, contact }: Verification): string {
  return contactId === undefined ? 'The requester' : contact;
}

const titles: Record<Verification['state'], (contact: string) => string> = {
  pending: (contact) => `${contact} must be verified`,
  approved: (contact) => `${contact} was verified`,
  denied: (contact) => `${contact} denied the request`,
  expired: (contact) => `${contact} did not answer in time`,
  unavailable: (contact) => `${contact} could not be challenged`,
  cancelled: (contact) => `The verification of ${contact} is void`,
};

function CodeForm({ verification: { id, contact } }: { verification: Verification }) {
  const [code, setCode] = useState('');
  const typed = useTypeCode(id);
  const { data } = typed;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        typed.mutate(code, { onSettled: () => setCode('') });
      }}
    >
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <TextInput
            label="Code of their authenticator app"
            description={`Call ${contact} on the number on record and have it read to you.`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            flex="1 1 14rem"
          />
          <Button type="submit" loading={typed.isPending}>
            Check the code
          </Button>
        </Group>
        <Refusal error={typed.error} />
        {data && data.outcome !== 'right' && (
          <Alert color="red" role="status">
            {data.outcome === 'wrong'
              ? `That is not the code now; ${data.left} tries are left.`
              : 'No code counts here any more.'}
          </Alert>
        )}
      </Stack>
    </form>
  );
}

function AttestForm({ verification: { id, contactId, contact } }: { verification: Verification }) {
  const [method, setMethod] = useState('');
  const [reason, setReason] = useState('');
  const attest = useAttest(id);
  const stepUp = useStepUp((outcome: 'approved' | 'denied') =>
    attest.mutateAsync({ method, reason, outcome }),
  );
  const said = method.trim().length >= 3 && reason.trim().length >= 3;
  const late = attest.data && !attest.data.counted;
  return (
    <Stack gap="sm">
      <Text size="sm">
        Or make sure yourself: call {contactId === undefined ? 'the requester' : contact} back on
        the number that ConnectWise has on record, never on one from the ticket.
      </Text>
      <Group gap="sm" align="flex-end">
        <TextInput
          label="How you made sure"
          placeholder="Called back on the number on record"
          value={method}
          onChange={(event) => setMethod(event.currentTarget.value)}
          flex="1 1 14rem"
        />
        <TextInput
          label="What convinced you"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          flex="1 1 14rem"
        />
        <Button
          onClick={() => void stepUp.run('approved')}
          disabled={!said}
          loading={attest.isPending}
        >
          It is them
        </Button>
        <Button
          variant="outline"
          color="red"
          onClick={() => void stepUp.run('denied')}
          disabled={!said || attest.isPending}
        >
          It is not them
        </Button>
      </Group>
      {stepUp.dialog}
      <RefusalButPassword error={attest.error} />
      {late && (
        <Alert color="yellow" role="status">
          It had been answered before: {attest.data?.verification.state}.
        </Alert>
      )}
    </Stack>
  );
}

function Release({ verification }: { verification: Verification }) {
  const { id } = verification;
  const release = useRelease(id);
  const stepUp = useStepUp(() => release.mutateAsync());
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text size="sm" flex="1 1 16rem">
          {nameOf(verification)} gets no automatic challenge on any ticket until you know better.
        </Text>
        <Button
          variant="default"
          loading={release.isPending}
          onClick={() => void stepUp.run(undefined)}
        >
          Release
        </Button>
      </Group>
      {stepUp.dialog}
      <RefusalButPassword error={release.error} />
    </Stack>
  );
}

/** That the password is wanted is not a refusal: the dialog asks for it. */
function RefusalButPassword({ error }: { error: Error | null }) {
  const wanted = error && 'code' in error && error.code === 'step-up-needed';
  return <Refusal error={wanted ? null : error} />;
}
