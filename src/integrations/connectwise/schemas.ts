/**
 * ConnectWise's records as they arrive, only the fields that we use. ConnectWise leaves null fields out,
 * adds fields with each release and invents enum values: everything but `id` may be absent or of another
 * type, and then reads as null. One odd field never costs the record.
 */
import { z } from 'zod';

const text = z.string().nullable().catch(null);
const number = z.number().nullable().catch(null);
/** `IsCloud` has been seen as `"True"`. */
const flag = z.union([z.boolean(), z.stringbool()]).catch(false);

/** Impossible dates and .NET's "no date" (year 1) read as null. */
const date = z
  .string()
  .transform((value) => new Date(value))
  .refine((value) => value.getUTCFullYear() >= 1900)
  .nullable()
  .catch(null);

const named = z.object({ id: z.number(), name: z.string().catch('') });
const reference = named.nullable().catch(null);
const identified = named.extend({ identifier: z.string().catch('') });
const identifiedReference = identified.nullable().catch(null);

const info = z
  .object({ lastUpdated: date, updatedBy: text, dateEntered: date, enteredBy: text })
  .catch({ lastUpdated: null, updatedBy: null, dateEntered: null, enteredBy: null });

function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item.nullable().catch(null))
    .transform((items) => items.filter((entry) => entry !== null))
    .catch([]);
}

export const wireTicket = z.object({
  id: z.number(),
  summary: z.string().catch(''),
  recordType: z.string().catch('ServiceTicket'),
  board: reference,
  status: reference,
  company: identifiedReference,
  contact: reference,
  contactName: text,
  contactEmailAddress: text,
  priority: reference,
  type: reference,
  subType: reference,
  item: reference,
  owner: identifiedReference,
  resources: text,
  source: reference,
  severity: text,
  impact: text,
  closedFlag: flag,
  closedDate: date,
  mergedParentTicket: z.object({ id: z.number() }).nullable().catch(null),
  slaStatus: text,
  actualHours: number,
  // Top-level in older models.
  dateEntered: date,
  enteredBy: text,
  _info: info,
});

export const wireNote = z.object({
  id: z.number(),
  noteType: z.string().catch('TicketNote'),
  text: z.string().catch(''),
  detailDescriptionFlag: flag,
  internalAnalysisFlag: flag,
  resolutionFlag: flag,
  member: identifiedReference,
  contact: reference,
  customerUpdatedFlag: flag,
  mergedFlag: flag,
  createdBy: text,
  dateCreated: date,
  timeStart: date,
  _info: info,
});

export const wireTimeEntry = z.object({
  id: z.number(),
  notes: z.string().catch(''),
  addToDetailDescriptionFlag: flag,
  addToInternalAnalysisFlag: flag,
  addToResolutionFlag: flag,
  member: identifiedReference,
  enteredBy: text,
  dateEntered: date,
  timeStart: date,
  _info: info,
});

export const wireCompany = z.object({
  id: z.number(),
  identifier: z.string().catch(''),
  name: z.string().catch(''),
  status: reference,
  types: listOf(named),
  deletedFlag: flag,
  isVendorFlag: flag,
  leadFlag: flag,
  _info: info,
});

export const wireContact = z.object({
  id: z.number(),
  firstName: z.string().catch(''),
  lastName: z.string().catch(''),
  company: identifiedReference,
  inactiveFlag: flag,
  communicationItems: listOf(
    z.object({ value: z.string(), communicationType: text, defaultFlag: flag }),
  ),
  _info: info,
});

export const wireMember = z.object({
  id: z.number(),
  identifier: z.string().catch(''),
  firstName: z.string().catch(''),
  lastName: z.string().catch(''),
  primaryEmail: text,
  officeEmail: text,
  defaultEmail: text,
  licenseClass: text,
  inactiveFlag: flag,
});

export const wireBoard = z.object({
  id: z.number(),
  name: z.string().catch(''),
  inactiveFlag: flag,
  projectFlag: flag,
});

export const wireStatus = z.object({
  id: z.number(),
  name: z.string().catch(''),
  closedStatus: flag,
  inactive: flag,
  escalationStatus: text,
});

export const wireType = z.object({
  id: z.number(),
  name: z.string().catch(''),
  inactiveFlag: flag,
  typeAssociationIds: listOf(z.number()),
});

export const wireReference = named;

export const wireCallback = z.object({
  id: z.number(),
  description: z.string().catch(''),
  url: z.string().catch(''),
  type: z.string().catch(''),
  level: z.string().catch(''),
  objectId: z.number().catch(0),
  memberId: number,
  inactiveFlag: flag,
  _info: info,
});

export const wireSystemInfo = z.object({
  version: z.string().catch(''),
  isCloud: flag,
  serverTimeZone: text,
});

export const wireCount = z.object({ count: z.number() });

export const wireCompanyInfo = z.object({
  CompanyName: text,
  CompanyID: text,
  Codebase: z.string(),
  VersionCode: text,
  IsCloud: flag,
  SiteUrl: text,
});

export const wireSigningKey = z.object({ signing_key: z.string().min(1) });
