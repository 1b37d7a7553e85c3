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

/** @throws `bad-input` (400) with the field, for what can be told without asking ConnectWise */
export function refuseUnusable(room: IntakeRoom, form: ConnectForm): void {
  normalizeUrl(form.url, { allowPrivateNetwork: form.allowPrivateNetwork ?? false });
  if (form.clientId || room.defaultClientId) return;
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
}
