import type { Embedder } from '../../embedders/index.ts';
import type { ResolutionTrial } from './choose-communities.ts';
import { groupPart, type PartGroups } from './group-part.ts';
import { splitAlerts } from './split-alerts.ts';
import { splitLanguages } from './split-languages.ts';
import type { TextGroup } from './text-group.ts';

export interface Grouping {
  groups: TextGroup[];
  /** The group of each text; -1 where none fits. */
  groupOf: Int32Array;
  /** Share of the texts that are in a group. */
  coverage: number;
  /** Different texts; copies and near copies are counted once. */
  distinct: number;
  /** Of the largest language, as are the trials and the recall. */
  chosen: ResolutionTrial;
  trials: ResolutionTrial[];
  /** Share of the true 15 nearest neighbours that the search found, on a sample. */
  recallAt15: number;
}

export interface GroupOptions {
  /**
   * The sentence encoder, or a provider's embeddings; without them grouping is fast and a little coarser. One that knows
   * English only is asked about no other language.
   */
  sentences?: Embedder | undefined;
  seed?: number;
  /** The most groups that a person will read. */
  maxGroups?: number;
  /** Fewer tickets than this are no evidence of a kind of issue. */
  minSize?: number;
  onStage?: (stage: string) => void;
}

/** However many alert templates there are, people's tickets get this many groups. */
const LEAST_FOR_PEOPLE = 20;

/**
 * Finds the kinds of issue in cleaned ticket texts, each beginning with its summary in a line of its own: machine alerts
 * by template, then what people wrote, each language by itself. The same texts, options and seed give the same
 * groups, largest first.
 */
export async function groupTexts(
  texts: readonly string[],
  options: GroupOptions = {},
): Promise<Grouping> {
  const { sentences, seed = 1, maxGroups = 160, minSize = 5, onStage = () => {} } = options;
  const { alerts, others } = splitAlerts(texts.map((text) => text.split('\n', 1)[0]!));
  const most = Math.max(LEAST_FOR_PEOPLE, maxGroups - alerts.length);
  const groups = alerts.map(alertGroup);
  const parts: PartGroups[] = [];
  const languages = splitLanguages(others, texts);
  let used = 0;
  // The first language comes last: whatever the others came to, it leaves room for.
  for (const [at, { language, rows }] of [...languages.entries()].toReversed()) {
    const share = Math.floor((most * rows.length) / others.length);
    const part = await groupPart(
      rows.map((row) => texts[row]!),
      {
        sentences: language === null || sentences?.languages === 'any' ? sentences : undefined,
        seed,
        maxGroups: Math.max(1, at === 0 ? most - used : share),
        minSize,
        onStage,
      },
    );
    parts.push(part);
    used += part.groups.length;
    groups.push(
      ...part.groups.map((group) => ({
        ...group,
        rows: group.rows.map((row) => rows[row]!),
        medoid: rows[group.medoid]!,
      })),
    );
  }
  groups.sort((a, b) => b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!);
  const groupOf = new Int32Array(texts.length).fill(-1);
  for (const [at, { rows }] of groups.entries()) for (const row of rows) groupOf[row] = at;
  const covered = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const [{ chosen, trials, recallAt15 }] = parts.toReversed() as [PartGroups];
  return {
    groups,
    groupOf,
    coverage: texts.length === 0 ? 0 : covered / texts.length,
    distinct: alerts.length + parts.reduce((sum, { distinct }) => sum + distinct, 0),
    chosen,
    trials,
    recallAt15,
  };
}

function alertGroup({ template, rows }: { template: string; rows: number[] }): TextGroup {
  return {
    rows,
    distinct: 1,
    medoid: rows[0]!,
    label: [{ term: template, share: 1 }],
    cohesion: 1,
    junk: null,
    template,
  };
}
