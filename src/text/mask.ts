/**
 * Takes people, addresses, machines, numbers and secrets out of a ticket's text before it is embedded, labelled,
 * quoted or shown to a model. Better one word too many than one secret: what looks like a secret is one.
 */
export type MaskName =
  | 'secret'
  | 'email'
  | 'url'
  | 'guid'
  | 'ip'
  | 'key'
  | 'serial'
  | 'host'
  | 'number'
  | 'person';

interface MaskRule {
  name: MaskName;
  pattern: RegExp;
}

/** A value after "password" and its kin: the rest of the word, or of the quotes that it stands in. */
const SECRET_WORD =
  'pass\\s?words?|pass\\s?codes?|pass\\s?phrases?|passwd|pwd|pw|pass|pin(?:\\s?(?:code|number))?|otp|mfa\\s?code|(?:one[- ]time|verification|security|recovery|access|temp(?:orary)?|reset|door|alarm)\\s?(?:code|key|pin)s?|secrets?|api[- _]?keys?|tokens?|credentials?|kennwort|passwort|mot\\s?de\\s?passe|contrase[nñ]a|senha|wachtwoord';
const VALUE = '"[^"\\n]{1,80}"|\'[^\'\\n]{1,80}\'|`[^`\\n]{1,80}`|[^\\s,;]+';
/** What tells a password's state and is not one: "my password is expired". */
const STATE =
  '(?:not|no|never|still|now not|expired|expiring|wrong|incorrect|correct|invalid|blocked|locked|lost|forgotten|stolen|compromised|working|required|needed|rejected|accepted|being|about|going|due|the|a|an|in|on|for|too|same|ok|okay|fine|unknown|changed|reset)\\b';
/** Something that ordinary words do not have inside. */
const ODD = '(?=\\S*[\\d!@#$%^&*])';

const RULES: readonly MaskRule[] = [
  // "password for the scanner: x", "pwd=x", "WiFi password - x": whatever it looks like.
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<=\\b(?:${SECRET_WORD})\\b(?:[^\\n:=]{0,24}?\\s*(?:[:=]|->|=>)|\\s+[-–—])\\s*)(?:${VALUE})`,
      'giu',
    ),
  },
  // "the password is x", "passcode is now x", "password for the scanner is x".
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<=\\b(?:${SECRET_WORD})\\s+(?:(?:for|of|on|to|from|in|at)\\s+[^\\n.,:;=?!]{1,40}?\\s)?(?:is|was|ist|est|es)\\s+(?:now\\s+|set\\s+to\\s+)?)(?!${STATE})(?:${VALUE})`,
      'giu',
    ),
  },
  // "password for VPN was set to x1", "password x1": only what has a digit or a sign inside.
  {
    name: 'secret',
    pattern: new RegExp(
      `(?<=\\b(?:${SECRET_WORD})\\s+(?:[^\\n.:=]{0,40}?\\s(?:is|was|to|now|ist|est|es)\\s+)?)${ODD}[^\\s,;]{3,}`,
      'giu',
    ),
  },
  { name: 'secret', pattern: /-----BEGIN [^-]+-----[\s\S]*?(?:-----END [^-]+-----|$)/g },
  { name: 'secret', pattern: /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?/g },
  {
    name: 'secret',
    pattern: /\b(?:sk|pk|rk|ghp|gho|ghs|xox[abprs]|glpat|AKIA|ASIA|AIza)[-_]?[\w-]{12,}/g,
  },
  { name: 'email', pattern: /[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+/gu },
  { name: 'url', pattern: /\b(?:https?|ftp|rdp|ssh):\/\/[^\s<>"']+/gi },
  { name: 'host', pattern: /\\\\[\w.$-]+(?:\\[\w.$ -]+)*/g },
  {
    name: 'guid',
    pattern: /\{?\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b\}?/gi,
  },
  // Licence keys: three or more groups of four to eight capitals and digits.
  { name: 'key', pattern: /\b(?=[A-Z0-9-]*\d)[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,}\b/gi },
  { name: 'key', pattern: /\b(?:[A-Z0-9]{5}-){3,}[A-Z0-9]{5}\b/g },
  { name: 'ip', pattern: /\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi },
  { name: 'ip', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?:[/:]\d{1,5})?(?![\d.]*\d)/g },
  {
    name: 'ip',
    pattern: /(?<![\w:])(?=:*[0-9a-f])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi,
  },
  // IBAN, then cards, accounts and telephone numbers: seven digits or more with the usual signs between.
  { name: 'number', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/g },
  { name: 'number', pattern: /(?<!\w)\+?\(?\d(?:[\s()./-]{0,2}\d){6,}(?!\w)/g },
  {
    name: 'serial',
    pattern:
      /(?<=\b(?:serial|s\/n|sn|service tag|asset tag|imei|account|acct|card|licen[cs]e)(?:\s?(?:no\.?|number|key|code|#))?\s*(?:[:=#]|is)?\s*)(?=\S*\d)[A-Z0-9-]{4,}\b/gi,
  },
  // DC01, SRV-FILE-02, LT-8KD93, host.domain.local
  {
    name: 'host',
    pattern:
      /\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\.(?:local|lan|internal|corp|intra|com|net|org|io|cloud|de|uk|eu)\b/gi,
  },
  { name: 'host', pattern: /\b(?:[a-z0-9-]+\.)+(?:local|lan|internal|corp|intra)\b/gi },
  { name: 'host', pattern: /\b[A-Z]{2,}[A-Z0-9]*(?:-[A-Z0-9]+)*-(?=[A-Z0-9-]*\d)[A-Z0-9-]+\b/g },
  {
    name: 'host',
    pattern:
      /\b(?:DC|SRV|SVR|SERVER|FS|SQL|EXCH|RDS|TS|HV|ESX|ESXI|WS|PC|LT|LAPTOP|DESKTOP|NAS|FW|SW|AP)-?[A-Z0-9]*\d[A-Z0-9]*\b/g,
  },
  // A long run that mixes capitals, small letters, digits or signs is a key or a password that lost its name.
  {
    name: 'secret',
    pattern: /(?<!\S)(?=\S*[A-Z])(?=\S*[a-z])(?=\S*\d)(?=\S*[!@#$%^&*_+=~?])[^\s,;]{8,}/g,
  },
  { name: 'serial', pattern: /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{10,}\b/g },
  // A seed in base 32 may have no digit.
  { name: 'serial', pattern: /\b[A-Z2-7]{20,}\b/g },
];

const NAME = "(?!I(?:['’]|\\s))\\p{Lu}[\\p{L}'’-]+";
const NAMES = `${NAME}(?:\\s+${NAME}){0,2}`;
/** People where mail names them: after a greeting, below a sign-off, after "user", "contact", "on behalf of". */
const PEOPLE: readonly RegExp[] = [
  new RegExp(
    `(?<=^\\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|HI|Good (?:morning|afternoon|evening)|Hallo|Bonjour|Hola)\\s+(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\\.?\\s+)?)${NAMES}`,
    'gmu',
  ),
  new RegExp(
    `(?<=(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]incerely|[Bb]est|Grüße|Cordialement|Saludos)\\s*[,!.]*\\s+(?:[-–—]\\s*)?)${NAMES}(?=\\s*(?:$|\\n|[,.|]))`,
    'gmu',
  ),
  new RegExp(
    `(?<=\\b(?:user|users|employee|colleague|contact|requester|manager|behalf of|name is|named|for user|Mr\\.?|Mrs\\.?|Ms\\.?)\\s*:?\\s+)${NAMES}`,
    'gu',
  ),
];

/** The text with what the rules of these names find put through `replace`, secrets first. */
export function replacePrivate(
  text: string,
  names: ReadonlySet<MaskName> | 'all',
  replace: (name: MaskName, found: string) => string,
): string {
  let replaced = text;
  for (const { name, pattern } of RULES)
    if (names === 'all' || names.has(name))
      replaced = replaced.replace(pattern, (found) => replace(name, found));
  return replaced;
}

/** The text with everything private replaced by `[what it was]`. Applying it twice changes nothing more. */
export function maskText(text: string): string {
  let masked = replacePrivate(text, 'all', (name, found) =>
    /^\[\w+\]$/.test(found) ? found : `[${name}]`,
  );
  for (const pattern of PEOPLE) masked = masked.replace(pattern, '[person]');
  return masked;
}

/**
 * What a machine's alert and its next one have in common: digits and hexadecimal runs masked on top of the private
 * parts, white space and case folded. Equal keys are the same alert about another host, time or value.
 */
export function templateKey(text: string): string {
  return maskText(text)
    .toLowerCase()
    .replace(/\b(?=[a-f]*\d)[0-9a-f]{6,}\b/g, '#')
    .replace(/\d+(?:[.,:/-]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands in the text of these kinds: the values, as they are written there. */
export function findMasked(text: string, names: readonly MaskName[]): string[] {
  return RULES.filter(({ name }) => names.includes(name)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(([found]) => found),
  );
}
