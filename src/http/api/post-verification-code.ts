import { z } from 'zod';
import { TakenCode, TotpCode } from '../../contracts/totp.ts';
import { AppError } from '../../lib/errors.ts';
import { verificationById } from '../../verification/index.ts';
import { endpoint } from '../endpoint.ts';

export const postVerificationCode = endpoint({
  method: 'post',
  path: '/api/verifications/{id}/code',
  access: 'verifications:attest',
  summary: 'The code that the requester read from their authenticator app, told by phone',
  params: z.object({ id: z.string() }),
  body: TotpCode,
  answer: TakenCode,
  async handle({ params, body, by }, { database, audit, room }) {
    const held = await database.transaction('msp', (tx) => verificationById(tx, params.id));
    const provider = (await room.providers.all()).find(({ id }) => id === held.method);
    if (held.state !== 'pending' || held.transaction === null || !provider?.takeCode)
      throw new AppError('no-code-wanted', `Verification ${held.id} waits for no code.`, {
        status: 409,
      });
    const taken = await provider.takeCode(held.transaction, body.code);
    await database.transaction('msp', (tx) =>
      audit.record(tx, {
        actor: by.id,
        action: 'verifications.code',
        subject: held.id,
        detail: { outcome: taken.outcome },
      }),
    );
    return taken;
  },
});
