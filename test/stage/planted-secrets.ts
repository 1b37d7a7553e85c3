import { type Random, seededRandom } from '../../src/lib/random.ts';

/** A note with a secret in it, and the part of it that must be found nowhere. */
export interface PlantedSecret {
  text: string;
  value: string;
}

const NAMES = 'kettle orchid lantern badger walnut comet pebble saffron tundra violet'.split(' ');
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ';
const SIGNS = '!$%&*?@#';

/**
 * Secrets as people leave them in notes: every form has a value of its own made of random parts, and words around it
 * that stand nowhere in the product.
 */
const FORMS: readonly ((random: Random) => PlantedSecret)[] = [
  (r) => around(mixed(r, 12), (v) => `set him up with ${v} for now, he picks his own later`),
  (r) => around(mixed(r, 9), (v) => `console of the firewall: root / ${v}`),
  (r) =>
    around(`${name(r)}-${digits(r, 3)}-${name(r)}`, (v) => `visitors wlan is ${v}, told reception`),
  (r) => around(`${capital(name(r))}${digits(r, 4)}!`, (v) => `new temp pw: ${v}`),
  (r) => around(digits(r, 6), (v) => `his pin is ${v}`),
  (r) => around(digits(r, 6), (v) => `read me the mfa code ${v} over the phone`),
  (r) => around(groups(r, 4, 5), (v) => `activated office with ${v}`),
  (r) => around(groups(r, 8, 6, '0123456789'), (v) => `drive unlocked, recovery was ${v}`),
  (r) =>
    around(
      `AKIA${from(r, 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
      (v) => `bucket sync runs as ${v}`,
    ),
  (r) => around(from(r, 40, '0123456789abcdef'), (v) => `agent enrolled, token ${v}`),
  (r) =>
    around(
      from(r, 32, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
      (v) => `authenticator seed for the shared box ${v}`,
    ),
  (r) => around(mixed(r, 10), (v) => `odbc fixed, Server=db7;Uid=sa;Pwd=${v};Encrypt=yes`),
  (r) => around(mixed(r, 11), (v) => `curl -u svc:${v} answered 200`),
  (r) => around(`${name(r)}${name(r)}`, (v) => `password for the scanner is ${v}`),
  (r) =>
    around(from(r, 43, `${LETTERS}0123456789_-`), (v) => `share link still open, ...?sig=${v}`),
  (r) =>
    around(
      `4${digits(r, 3)} ${digits(r, 4)} ${digits(r, 4)} ${digits(r, 4)}`,
      (v) => `renewed the domain with card ${v}`,
    ),
];

/** So many secrets, the forms in turn; the same seed gives the same ones. */
export function plantedSecrets(count: number, seed = 1): PlantedSecret[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => FORMS[at % FORMS.length]!(random));
}

function around(value: string, write: (value: string) => string): PlantedSecret {
  return { value, text: write(value) };
}

function from(random: Random, length: number, signs: string): string {
  return Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
}

/** Letters of both cases with a digit and a sign among them. */
function mixed(random: Random, length: number): string {
  return `${from(random, length - 4, LETTERS)}${digits(random, 2)}${from(random, 1, SIGNS)}${from(random, 1, LETTERS)}`;
}

const name = (random: Random) => NAMES[Math.floor(random() * NAMES.length)]!;
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const digits = (random: Random, length: number) => from(random, length, '0123456789');
const groups = (
  random: Random,
  count: number,
  length: number,
  signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
) => Array.from({ length: count }, () => from(random, length, signs)).join('-');
