import type { RuleBook } from '../approvals/index.ts';

/** The rules of approval in force: the MSP's, and what single clients have differently. */
export function presentApprovers({ version, msp, clients }: RuleBook) {
  return { version, ...msp, clients };
}
