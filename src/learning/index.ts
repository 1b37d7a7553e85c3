export { type DraftOptions, type FoundDrafts, findDrafts } from './find-drafts.ts';
export { type Agreement, agreement } from './group/agreement.ts';
export {
  type Grouping,
  type GroupOptions,
  groupTexts,
} from './group/group-texts.ts';
export type { TextGroup } from './group/text-group.ts';
export { countIssues } from './history/fetch-issues.ts';
export type { PastIssue, RawIssue } from './history/past-issue.ts';
export { type Learned, type LearnOptions, learn } from './learn.ts';
export {
  type LearningRoom,
  listLearning,
  resumeStalledLearning,
  startLearning,
  workLearning,
} from './learning-job.ts';
export type { FieldFigures } from './replay/judge-plans.ts';
export { type Replayed, type ReplayOptions, replay } from './replay/replay.ts';
