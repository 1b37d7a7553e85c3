import type { WorkflowContent } from '../contracts/workflows.ts';

export interface ChangedField {
  field: keyof WorkflowContent;
  before: unknown;
  after: unknown;
}

/** The fields in which a version differs from the one before it; none for the first. */
export function changedFields(
  content: WorkflowContent,
  before: WorkflowContent | undefined,
): ChangedField[] {
  if (!before) return [];
  return (Object.keys(content) as (keyof WorkflowContent)[])
    .filter((field) => JSON.stringify(content[field]) !== JSON.stringify(before[field]))
    .map((field) => ({ field, before: before[field], after: content[field] }));
}
