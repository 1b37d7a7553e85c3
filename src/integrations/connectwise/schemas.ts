/**
 * ConnectWise's records as they arrive, only the fields that we use. ConnectWise leaves null fields out,
 * adds fields with each release and invents enum values: everything but `id` may be absent or of another
 * type, and then reads as null. One odd field never costs the record.
 */
import { z } from 'zod';

/** Absent or odd reads as `fallback`; absent is the usual case, so it takes zod's short way. */
function lenient<T>(type: z.ZodType<T>, fallback: T): z.ZodType<T> {
  return type.default(() => fallback as never).catch(() => fallback as never);
}

function orNull<T>(type: z.ZodType<T>): z.ZodType<T | null> {
  return lenient<T | null>(type.nullable(), null);
}

const text = orNull(z.string());
const textOrEmpty = lenient(z.string(), '');
const number = orNull(z.number());
/** `IsCloud` has been seen as `"True"`. */
const flag = lenient(z.union([z.boolean(), z.stringbool()]), false);

/** Impossible dates and .NET's "no date" (year 1) read as null. */
const date = orNull(
  z
    .string()
    .transform((value) => new Date(value))
    .refine((value) => value.getUTCFullYear() >= 1900),
);

const named = z.object({ id: z.number(), name: textOrEmpty });
const reference = orNull(named);
const identified = named.extend({ identifier: textOrEmpty });
const identifiedReference = orNull(identified);

const info = lenient(
  z.object({ lastUpdated: date, updatedBy: text, dateEntered: date, enteredBy: text }),
  { lastUpdated: null, updatedBy: null, dateEntered: null, enteredBy: null },
);

/** Odd entries are left out. */
function listOf<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return z
    .array(orNull(item))
    .transform((items) => items.filter((entry) => entry !== null))
    .default(() => [])
    .catch(() => []);
}

export const wireTicket = z.object({
  id: z.number(),
  summary: textOrEmpty,
  recordType: lenient(z.string(), 'ServiceTicket'),
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
  mergedParentTicket: orNull(z.object({ id: z.number() })),
  slaStatus: text,
  actualHours: number,
  // Top-level in older models.
  dateEntered: date,
  enteredBy: text,
  _info: info,
});

export const wireNote = z.object({
  id: z.number(),
  noteType: lenient(z.string(), 'TicketNote'),
  text: textOrEmpty,
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

export const wireConfiguration = z.object({
  id: z.number(),
  name: textOrEmpty,
  type: reference,
  status: reference,
  company: identifiedReference,
  contact: reference,
  serialNumber: text,
  modelNumber: text,
  osType: text,
  lastLoginName: text,
  warrantyExpirationDate: date,
});

export const wireId = z.object({ id: z.number() });

export const wireTimeEntry = z.object({
  id: z.number(),
  chargeToId: number,
  actualHours: number,
  notes: textOrEmpty,
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
  identifier: textOrEmpty,
  name: textOrEmpty,
  status: reference,
  types: listOf(named),
  deletedFlag: flag,
  isVendorFlag: flag,
  leadFlag: flag,
  _info: info,
});

export const wireContact = z.object({
  id: z.number(),
  firstName: textOrEmpty,
  lastName: textOrEmpty,
  company: identifiedReference,
  inactiveFlag: flag,
  communicationItems: listOf(
    z.object({ value: z.string(), communicationType: text, defaultFlag: flag }),
  ),
  _info: info,
});

/** A way to reach a contact, from its own list, which says when it was changed. */
export const wireCommunication = z.object({ id: z.number(), _info: info });

export const wireMember = z.object({
  id: z.number(),
  identifier: textOrEmpty,
  firstName: textOrEmpty,
  lastName: textOrEmpty,
  primaryEmail: text,
  officeEmail: text,
  defaultEmail: text,
  licenseClass: text,
  inactiveFlag: flag,
});

export const wireBoard = z.object({
  id: z.number(),
  name: textOrEmpty,
  inactiveFlag: flag,
  projectFlag: flag,
});

export const wireStatus = z.object({
  id: z.number(),
  name: textOrEmpty,
  closedStatus: flag,
  inactive: flag,
  escalationStatus: text,
});

export const wireType = z.object({
  id: z.number(),
  name: textOrEmpty,
  inactiveFlag: flag,
  typeAssociationIds: listOf(z.number()),
});

export const wireReference = named;

export const wireCallback = z.object({
  id: z.number(),
  description: textOrEmpty,
  url: textOrEmpty,
  type: textOrEmpty,
  level: textOrEmpty,
  objectId: lenient(z.number(), 0),
  memberId: number,
  inactiveFlag: flag,
  _info: info,
});

export const wireSystemInfo = z.object({
  version: textOrEmpty,
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
