import type { Token } from './token.ts';

/** Whose word it is: what stands right after it may be his too. */
const TELLING =
  /^(?:say|says|said|saying|tell|tells|told|reply|replied|replies|answer|answered|answers|write|writes|wrote|mail|mailed|email|emailed|emails|text|texted|message|messaged|call|called|calls|rang|phoned|confirm|confirmed|confirms|agree|agreed|agrees|want|wants|wanted|ask|asked|asks|approve|approved|approves|accepted|signed|suggest|suggested|suggests|recommend|recommended|recommends|reckons|thinks|given|gave|got|came|back|responded)$/;

/** True where a decision after these words, in the same sentence, may be somebody else's. */
export function tellsForOthers(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      TELLING.test(word) &&
      tokens[at + 1]?.word !== 'for' &&
      !(at === 0 && /^(?:reply|email|mail|message|text|call|answer)$/.test(word)),
  );
}
