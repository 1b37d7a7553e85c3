import {
  type Connection,
  currentConnection,
  saveConnection,
} from '../../integrations/connections/index.ts';
import { AppError } from '../../lib/errors.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { type ConnectForm, refuseUnusable } from './connect-form.ts';

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
  refuseUnusable(room, form);
  const companyId = form.companyId.trim();
  return room.database.transaction('msp', async (tx) => {
    const known = await currentConnection(tx);
    refuseOtherMsp(known, companyId);
    const saved = await saveConnection(
      tx,
      room.masterKey,
      {
        typedUrl: form.url,
        companyId,
        allowPrivateNetwork: form.allowPrivateNetwork ?? false,
        caPem: form.caPem ?? null,
        agentMode: form.agentMode ?? known?.settings.agentMode ?? 'plan',
        boards: form.boards ?? known?.settings.boards ?? null,
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

/** Clients, tickets and runs are one ConnectWise's: under another, the same ids would be somebody else's. */
function refuseOtherMsp(known: Connection | null, companyId: string): void {
  const before = known?.settings.companyId;
  if (!known?.settings.apiUrl || before?.toLowerCase() === companyId.toLowerCase()) return;
  const message = `The clients here belong to ConnectWise company "${before}". For "${companyId}", run another Muster with a data folder or database of its own.`;
  throw new AppError('other-msp', message, {
    status: 409,
    fields: [{ field: 'companyId', message }],
  });
}
