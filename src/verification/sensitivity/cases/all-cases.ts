import * as adversary from './adversary.ts';
import * as blind from './blind.ts';
import * as buried from './buried.ts';
import * as clipped from './clipped.ts';
import * as daily from './daily.ts';
import * as everyday from './everyday.ts';
import * as foreign from './foreign.ts';
import * as fresh from './fresh.ts';
import * as further from './further.ts';
import * as hard from './hard.ts';
import * as indirect from './indirect.ts';
import * as last from './last.ts';
import * as mixed from './mixed.ts';
import * as plain from './plain.ts';
import * as prose from './prose.ts';
import { readCases } from './read-cases.ts';
import * as second from './second.ts';
import * as terse from './terse.ts';
import * as third from './third.ts';
import * as told from './told.ts';
import * as traps from './traps.ts';
import * as veiled from './veiled.ts';

const groups = [
  foreign,
  plain,
  hard,
  mixed,
  daily,
  terse,
  buried,
  adversary,
  fresh,
  second,
  third,
  last,
  indirect,
  told,
  traps,
  prose,
  blind,
  clipped,
  everyday,
  veiled,
  further,
];

/** Our own tickets that ask for something sensitive. */
export const positives = groups.flatMap(({ asks }) => readCases(asks));
/** Our own tickets that only sound like it. */
export const negatives = groups.flatMap(({ nonAsks }) => readCases(nonAsks));
