/** Where sources contradict each other, or a real server was seen to misbehave: changed by `POST /_sim/settings`. */
export interface Settings {
  /**
   * What a PATCH of a sub-path does. The vendor warns that `company/identifier` may answer 200 and change
   * nothing, while clients use `status/id` with success: `id-only` is both at once.
   */
  subPathPatch: 'id-only' | 'ignored' | 'applied';
  /** Status of the answer to a missing or unknown client id; sources name both. */
  clientIdStatus: 400 | 401;
  /** `allNotes` is missing on old servers. */
  allNotes: boolean;
  /**
   * How a callback's signing key is answered: the JSON object of the vendor's guide, or that object as a
   * JSON string, which clients need that parse it once more after their HTTP library did.
   */
  keyReply: 'object' | 'quoted';
  /** Requests a minute, above which 429 is answered; 0 for no limit. */
  requestsPerMinute: number;
  /** How long a record is not readable after its callback was sent. */
  readableAfterMs: number;
  /** Callbacks: rates from 0 to 1, and a delay. */
  callbacks: { drop: number; duplicate: number; reorder: number; delayMs: number };
}

export function defaultSettings(): Settings {
  return {
    subPathPatch: 'id-only',
    clientIdStatus: 400,
    allNotes: true,
    keyReply: 'object',
    requestsPerMinute: 0,
    readableAfterMs: 0,
    callbacks: { drop: 0, duplicate: 0, reorder: 0, delayMs: 0 },
  };
}
