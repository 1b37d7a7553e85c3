import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatedDuoKind } from '../../integrations/duo/index.ts';
import type { ProviderWorld, VerificationProvider } from '../../integrations/providers/index.ts';
import type { DevicePush } from './devices.ts';
import { type SimulatedDuo, startSimulatedDuo } from './start-simulated-duo.ts';

let duo: SimulatedDuo;
let provider: VerificationProvider;
const pushes: DevicePush[] = [];
beforeAll(async () => {
  duo = await startSimulatedDuo((push) => pushes.push(push));
  const { create } = simulatedDuoKind(duo.url);
  const { integrationKey, secretKey } = duo;
  // Duo's adapter needs nothing of Muster's own.
  provider = create({ integrationKey, secretKey, verifiedPush: true }, {} as ProviderWorld);
});
afterAll(async () => {
  await provider.close();
  await duo.close();
});

/** A challenge by the product's own adapter, and how the device's person is reached. */
async function challenged() {
  const person = { clientId: 'cli_1', contactId: 7, email: 'anna@client.example', name: 'Anna' };
  const started = await provider.start(person, { id: 'ver_1', ticketId: 4711, asks: 'mfa reset' });
  if (started.outcome !== 'sent') throw new Error(started.because);
  const push = pushes.at(-1);
  if (!push) throw new Error('no push on the device');
  const device = async (body: unknown) =>
    (
      await fetch(`${duo.url}/_sim/pushes/${push.txid}`, {
        method: 'POST',
        body: JSON.stringify(body),
      })
    ).status;
  return { ...started, push, device, standing: () => provider.poll(started.transaction) };
}

describe('a push on a simulated device', () => {
  it('says who is asked, for what, on which ticket, and does not show the number', async () => {
    const { push, code } = await challenged();
    const response = await fetch(`${duo.url}/_sim/pushes`);
    const { items } = (await response.json()) as { items: object[] };
    expect(items.at(-1)).toEqual({
      txid: push.txid,
      username: 'anna@client.example',
      info: { ticket: '#4711', request: 'mfa reset' },
      status: 'pushed',
    });
    expect(code).toBe(push.code);
  });

  it('is approved by the number that the sign-in shows, and by no other', async () => {
    const { code, device, standing } = await challenged();
    expect(await device({ answer: 'approve' })).toBe(409);
    expect(await device({ answer: 'approve', code: `${code}0` })).toBe(409);
    expect(await standing()).toEqual({ outcome: 'waiting' });
    expect(await device({ answer: 'approve', code })).toBe(200);
    expect(await standing()).toMatchObject({ outcome: 'approved', level: 'A3' });
  });

  it('is denied, or marked as fraud, once', async () => {
    for (const answer of ['deny', 'fraud']) {
      const { code, device, standing } = await challenged();
      expect(await device({ answer })).toBe(200);
      expect(await device({ answer: 'approve', code })).toBe(409);
      expect(await standing()).toMatchObject({ outcome: 'denied' });
    }
  });

  it('is over after a minute', async () => {
    const { code, push, device, standing } = await challenged();
    push.sentAt -= 60_001;
    expect(await standing()).toMatchObject({ outcome: 'expired' });
    expect(await device({ answer: 'approve', code })).toBe(409);
  });

  it('is not another one', async () => {
    const { device } = await challenged();
    expect(await device({ answer: 'maybe' })).toBe(400);
    const url = `${duo.url}/_sim/pushes/tx-of-nobody`;
    const { status } = await fetch(url, { method: 'POST', body: '{"answer":"deny"}' });
    expect(status).toBe(404);
  });
});
