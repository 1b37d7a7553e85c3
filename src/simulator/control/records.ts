import { AppError } from '../../lib/errors.ts';
import { type Call, created, ok } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { referenceTo } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import { stamp, type TableName } from '../store/world.ts';
import { readInput, recordShape, recordsShape } from './control-shapes.ts';

/**
 * Records as no rule of ConnectWise would let them be: a board without statuses, a ticket without a
 * company, a date that is none. Nothing is checked and nobody is told.
 */
export function serveControlRecords(router: Router): void {
  router.on('POST', '/_sim/records/:table', undefined, (call) => {
    const table = tableOf(call);
    const now = stamp(call.world);
    const input = readInput(recordsShape, call.body);
    const rows = [input].flat().map((fields) => {
      const row: Row = {
        id: table.nextId(),
        _info: { lastUpdated: now, updatedBy: 'zadmin', dateEntered: now, enteredBy: 'zadmin' },
        ...storedFields(call, fields),
      };
      return table.insert(row as never);
    });
    return created(Array.isArray(input) ? rows : rows[0]);
  });
  router.on('PATCH', '/_sim/records/:table/:id', undefined, (call) => {
    const table = tableOf(call);
    const row = table.get(Number(call.params.id)) as Row | undefined;
    if (!row) throw badInput(`${call.params.table} has no record ${call.params.id}`);
    Object.assign(row, storedFields(call, readInput(recordShape, call.body)));
    table.changed(row as never);
    return ok(row);
  });
}

function tableOf({ world, params }: Call) {
  const name = params.table as TableName;
  if (!Object.hasOwn(world.tables, name))
    throw badInput(
      `there is no table ${name}; it is one of ${Object.keys(world.tables).join(', ')}`,
    );
  return world.tables[name];
}

/** `null` clears a field; `{ref: "boards", id: 1}` names another record. */
function storedFields(call: Call, input: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(input).map(([name, value]) => [
    name,
    value === null ? undefined : storedValue(call, value),
  ]);
  return Object.fromEntries(fields);
}

function storedValue({ world }: Call, value: unknown): unknown {
  const { ref, id } = (value ?? {}) as { ref?: TableName; id?: number };
  if (typeof ref !== 'string') return value;
  const row = world.tables[ref]?.get(Number(id)) as Row | undefined;
  if (!row) throw badInput(`${ref} has no record ${String(id)}`);
  return referenceTo(world, ref, row);
}

function badInput(message: string): AppError {
  return new AppError('bad-input', message, { status: 400 });
}
