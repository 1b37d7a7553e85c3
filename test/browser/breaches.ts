import axe, { type Result } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  // What is not told is not gathered: half of the time.
  resultTypes: ['violations'],
  selectors: false,
};

/** Nothing is judged while it still moves: half faded in, a text has half its contrast. What turns for ever is let be. */
const STILL = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
  .map(({ finished }) => finished)).then(() => undefined)`;

/** Rules of WCAG 2.2 AA that the page breaks, each with the first place. */
export async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(STILL);
  // Past the content security policy, which rightly refuses a script of somebody else.
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Result[]>(
    `axe.run(document, ${JSON.stringify(RULES)}).then((run) => run.violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
