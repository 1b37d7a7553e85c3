import { type Connection, saveConnection } from '../../integrations/connections/index.ts';
import { normalizeUrl } from '../../integrations/connectwise/index.ts';
import { AppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';

/** The connect form, as a person filled it in. */
export interface ConnectForm {
  url: string;
  companyId: string;
  publicKey: string;
  privateKey: string;
  clientId?: string | undefined;
  agentMode?: 'off' | 'plan' | 'live' | undefined;
  boards?: number[] | undefined;
  allowPrivateNetwork?: boolean | undefined;
  caPem?: string | undefined;
}

/**
 * Saves the form and starts connecting in the background; the card tells how it goes. Saving again is
 * how keys are changed: clients, runs and the callback address stay.
 *
 * @throws `bad-input` (400) with the field, for what can be told without asking ConnectWise
 */
export async function startConnecting(
  room: IntakeRoom,
  form: ConnectForm,
  actor: string,
): Promise<Connection> {
  const allowPrivateNetwork = form.allowPrivateNetwork ?? false;
  const site = normalizeUrl(form.url, { allowPrivateNetwork });
  if (!form.clientId && !room.defaultClientId)
    throw new AppError('bad-input', 'ConnectWise wants a client ID with every call.', {
      status: 400,
      fields: [
        {
          field: 'clientId',
          message:
            'Enter the client ID that you registered at developer.connectwise.com, or set CONNECTWISE_CLIENT_ID.',
        },
      ],
    });
  return room.database.transaction('msp', async (tx) => {
    const saved = await saveConnection(
      tx,
      room.masterKey,
      {
        typedUrl: form.url,
        companyId: form.companyId.trim(),
        allowPrivateNetwork,
        caPem: form.caPem ?? null,
        apiUrl: null,
        uiHost: new URL(site.uiOrigin).host,
        memberIdentifier: null,
        productInstanceId: null,
        serverTimeZone: null,
        agentMode: form.agentMode ?? 'plan',
        boards: form.boards ?? null,
      },
      {
        publicKey: form.publicKey.trim(),
        privateKey: form.privateKey.trim(),
        clientId: form.clientId?.trim() || null,
      },
    );
    await room.audit.record(tx, {
      actor,
      action: 'integrations.connect',
      subject: saved.id,
      detail: { version: saved.version, settings: { ...saved.settings, caPem: undefined } },
    });
    await room.jobs.enqueue(tx, 'connect', { connectionId: saved.id, version: saved.version });
    return saved;
  });
}
