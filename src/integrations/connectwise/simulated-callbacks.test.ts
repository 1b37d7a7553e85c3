import { describe, expect, test } from 'vitest';
import {
  api,
  newTicket,
  options,
  simulator,
  withAdapterOnSimulator,
} from '../../../test/adapter-on-simulator.ts';
import { startLoopbackServer } from '../../../test/loopback-server.ts';
import { checkConnection } from './check-connection.ts';
import { createSigningKeys } from './signing-keys.ts';
import { verifyCallback } from './verify-callback.ts';

withAdapterOnSimulator();

describe('callbacks', () => {
  test('are made, found, changed, deleted, and refused twice', async () => {
    const callback = {
      description: 'Muster: tickets',
      url: 'https://desk.example/hooks/connectwise/abc?recordId=',
      type: 'contact',
      level: 'owner',
      objectId: 1,
    } as const;
    const made = await api.createCallback(callback);
    expect(made).toMatchObject({ ...callback, inactive: false, updatedBy: expect.any(String) });
    await expect(api.createCallback(callback)).rejects.toMatchObject({
      code: 'invalid',
      fields: [expect.objectContaining({ field: 'objectId' })],
    });
    expect(await api.listCallbacks({ urlContains: 'desk.example' })).toEqual([made]);
    expect(await api.listCallbacks({ urlContains: 'other.example' })).toEqual([]);
    const off = await api.updateCallback(made.id, [
      { op: 'replace', path: 'inactiveFlag', value: true },
    ]);
    expect(off.inactive).toBe(true);
    expect(await checkConnection({ ...options(), ownUrl: 'desk.example' })).toMatchObject({
      ownIdentifier: made.updatedBy,
    });
    await api.deleteCallback(made.id);
    expect(await api.listCallbacks()).toEqual([]);
    await expect(api.deleteCallback(made.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('arrive signed, are verified, and are refused when changed or meant for others', async () => {
    const arrived = Promise.withResolvers<{ rawBody: Buffer; signature: string }>();
    const receiver = await startLoopbackServer(({ body, headers }) => {
      const signature = String(headers['x-content-signature']);
      arrived.resolve({ rawBody: Buffer.from(body), signature });
      return {};
    });
    const made = await api.createCallback({
      description: 'Muster: tickets',
      url: `${receiver.url}/hooks/connectwise/abc?recordId=`,
      type: 'ticket',
      level: 'owner',
      objectId: 1,
    });
    await newTicket();
    const callback = await arrived.promise;
    const keys = createSigningKeys({ fetchKey: (keyUrl) => api.signingKey(keyUrl) });
    const expected = { site: api.site, companyId: simulator.companyId, callbackIds: [made.id] };
    expect(await verifyCallback(callback, expected, keys)).toBe('valid');
    const rawBody = Buffer.concat([callback.rawBody, Buffer.from(' ')]);
    expect(await verifyCallback({ ...callback, rawBody }, expected, keys)).toBe('bad-signature');
    const other = { ...expected, companyId: 'other' };
    expect(await verifyCallback(callback, other, keys)).toBe('other-tenant');
    await expect(api.signingKey('https://evil.example/key')).rejects.toMatchObject({
      code: 'invalid',
    });
    await api.deleteCallback(made.id);
    await receiver.close();
  });
});
