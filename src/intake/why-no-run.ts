/** Why a ticket started no run: the code is stable, the sentence is for people. */
export const whyNoRun = {
  'before-connection': 'It was entered before Muster was connected.',
  'agent-off': 'The agent of its client is off.',
  'no-company': 'It belongs to no company in ConnectWise.',
  'unknown-company': 'Its company could not be read from ConnectWise.',
  'company-deleted': 'Its company was deleted in ConnectWise.',
  closed: 'It was closed already.',
  merged: 'It was merged into another ticket.',
  project: 'It is a project ticket.',
  'board-off': 'Its board is not one that Muster works on.',
  own: 'Muster’s own API member created it.',
  deleted: 'It was deleted before it could be read.',
  'had-a-run': 'A run worked on it earlier and has ended.',
} as const;

export type NoRunReason = keyof typeof whyNoRun;
