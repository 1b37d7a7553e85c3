import type { LabelTerm } from './label-group.ts';

/** One kind of issue that recurs. Rows are numbers of the texts given. */
export interface TextGroup {
  rows: number[];
  /** How many different texts; copies and near copies are counted once. */
  distinct: number;
  /** The row nearest to the middle of the group. */
  medoid: number;
  label: LabelTerm[];
  /** Mean similarity of its texts to the middle, 0 to 1. */
  cohesion: number;
  /** Why it is noise and not a kind of issue; `null` when it is one. */
  junk: 'nothing-in-common' | 'hardly-any-text' | null;
  /** What the alerts of a machine have in common; `null` for texts that people wrote. */
  template: string | null;
}
