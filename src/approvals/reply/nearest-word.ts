/** Words worth recognising through a slip of the fingers, all long enough not to meet another word. */
const KEYWORDS = [
  'approve',
  'approved',
  'approval',
  'proceed',
  'confirmed',
  'confirm',
  'agreed',
  'continue',
  'execute',
  'ahead',
  'reject',
  'rejected',
  'decline',
  'declined',
  'denied',
  'cancel',
  'cancelled',
  'please',
  'thanks',
  'happy',
  'until',
  'unless',
  'tomorrow',
  'before',
  'except',
  'authorised',
  'authorized',
  'affirmative',
  'absolutely',
  'definitely',
  'looks',
  'sounds',
  'great',
  'refuse',
  'refused',
  'unless',
  'permission',
  'granted',
  'greenlight',
  'objection',
  'objections',
  'problem',
  'perfect',
  'correct',
  'sounds',
  'course',
  'certainly',
  'enable',
  'disable',
  'restart',
  'reboot',
  'unlock',
  'remove',
  'delete',
  'assign',
  'install',
  'update',
  'change',
  'close',
  'create',
  'release',
  'revoke',
  'rename',
  'escalate',
  'schedule',
  'ticket',
  'password',
  'account',
  'client',
  'customer',
  'everything',
  'nothing',
  'should',
  'instead',
  'though',
  'first',
  'wait',
  'hold',
  'send',
  'that',
  'this',
  'looks',
  'fine',
  'good',
  'they',
  'what',
  'when',
  'with',
  'have',
  'dont',
  'right',
];
/** Real words one slip away from a keyword. */
const OTHER_WORDS = new Set(
  'approver approves improved improve removed proceeds preceded head aheads rejects declines cancels thank excepts accept expect expert treat greet locks sound look happily harpy head please pleased pleas executed executes confirms continued continues prove proved aged agrees agreed hounds remote moved'.split(
    ' ',
  ),
);

const BY_FIRST_LETTER = Map.groupBy(
  KEYWORDS.map((word) => ({ word, ending: ending(word) })),
  ({ word }) => word[0] ?? '',
);

/** The keyword that a word is one slip away from (a letter missing, added, wrong, or two swapped). */
export function nearestKeyword(word: string): string | undefined {
  if (word.length < 4 || word.length > 13 || OTHER_WORDS.has(word)) return undefined;
  const end = ending(word);
  return BY_FIRST_LETTER.get(word[0] ?? '')?.find(
    (keyword) =>
      keyword.ending === end &&
      (keyword.word.length < 6 ? swapped(word, keyword.word) : oneSlip(word, keyword.word)),
  )?.word;
}

/** "Released" is no slip of "release". */
function ending(word: string): string {
  return /(?:ed|ing|er|al|s|d)$/.exec(word)?.[0] ?? '';
}

/** The same letters with two neighbours the wrong way round; all that is safe for a short word. */
function swapped(a: string, b: string): boolean {
  return (
    a.length === b.length && oneSlip(a, b) && [...a].sort().join('') === [...b].sort().join('')
  );
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
