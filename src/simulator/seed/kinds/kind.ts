/**
 * One kind of issue that recurs at an MSP. Texts have slots in braces (`{first}`, `{pc}`, see
 * `fill.ts`). The last of `summaries` and of `descriptions` never occurs in the history: new tickets
 * for demos use them, so that recognising a kind takes more than finding the same sentence.
 */
export interface Kind {
  name: string;
  board: 'Help Desk' | 'Monitoring';
  type: string;
  subType: string;
  item?: string;
  /** 1 is the most urgent of four. */
  priority: 1 | 2 | 3 | 4;
  /** How often it comes up beside the others. */
  weight: number;
  /** Typical time on it. */
  minutes: number;
  summaries: readonly string[];
  descriptions: readonly string[];
  /** Internal notes: what the technician found. */
  findings: readonly string[];
  /** Discussion notes: what the contact is told. */
  replies: readonly string[];
  resolutions: readonly string[];
}
