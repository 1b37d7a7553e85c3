/** Lines that people and their programs put under what they write. */

const DELIMITER = /^\s*(?:--|—|__+|~~+|\*{3,}|={3,})\s*$/;
const CLOSING =
  /^(?:kind(?:est)?|best|warm(?:est)?|many|with)?\s*(?:regards|rgds|wishes)\b[,.! ]*$|^(?:sincerely|yours(?: truly| sincerely)?|br|kr|respectfully|best|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe) gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|gru(?:ß|ss)|cordialement|bien (?:cordialement|à vous)|saludos(?: cordiales)?|un saludo|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|atenciosamente|atenciosamente|abraços?|cumprimentos)\b[,.! ]*$/i;
const THANKING =
  /^(?:(?:many )?thanks(?: again| a lot| all| so much)?|thank you|thx|ta|cheers|danke|merci|gracias|bedankt|dank|obrigad[oa])[,.! ]*$/i;
const DEVICE =
  /^(?:sent (?:from|via|using|with) (?:my |the )?[\w .,+™®-]{2,40}|get outlook for \w+|gesendet (?:von|mit|über) .{2,40}|von meinem \w+ gesendet|envoyé (?:de|depuis|à partir de) .{2,40}|enviado (?:desde|do|de|a partir) .{2,40}|verzonden (?:vanaf|met|via) .{2,40}|verstuurd vanaf .{2,40}|obtenez outlook .{2,30}|holen sie sich outlook .{2,30})$/i;
const DISCLAIMER =
  /^[\s*_[(]*(?:this (?:e-?mail|message|communication|transmission)\b|confidential(?:ity)?\b|disclaimer\b|privileged\b|the (?:information|contents?) (?:contained |of |in )|if you (?:are not|have received)|please consider the environment|(?:please )?(?:do not|don'?t|think before you|avoid) print|caution:? ?(?:this|external)|external (?:e-?mail|sender)|registered (?:in|office)|diese (?:e-?mail|nachricht)|ce (?:message|courriel)|este (?:mensaje|correo|e-?mail)|dit (?:bericht|e-?mail)|esta mensagem)/i;
const CONTACT =
  /@[\w-]+\.\w|\bhttps?:|\bwww\.|\+?\d[\d ().-]{7,}\d|^\s*(?:t|m|p|e|w|tel|mob|mobile|phone|direct|office|fax|ext)\b\.?\s?[:.|]/i;
const TITLE =
  /\b(?:engineer|technician|analyst|administrator|manager|director|consultant|support|service ?desk|help ?desk|specialist|architect|officer|lead|level [1-4]|tier [1-4]|l[1-4]|ltd|llc|inc|gmbh|limited|pty|b\.?v\.?|msp|solutions|systems|technologies|services|it)\b/i;
const NAME_LINE =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|der|von|la|da|dos)){0,3}[,.]?$/u;
/** A word that may decide or limit something: a line with one is never taken for a signature by its look. */
const MAY_DECIDE =
  /\b(?:no|not|non|nein|nicht|nao|não|niet|don'?t|do not|can'?t|won'?t|never|stop|wait|hold|halt|only|just|except|but|until|til|till|after|before|first|last|if|unless|when|once|yes|yep|yeah|ok|okay|approved?|den(?:y|ied)|reject(?:ed)?|declined?|cancel(?:led)?|proceed|go|step|steps|run|later|tomorrow|tonight|today|now|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|skip|pending|ps|p\.s|maybe|probably|perhaps|possibly|hopefully|never|please|still|yet|abort|all|both|rest|nope|nah|sorry|ask|check|confirm|need|needs)\b|\d\s*$|\?/i;
/** "Do not print this mail", wherever in a line it stands. */
const PRINTING = /\b(?:do not|don['’]?t|think before you|before|avoid|please) print(?:ing)?\b/i;
/** What ends the reach of an explicit signature: a verdict or a postscript below it is the author's again. */
const DECIDES_BELOW =
  /^\s*p\.?\s?s\b|\b(?:approve|approved|deny|denied|reject|rejected|proceed|go ahead|hold off|don['’]?t|do not|steps? \d|except|cancel this|wait)\b/i;

/** Words of somebody who says something about what was asked. */
const SPEAKS =
  /\b(?:i|i'?m|we|you|it|this|that|these|those|him|her|them|please|if|unless|until|till|before|after|only|first|tomorrow|tonight|today|later|though|but|just|reboot|restart|reset|run|mail|user|client|ticket|instead|also|except|skip|yet)\b|[?]/i;

/** "Approved - Ana P, NOC, 07:15": a name, and perhaps a role and a time, after a dash. */
const INLINE =
  /\s(?:[-–—~]+|\/)\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})((?:,?\s(?i:on[- ]?call|noc|soc|l[1-3]|tier [1-3]|service ?desk|help ?desk|tech|engineer|msp|team lead|manager|dispatch|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|ext\.?\s?\d+|x\d+))*)\.?\s*$/u;

/** The lines without signatures, phone footers and disclaimers. */
export function withoutSignature(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let below: 'text' | 'signature' | 'disclaimer' = 'text';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const bare = line.trim();
    if (bare === '') {
      if (below === 'disclaimer') below = 'text';
      kept.push('');
    } else if (below === 'disclaimer' || DEVICE.test(bare)) {
      // nothing here is the author's
    } else if (bare.length > 40 && DISCLAIMER.test(bare)) {
      below = 'disclaimer';
    } else if (below === 'signature') {
      if (DECIDES_BELOW.test(bare) && !PRINTING.test(bare)) {
        below = 'text';
        kept.push(line);
      }
    } else if (DELIMITER.test(line) || CLOSING.test(bare)) {
      below = 'signature';
    } else if (THANKING.test(bare) && looksLikeName(lines[at + 1])) {
      below = 'signature';
    } else if (isSignatureLine(bare, kept, lines, at)) below = 'signature';
    else kept.push(line);
  }
  return withoutInlineName(kept);
}

function withoutInlineName(lines: string[]): string[] {
  const at = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[at];
  if (line === undefined || line.length > 1000) return lines;
  const match = INLINE.exec(line);
  const name = match?.[1] ?? '';
  if (!match || match.index === 0 || !/^\p{Lu}/u.test(name) || MAY_DECIDE.test(name)) return lines;
  return lines.with(at, line.slice(0, match.index));
}

/** Without a delimiter, only a name or contact line at the very end, under some text, is a signature. */
function isSignatureLine(
  bare: string,
  above: readonly string[],
  lines: readonly string[],
  at: number,
): boolean {
  if (!above.some((line) => line.trim() !== '')) return false;
  const rest = lines.slice(at, at + 8).filter((line) => line.trim() !== '');
  if (at + 8 < lines.length) return false;
  const initials = /^[-–—~/]\s?\p{L}[\p{L}.]{0,14}(?:\s\p{L}[\p{L}.]{0,14})?$/u.test(bare);
  if (initials && !MAY_DECIDE.test(bare)) return rest.length <= 4;
  if (
    !looksLikeName(bare) &&
    !looksLikeTitledName(bare) &&
    !(CONTACT.test(bare) && !MAY_DECIDE.test(bare.replace(/\d+\s*$/, '')))
  )
    return false;
  const card = rest.slice(1).findIndex((line) => !looksLikeBusinessCard(line));
  return card < 0 || (card > 0 && rest.slice(card + 1).every(looksLikeTagline));
}

/** "Lena Fischer | Technical Lead". */
function looksLikeTitledName(line: string): boolean {
  const [name = '', ...rest] = line.split(/\s*(?:\||,|\s[-–—])\s*/);
  return looksLikeName(name) && hasTitle(rest.join(' ')) && !MAY_DECIDE.test(rest.join(' '));
}

/** A small "it" is no department: "LGTM, ship it. Not before Monday" is speech. */
function hasTitle(line: string): boolean {
  return TITLE.test(line.replace(/\bit\b/g, '')) && !/[.!?]\s/.test(line);
}

function looksLikeName(line: string | undefined): boolean {
  const bare = line?.trim().replace(/^[-–—~]\s?/, '') ?? '';
  return bare.length < 40 && NAME_LINE.test(bare) && !MAY_DECIDE.test(bare);
}

/** "No job too small": under a name and a company, a motto in quotes, or words about nobody and nothing asked. */
function looksLikeTagline(line: string): boolean {
  const bare = line.trim();
  if (/^["“„'].{8,80}["”']$/u.test(bare)) return true;
  const words = bare.split(/\s+/);
  return words.length >= 4 && words.length <= 12 && !SPEAKS.test(line) && !DECIDES_BELOW.test(line);
}

function looksLikeBusinessCard(line: string): boolean {
  const bare = line.trim();
  return (
    CONTACT.test(bare) ||
    DEVICE.test(bare) ||
    ((hasTitle(bare) || NAME_LINE.test(bare)) && !MAY_DECIDE.test(bare))
  );
}
