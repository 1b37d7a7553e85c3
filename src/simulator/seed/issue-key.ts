import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../rights.ts';
import type { ApiKey, World } from '../store/world.ts';
import { randomOf } from './random.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new key pair of an API member, with a client id of its own. */
export function issueKey(world: World, member: string, role: Role): ApiKey {
  const text = () =>
    Array.from(randomBytes(16), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  const key = { publicKey: text(), privateKey: text(), clientId: randomUUID(), member, role };
  world.keys.set(key.publicKey, key);
  return key;
}

/** The installation's first key: the same for a seed, so that a restart keeps a connection working. */
export function issueSeededKey(world: World, member: string): ApiKey {
  const random = randomOf(world.seed, 'key');
  const text = (length: number, from: string) =>
    Array.from({ length }, () => random.pick([...from])).join('');
  const hex = (length: number) => text(length, '0123456789abcdef');
  const key: ApiKey = {
    publicKey: text(16, ALPHABET),
    privateKey: text(16, ALPHABET),
    clientId: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    member,
    role: { rights: 'all', boards: undefined },
  };
  world.keys.set(key.publicKey, key);
  return key;
}
