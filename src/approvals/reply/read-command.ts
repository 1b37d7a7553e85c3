export interface Command {
  verb: 'approve' | 'deny';
  /** The short code of the plan that it means, in capitals; absent for a bare `/approve`. */
  code?: string;
  /** 1-based steps, where named. */
  steps?: number[];
}

const COMMAND =
  /^\s*[/!#]?(approve|approved|deny|denied|reject)\b[\s:#-]*(?:(?:code|plan)\s*[:#]?\s*)?([A-Z2-7]{8}|(?=[A-Z\d]{8}\b)(?=[A-Z]*\d)[A-Z\d]{8})\b[\s,.:;–-]*(.{0,200})$/is;

/**
 * The strict form `APPROVE 7F3K2Q9D` / `DENY 7F3K2Q9D reason`. Codes are eight capitals and digits; the
 * caller checks that the code is the current plan's. Nothing where the text is not such a command.
 */
export function readCommand(
  text: string,
): (Command & { code: string; remainder: string }) | undefined {
  const match = COMMAND.exec(text.trim());
  if (!match) return undefined;
  const [, verb = '', code = '', remainder = ''] = match;
  if (code !== code.toUpperCase() && !/\d/.test(code)) return undefined;
  return {
    verb: /^(?:approve|approved)$/i.test(verb) ? 'approve' : 'deny',
    code: code.toUpperCase(),
    remainder: remainder.trim(),
  };
}
