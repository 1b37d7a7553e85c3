/** Words worth recognising when mistyped or disguised; everything else is taken as written. */
const keys = [
  'password',
  'passcode',
  'passwords',
  'account',
  'accounts',
  'unlock',
  'unlocked',
  'locked',
  'authenticator',
  'permission',
  'permissions',
  'access',
  'mailbox',
  'remove',
  'disable',
  'enable',
  'delete',
  'please',
  'reset',
  'forward',
  'forgot',
  'expired',
  'credentials',
  'firewall',
  'antivirus',
  'administrator',
  'payroll',
  'employee',
  'starter',
  'recovery',
  'quarantine',
  'create',
];
const known = new Set(keys);
/** Real words one slip away from a key. */
const real = new Set(['resent', 'started', 'employer', 'stared']);
const leet = new Map(
  Object.entries({ '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }),
);

/**
 * A key word that this folded word is one slip or a disguise away from ("pasword", "p@ssw0rd"); undefined
 * where there is none. Short words are left alone: too many are real.
 */
export function repairWord(word: string): string | undefined {
  if (word.length < 5 || word.length > 14 || known.has(word) || real.has(word)) return undefined;
  const plain = word.replace(/[013457@$]/g, (char) => leet.get(char) ?? char);
  if (known.has(plain)) return plain;
  return keys.find((key) => key.length >= 5 && isOneSlipAway(plain, key));
}

/** One letter missing, doubled, wrong, or two swapped; the first letter is right. */
function isOneSlipAway(word: string, key: string): boolean {
  if (word[0] !== key[0] || Math.abs(word.length - key.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === key[from]) from += 1;
  let wordEnd = word.length;
  let keyEnd = key.length;
  while (wordEnd > from && keyEnd > from && word[wordEnd - 1] === key[keyEnd - 1]) {
    wordEnd -= 1;
    keyEnd -= 1;
  }
  const [wrong, right] = [word.slice(from, wordEnd), key.slice(from, keyEnd)];
  if (wrong.length + right.length === 1) return true;
  if (wrong.length === 1 && right.length === 1) return key.length >= 7;
  return wrong.length === 2 && right.length === 2 && wrong[0] === right[1] && wrong[1] === right[0];
}
