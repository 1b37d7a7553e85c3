import { ApiFault, invalidObject, recordNotFound } from '../http/api-fault.ts';
import { type Call, created, idOf, noContent, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { modelNamed } from '../model/model.ts';
import { countReply, listReply, type Present } from '../paging.ts';
import type { Row } from '../store/row.ts';
import { newGuid, stamp } from '../store/world.ts';

const ROOT = '/system/documents';
const model = modelNamed('DocumentInfo');

/** What documents can be on: the enumeration of the vendor's OpenAPI 2022.1. */
const RECORD_TYPES = (
  'Activity Agreement Company Config Configuration Contact CustomImage Document Expense ' +
  'HTMLTemplate Invoice Opportunity Project ProjectActivity PurchaseOrder Rma SalesOrder Service ' +
  'Ticket ProjectTicket ServiceTemplate StandardServiceTemplate SrDetail TimeEntry JobHeader ' +
  'MarketingManagerAudit KnowledgeBase ToolbarIcon Meeting MeetingNote ProductSetup ' +
  'ProjectTemplateTicket BillingSetup ServiceBoard WordTemplate Member PortalImagePortalLogo ' +
  'PortalImageReportLogo TopNavigationLogo PhaseStatus ProjectStatus TicketStatus Schedule ' +
  'Priority Unassigned'
).split(' ');

/** Bytes of documents; a linked document has none. */
const contents = new WeakMap<Row, Buffer>();

/** Attachments of tickets and other records. They are added as multipart forms only. */
export function serveDocuments(router: Router): void {
  const right = 'manage-attachments';
  router.on('GET', ROOT, `${right}:inquire`, (call) => listReply(call, model, rowsOf(call), show));
  router.on('GET', `${ROOT}/count`, `${right}:inquire`, (call) =>
    countReply(call, model, rowsOf(call)),
  );
  router.on('GET', `${ROOT}/:id`, `${right}:inquire`, (call) => ok(show(documentOf(call))));
  router.on('GET', `${ROOT}/:id/download`, `${right}:inquire`, (call) => {
    const row = documentOf(call);
    return {
      status: 200,
      bytes: contents.get(row) ?? Buffer.alloc(0),
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${String(row.fileName).replace(/["\\\r\n]/g, '_')}"`,
      },
    };
  });
  router.on('POST', ROOT, `${right}:add`, addDocument);
  router.on('POST', `${ROOT}/:id`, `${right}:edit`, changeDocument);
  router.on('DELETE', `${ROOT}/:id`, `${right}:delete`, (call) => {
    const row = documentOf(call);
    call.world.tables.documents.delete(row.id);
    call.effects.push({ kind: 'record', model: model.name, id: row.id, action: 'deleted' });
    return noContent();
  });
}

const show: Present = ({ recordType, recordId, ...row }) => row;

function rowsOf(call: Call): readonly Row[] {
  const [type, id] = [call.query.get('recordType'), call.query.get('recordId')];
  return (call.world.tables.documents.all as readonly Row[]).filter(
    (row) =>
      (!type || String(row.recordType).toLowerCase() === type.toLowerCase()) &&
      (!id || row.recordId === Number(id)),
  );
}

function documentOf(call: Call): Row {
  const row = call.world.tables.documents.get(idOf(call)) as Row | undefined;
  if (!row) throw recordNotFound('Document', call.params.id ?? '');
  return row;
}

/** The multipart form in the body by lower-cased names; JSON is refused. */
async function formOf(call: Call): Promise<Map<string, File | string> | undefined> {
  const type = call.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data'))
    throw new ApiFault(415, {
      code: 'ConnectWiseApi',
      message: 'The request must be multipart/form-data.',
      errors: null,
    });
  const body = new Response(new Uint8Array(call.bytes), { headers: { 'content-type': type } });
  const form = await body.formData().catch(() => undefined);
  return form && new Map([...form].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Changes a document's title and who sees it. */
async function changeDocument(call: Call) {
  const row = documentOf(call);
  const form = await formOf(call);
  const [title, isPrivate] = [form?.get('title'), form?.get('privateflag')];
  if (title) row.title = String(title);
  if (isPrivate) row.publicFlag = String(isPrivate).toLowerCase() !== 'true';
  row._info = { ...row._info, lastUpdated: stamp(call.world), updatedBy: call.by };
  call.world.tables.documents.changed(row as never);
  call.effects.push({ kind: 'record', model: model.name, id: row.id, action: 'changed' });
  return ok(show(row));
}

async function addDocument(call: Call) {
  const form = await formOf(call);
  const file = form?.get('file');
  const text = (name: string) => String(form?.get(name.toLowerCase()) ?? '');
  const recordId = Number(text('recordId'));
  const type = RECORD_TYPES.find((each) => each.toLowerCase() === text('recordType').toLowerCase());
  if (!type)
    throw invalidObject('document', [
      {
        code: 'InvalidField',
        message: `${text('recordType')} is not a valid value for recordType`,
        field: 'recordType',
      },
    ]);
  const isTicket = type === 'Ticket';
  if (isTicket && !call.world.tables.tickets.get(recordId))
    throw invalidObject('document', [
      { code: 'NotFound', message: `ticket ${recordId} not found`, field: 'recordId' },
    ]);
  const bytes = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : undefined;
  if (!bytes && !text('url'))
    throw invalidObject('document', [
      { code: 'MissingRequiredField', message: 'file is required', field: 'file' },
    ]);
  const fileName = file instanceof File ? file.name : text('url');
  const now = stamp(call.world);
  const row: Row = {
    id: call.world.tables.documents.nextId(),
    title: text('title') || fileName,
    fileName,
    serverFileName: newGuid(),
    owner: call.by,
    linkFlag: !bytes,
    imageFlag: /\.(png|jpe?g|gif)$/i.test(fileName),
    publicFlag: text('privateFlag').toLowerCase() !== 'true',
    htmlTemplateFlag: false,
    readOnlyFlag: false,
    size: bytes?.byteLength ?? 0,
    urlFlag: !bytes,
    createdOnDate: now,
    guid: newGuid(),
    recordType: type,
    recordId,
    _info: { lastUpdated: now, updatedBy: call.by },
  };
  if (bytes) contents.set(row, bytes);
  call.world.tables.documents.insert(row as never);
  call.effects.push({ kind: 'record', model: model.name, id: row.id, action: 'added' });
  return created(show(row));
}
