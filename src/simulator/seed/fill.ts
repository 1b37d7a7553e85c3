import type { Row } from '../store/row.ts';
import { FIRST_NAMES, LAST_NAMES, WORDS } from './names.ts';
import type { Random } from './random.ts';

export type Slots = Record<string, string>;

/** What the slots of a ticket's texts stand for: the same in its summary and all of its notes. */
export function slotsFor(company: Row, contact: Row | undefined, random: Random): Slots {
  const code = String(company.identifier).slice(0, 3).toUpperCase();
  const first = String(contact?.firstName ?? random.pick(FIRST_NAMES));
  const last = String(contact?.lastName ?? random.pick(LAST_NAMES));
  return {
    company: String(company.name),
    first,
    last,
    user: `${first}.${last}`.toLowerCase(),
    other: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
    pc: `${code}-${random.pick(['LT', 'PC', 'NB'])}${String(random.below(90) + 10)}`,
    server: `${code}-${random.pick(['DC01', 'FS01', 'APP01', 'SQL01', 'RDS01'])}`,
    printer: `${code}-PRN${random.below(4) + 1}`,
    mobile: `555-01${String(random.below(100)).padStart(2, '0')}`,
    ext: String(200 + random.below(80)),
    time: `${String(7 + random.below(11)).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}`,
    share: random.pick(WORDS.share),
    app: random.pick(WORDS.app),
    vendor: random.pick(WORDS.vendor),
    mailbox: random.pick(WORDS.mailbox),
    floor: random.pick(WORDS.floor),
    // A client runs one such product, not one a ticket.
    lob: WORDS.lob[company.id % WORDS.lob.length] as string,
  };
}

/** The text with its slots filled. */
export function fill(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => slots[name] ?? all);
}
