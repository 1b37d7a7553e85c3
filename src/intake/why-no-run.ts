/** Why a ticket started no run: the code is stable, the sentence is for people. */
export const whyNoRun = {
  'before-connection':
    'It was entered before Muster was connected. It can be started by hand: muster runs start.',
  'worked-before-restore':
    'Muster worked on it after the backup that it was restored from was made, and does nothing twice. It can be started by hand: muster runs start.',
  archived:
    'Its run ended long ago and was archived. It can be started by hand: muster runs start.',
  'agent-off': 'The agent of its client is off.',
  'no-company': 'It belongs to no company in ConnectWise; it is left to the technicians.',
  'unknown-company':
    'Its company is not known here and could not be read from ConnectWise; it is left to the technicians.',
  'company-deleted': 'Its company was deleted in ConnectWise.',
  closed: 'It was closed already.',
  merged: 'It was merged into another ticket.',
  project: 'It is a project ticket.',
  'board-off':
    'Its board is not one that Muster works on; Settings → Integrations lists the boards.',
  own: 'Muster’s own API member created it.',
  'same-alert': 'The same alert came within the hour; its run counts for both.',
  forbidden:
    'ConnectWise does not let Muster’s API member read it: its security role hides the board or the ticket.',
  deleted: 'It was deleted before it could be read.',
} as const;

export type NoRunReason = keyof typeof whyNoRun;
