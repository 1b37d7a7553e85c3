import type { Token } from './token.ts';

/** Without one of these, words are not a statement but a fragment we did not understand. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|did|been|done|ran|runs|went|goes|got|gets|gave|says|said|knows|agrees|left|came|comes|looks|works|confirmed|checked|spoke|called|emailed|talked|told|signed|tested|verified|looked|reviewed|read|finished|completed|booked|logged|agreed|backed|saw|seen|took|made|sent|put|exists|matches|shows|uses|hit|fits|covers|tried|does|would|keeps|kept|found|rang|wrote|lost|fell|dropped|broke|set|built|thinks|reckons|sits|sat|lives|match|matched|belongs|makes|means|costs|happens|owns|stays|remains|notices|minds|helps|takes|gives|holds|stands|sounds|feels|started|stopped)$|^(?!proceed|exceed|succeed|indeed|speed)[a-z]{3,}ed$/;
const PAST =
  /^(?:was|were|had|did|went|came|ran|called|rang|since|ago|yesterday|last|earlier|dropped|got|spoke|told|said|left|sent|took|made|saw|tried|already|been|found)$|^(?!proceed|exceed|succeed|indeed|speed)[a-z]{3,}ed$/;

/** One of these makes any words a possible limit, worry or question. */
const HARD =
  `fail failed fails failing except however though although unless until till first once if whether provided assuming
  depends subject pending waiting wait awaiting hold hang later tomorrow tonight next instead rather should could might may maybe perhaps possibly
  probably likely think guess hope hopefully believe must ask asking check confirm sure unsure wrong mistake mistaken risk risky careful danger
  dangerous concern concerned worried worry sorry actually stop cancel cancelled refuse refused deny denied decline declined object hate doubt
  unclear why question kidding joking almost nearly partial partially least unapproved unconfirmed untested unverified rejected cannot lol concerns worries doubts reservations
  hmm um wonder against disagree undo rollback revert apparently seems supposed meant scheduled planned soon need needs needed want wants`.split(
    /\s+/,
  );
/** One of these does so unless a separate sentence says a clear go-ahead. */
const SOFT =
  `before after when whenever would wanted error errors broke broken breaks issue issues problem problems what who where which
  how change changed switch also plus another different other more add said says saying told according still yet but most missing lost
  stale expired due monday tuesday wednesday thursday friday saturday sunday weekend conflict incorrect invalid disabled locked down offline
  unreachable unavailable unknown can will shall reverted`.split(/\s+/);
/** Foreign words that deny or limit. */
export const FOREIGN =
  `aber nicht noch erst kein keine wenn falls ohne sondern mais pas sans ne non pero sin aunque nunca maar niet nog geen als zonder eerst mas nao sem ainda
  quando cuando quand solo seulement nur alleen apenas bis hasta jusqu tot ate nach apres despues depois`.split(
    /\s+/,
  );

const LATER = new Set(
  'morgen heute spater montag dienstag mittwoch donnerstag freitag samstag sonntag demain plus tard lundi mardi mercredi jeudi vendredi manana luego lunes martes miercoles jueves viernes amanha depois segunda terca quarta quinta sexta straks later maandag dinsdag woensdag donderdag vrijdag weekend januar february backups backup tests snapshot pending'.split(
    ' ',
  ),
);
const NEGATIONS = 'not no never nothing none nobody neither nor without'.split(' ');
/** What is missing when it is denied: "the client has not agreed". */
const DUE = new Set(
  'agreed agree confirmed ready finished done replied approved approve complete completed back started tested verified signed checked happy sure available safe authorised authorized told informed aware allowed supposed comfortable backed taken received heard seen yet responded answered cleared read opened ok okay good fine right'.split(
    ' ',
  ),
);

const LIMITS = new Set([...HARD, ...FOREIGN]);
const CAUTIONS = new Set([...LIMITS, ...SOFT, ...NEGATIONS]);
/** What limits even a promise to tell someone afterwards. */
const CARE_LIMITS = new Set(
  'if unless until till before first you not no never instead but approve approval decide'.split(
    ' ',
  ),
);

/** True where words say how things are and nothing in them limits, asks or doubts. */
export function isPlainStatement(tokens: readonly Token[], verbElsewhere: boolean): boolean {
  return isStatement(tokens, verbElsewhere, CAUTIONS);
}

/** True where words tell the background, with no outright limit; only safe apart from the go-ahead. */
export function isStory(tokens: readonly Token[], verbElsewhere: boolean): boolean {
  return !lacks(tokens) && isStatement(tokens, verbElsewhere, LIMITS);
}

/** True where something that a plan may wait for is said to be missing: "nobody has signed it". */
export function lacks(tokens: readonly Token[]): boolean {
  const denied = tokens.some((token) => NEGATIONS.includes(token.word));
  return denied && tokens.some((token) => DUE.has(token.word));
}

function isStatement(
  tokens: readonly Token[],
  verb: boolean,
  banned: ReadonlySet<string>,
): boolean {
  return (
    (verb || (tokens.length > 1 && tokens.some((token) => FINITE.test(token.word)))) &&
    !isUnderWay(tokens) &&
    tokens.every((token) => !banned.has(token.word) && /^[a-z\d#'@_.:%-]+$/.test(token.word))
  );
}

/** "The copy is still running": there is something to wait for. */
export function isUnderWay(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      word === 'still' && /ing$|^(?:in|on|at|to|not|open|busy)$/.test(tokens[at + 1]?.word ?? ''),
  );
}

/** Past words that set a date to come: "client agreed Friday". */
const APPOINTING =
  /^(?:confirmed|agreed|booked|arranged|set|approved|accepted|requested|asked|wanted|picked|chose|suggested|offered|preferred|said|told|allowed|promised)$/;

/** Verbs that are past whatever is told. */
const PAST_VERBS = /^(?:was|were|had|did)$/;

/** True where the words tell of what has been. */
export function tellsOfThePast(tokens: readonly Token[]): boolean {
  return (
    tokens.some((token) => PAST_VERBS.test(token.word)) ||
    (tokens.some((token) => PAST.test(token.word)) && !appoints(tokens))
  );
}

function appoints(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      APPOINTING.test(word) ||
      (word === 'moved' && /^(?:it|this|that|them|to)$/.test(tokens[at + 1]?.word ?? '')),
  );
}

/** True where a promise of aftercare has strings. */
export function hasLimit(tokens: readonly Token[]): boolean {
  return tokens.some((token) => CARE_LIMITS.has(token.word));
}

/** True for a word that may limit what it stands beside, in any of our languages. */
export function limits(word: string): boolean {
  return CAUTIONS.has(word) || LATER.has(word);
}
