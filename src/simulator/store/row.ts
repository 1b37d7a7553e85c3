/** A record as the API shows it; absent fields are undefined. References are shared objects. */
export interface Row {
  id: number;
  _info: Info;
  [field: string]: unknown;
}

export interface Info {
  lastUpdated?: string;
  updatedBy?: string;
  dateEntered?: string;
  enteredBy?: string;
  [link: string]: unknown;
}

/** A reference inside another record: some names and a link. */
export interface Reference {
  id: number;
  name?: string;
  identifier?: string;
  [field: string]: unknown;
}

export interface NoteRow extends Row {
  ticketId: number;
  text: string;
  detailDescriptionFlag: boolean;
  internalAnalysisFlag: boolean;
  resolutionFlag: boolean;
  issueFlag: boolean;
  member: Reference | undefined;
  contact: Reference | undefined;
  dateCreated: string;
  createdBy: string;
}

export interface TicketRow extends Row {
  summary: string;
  recordType: string;
  board: Reference;
  status: Reference;
  company: Reference;
  contact: Reference | undefined;
  owner: Reference | undefined;
  type: Reference | undefined;
  subType: Reference | undefined;
  item: Reference | undefined;
  priority: Reference;
  closedFlag: boolean;
  _info: Required<Pick<Info, 'lastUpdated' | 'updatedBy' | 'dateEntered' | 'enteredBy'>> & Info;
}
