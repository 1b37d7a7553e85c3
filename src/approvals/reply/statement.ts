import type { Token } from './token.ts';

/** Without one of these, words are not a statement but a fragment we did not understand. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|did|been|done|ran|runs|went|goes|got|gets|gave|says|knows|agrees|left|came|comes|looks|works|confirmed|checked|spoke|called|emailed|talked|told|signed|tested|verified|looked|reviewed|read|finished|completed|booked|logged|agreed|backed|saw|seen|took|made|sent|put|exists|matches|shows|uses|did|hit|fits|covers|tried|does)$|^[a-z]{3,}ed$/;

/** One of these makes a statement into a possible limit, worry or question. Misses cost a second try; hits cost nothing. */
const LIMITING = new Set(
  `not no never nothing none nobody neither nor without except however though although unless until till before after first once
  when whenever if whether provided assuming depends subject pending waiting wait awaiting hold hang later tomorrow tonight next instead
  rather only should could would might may maybe perhaps possibly probably likely think guess hope hopefully believe want wants wanted
  need needs needed must ask asking check confirm sure unsure wrong mistake mistaken error errors fail failed fails failing broke broken
  breaks risk risky careful danger dangerous concern concerned worried worry issue issues problem problems sorry actually stop cancel cancelled
  refuse refused deny denied decline declined object hate doubt unclear why what who where which how question change changed switch also plus
  another different other more add said says saying told according kidding joking still yet but just almost nearly half part partial partially
  except least most missing lost stale expired due scheduled planned monday tuesday wednesday thursday friday saturday sunday weekend soon
  supposed meant seems apparently hmm um wonder unless against disagree undo rollback revert reverted conflict different incorrect invalid
  rejected disabled locked down offline unreachable unavailable unknown untested unverified unconfirmed unapproved cannot can will shall lol
  aber nicht noch erst kein keine wenn falls ohne sondern mais pas sans ne non pero sin aunque nunca maar niet nog geen als zonder eerst mas nao
  sem ainda quando cuando quand solo seulement nur alleen apenas bis hasta jusqu tot ate nach apres despues depois`.split(
    /\s+/,
  ),
);

/** True where words say how things are and nothing in them limits, asks or doubts. */
export function isPlainStatement(tokens: readonly Token[], verbElsewhere: boolean): boolean {
  return (
    (verbElsewhere || (tokens.length > 1 && tokens.some((token) => FINITE.test(token.word)))) &&
    tokens.every(
      (token) =>
        !LIMITING.has(token.word) && /^[a-z\d#'.:%-]+$/.test(token.word) && token.word !== 'quote',
    )
  );
}

/** True where words hold a negation. */
export function hasNegation(tokens: readonly Token[]): boolean {
  return tokens.some((token) =>
    /^(?:not|no|never|nor|neither|without|cannot|refuse|nothing|nobody|none)$/.test(token.word),
  );
}
