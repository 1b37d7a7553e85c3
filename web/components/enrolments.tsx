import { Button, Code, Group, Image, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { BegunTotpEnrolment } from '../../src/contracts/totp.ts';
import { useClientName, useClients } from '../api/clients.ts';
import {
  useConfirmEnrolment,
  useEnrol,
  useEnrolments,
  useRemoveEnrolment,
} from '../api/providers.ts';
import { ApiError } from '../api/request.ts';
import { useMay } from '../api/session.ts';
import { Refusal } from './refusal.tsx';
import { Empty, Shown } from './states.tsx';
import { useStepUp } from './step-up.tsx';
import { Ago } from './when.tsx';

/** The contacts whose authenticator app is enrolled, and a form to enrol one. */
export function Enrolments() {
  const mayEnrol = useMay('verifications:attest');
  const nameOf = useClientName();
  const remove = useRemoveEnrolment();
  return (
    <Stack component="section" gap="sm" aria-label="Enrolled contacts">
      <Title order={2}>Enrolled contacts</Title>
      {mayEnrol && <EnrolForm />}
      <Refusal error={remove.error} />
      <Shown query={useEnrolments()} what="the enrolments">
        {(enrolments) =>
          enrolments.length === 0 ? (
            <div className="panel">
              <Empty title="Nobody is enrolled">Their codes prove them from then on.</Empty>
            </div>
          ) : (
            <Stack component="ul" className="rows panel" gap={0}>
              {enrolments.map(({ id, clientId, contact, enrolledBy, confirmed, createdAt }) => (
                <Group component="li" key={id} p="sm" justify="space-between" gap="sm">
                  <Text size="sm" className="foreign" dir="auto">
                    {contact}, {nameOf(clientId)}
                    {!confirmed && ' (not confirmed, proves nothing yet)'}
                  </Text>
                  <Group gap="sm">
                    <Text size="sm" c="dimmed">
                      {enrolledBy}, <Ago at={createdAt} />
                    </Text>
                    {mayEnrol && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={`Remove ${contact}`}
                        onClick={() => remove.mutate(id)}
                      >
                        Remove
                      </Button>
                    )}
                  </Group>
                </Group>
              ))}
            </Stack>
          )
        }
      </Shown>
    </Stack>
  );
}

function EnrolForm() {
  const { data: clients = [] } = useClients();
  const [clientId, setClientId] = useState<string | null>(null);
  const [contactId, setContactId] = useState('');
  const [method, setMethod] = useState('');
  const enrol = useEnrol();
  const stepUp = useStepUp(() =>
    enrol.mutateAsync({ clientId: clientId ?? '', contactId: Number(contactId), method }),
  );
  const wanted = enrol.error instanceof ApiError && enrol.error.code === 'step-up-needed';
  if (enrol.data) return <Confirm begun={enrol.data} onDone={enrol.reset} />;
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void stepUp.run(undefined);
      }}
    >
      <Stack p="md" gap="sm">
        <Group gap="sm" align="flex-end">
          <Select
            label="Client"
            searchable
            data={clients.map(({ id, name }) => ({ value: id, label: name }))}
            value={clientId}
            onChange={setClientId}
            flex="1 1 12rem"
          />
          <TextInput
            label="Contact ID"
            description="As ConnectWise numbers the contact."
            inputMode="numeric"
            value={contactId}
            onChange={(event) => setContactId(event.currentTarget.value)}
            flex="1 1 8rem"
          />
          <TextInput
            label="How you made sure who they are"
            value={method}
            onChange={(event) => setMethod(event.currentTarget.value)}
            flex="1 1 14rem"
          />
          <Button
            type="submit"
            loading={enrol.isPending}
            disabled={!clientId || !(Number(contactId) > 0) || method.trim().length < 3}
          >
            Enrol
          </Button>
        </Group>
        <Refusal error={wanted ? null : enrol.error} />
        {stepUp.dialog}
      </Stack>
    </form>
  );
}

/** The secret stands here once; the first right code makes the enrolment count. */
function Confirm({ begun, onDone }: { begun: BegunTotpEnrolment; onDone: () => void }) {
  const [code, setCode] = useState('');
  const confirm = useConfirmEnrolment();
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate({ id: begun.enrolment.id, code }, { onSuccess: onDone });
      }}
    >
      <Stack p="md" gap="sm">
        <Text size="sm">
          In {begun.enrolment.contact}’s authenticator app: scan this code, or add an account by
          hand with the key below (time-based, six digits). It is not shown again.
        </Text>
        <Image
          src={`data:image/svg+xml,${encodeURIComponent(begun.qrSvg)}`}
          alt="QR code of this enrolment"
          bg="white"
          w={192}
          h={192}
        />
        <Code block>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</Code>
        <Text size="xs" c="dimmed" className="foreign">
          {begun.uri}
        </Text>
        <Group gap="sm" align="flex-end">
          <TextInput
            label="The code that the app shows now"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            required
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" loading={confirm.isPending}>
            Confirm
          </Button>
          <Button variant="default" onClick={onDone}>
            Later
          </Button>
        </Group>
        <Refusal error={confirm.error} />
      </Stack>
    </form>
  );
}
