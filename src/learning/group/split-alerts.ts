import { templateKey } from '../../text/mask.ts';

export interface SplitAlerts {
  /** Rows of each alert template, the most frequent first. */
  alerts: { template: string; rows: number[] }[];
  /** The rows that people wrote, in order. */
  others: number[];
}

/** Five words and a number, people write as well ("set a 5 minute timer"). */
const LEAST_WORDS = 6;

/**
 * Sets machine alerts apart before grouping: at least `least` texts of several words that differ in nothing but
 * numbers, hosts and the like, and do differ in those. Alerts are many and alike; among tickets that people
 * wrote they would be everybody's neighbours.
 */
export function splitAlerts(texts: readonly string[], least = 5): SplitAlerts {
  const byTemplate = Map.groupBy(texts.keys(), (row) => templateKey(texts[row]!));
  const alerts = [...byTemplate]
    .filter(
      ([template, rows]) =>
        rows.length >= least &&
        /#|\[\w+\]/.test(template) &&
        template.split(' ').length >= LEAST_WORDS &&
        new Set(rows.map((row) => texts[row])).size > 1,
    )
    .map(([template, rows]) => ({ template, rows }))
    .sort((a, b) => b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!);
  const taken = new Set(alerts.flatMap(({ rows }) => rows));
  return { alerts, others: [...texts.keys()].filter((row) => !taken.has(row)) };
}
