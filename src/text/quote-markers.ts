/** How mail programs announce quoted or forwarded text, in the languages our technicians' clients use. */

/** From this line on, everything is somebody's earlier mail. */
const ALL_QUOTED_BELOW = [
  /^[-_ ]{2,}\s*(?:original message|original appointment|urspr(?:ü|ue)ngliche nachricht|message d['’ ]origine|mensaje original|oorspronkelijk bericht|mensagem original|messaggio originale)\s*[-_ ]*$/i,
  /^[-_ ]{2,}\s*(?:forwarded (?:message|by)|weitergeleitete nachricht|message transf[eé]r[eé]|mensaje reenviado|doorgestuurd bericht|mensagem encaminhada)\b.*$/i,
  /^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré))\s*:?$/i,
  /^#{2,}\s*(?:please )?(?:type|reply|write).{0,40}above this line.*$/i,
  /^-{2,}\s*(?:please )?(?:type|reply|write).{0,40}above this line.*$/i,
];

/** "On <date>, <person> wrote:" and its relatives; always dated, which keeps prose out. */
const WROTE =
  /^(?:on|am|le|el|op|em|il|den)\b.{4,240}(?:\bwrote|\bschrieb|a écrit|\bescribió|\bschreef|\bescreveu|ha scritto|\bhet volgende geschreven).{0,90}:$/i;

/** A date or a time of day; a sentence that merely starts with "on" rarely has one. */
const DATED =
  /\d{1,4}[-./:]\d{1,2}|\b\d{4}\b|\b\d{1,2}\.? (?:de )?\p{L}{3,}|\p{L}{3,}\.? \d{1,2}\b/u;

const HEADER_START = /^\*?(?:from|von|de|van|da)\s?\*?:\*?\s?\S/i;
const HEADER_MORE =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|date|à|objet|enviado(?: el| em)?|fecha|para|asunto|verzonden|aan|onderwerp|data|assunto)\s?\*?:/i;

/** What a line starts: `all` quoted text below, or a header of `lines` lines above quoted text. */
export function quoteStart(
  lines: readonly string[],
  at: number,
): { lines: number; below: 'all' | 'marked' } | undefined {
  const line = lines[at]?.trim() ?? '';
  if (line.length < 4 || line.length > 400) return undefined;
  if (ALL_QUOTED_BELOW.some((marker) => marker.test(line))) return { lines: 1, below: 'all' };
  if (HEADER_START.test(line)) {
    // Outlook on a phone draws a line and names only the sender.
    if (/^_{10,}$/.test(lines[at - 1]?.trim() ?? '')) return { lines: 1, below: 'all' };
    const next = lines.slice(at + 1, at + 5).filter((other) => HEADER_MORE.test(other.trim()));
    if (next.length > 0) return { lines: 1, below: 'all' };
  }
  if (!/^(?:on|am|le|el|op|em|il|den)\b/i.test(line) || !DATED.test(line)) return undefined;
  for (let count = 1; count <= 3; count += 1) {
    const part = lines.slice(at, at + count);
    if (part.some((one) => one.trim() === '')) return undefined;
    if (!WROTE.test(part.map((one) => one.trim()).join(' '))) continue;
    const next = lines.slice(at + count, at + count + 4).find((other) => other.trim() !== '');
    return { lines: count, below: next?.trimStart().startsWith('>') ? 'marked' : 'all' };
  }
  return undefined;
}
