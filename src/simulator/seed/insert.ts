import { referenceTo } from '../store/references.ts';
import type { Row } from '../store/row.ts';
import type { TableName, World } from '../store/world.ts';

/** Adds a record to a table as the installation's administrator did long ago. */
export function insert(world: World, table: TableName, fields: Record<string, unknown>): Row {
  const row: Row = {
    id: world.tables[table].nextId(),
    ...fields,
    _info: { lastUpdated: '2024-03-04T09:00:00Z', updatedBy: 'zadmin' },
  };
  world.tables[table].insert(row as never);
  return row;
}

/** Adds a record and answers the reference to it. */
export function insertNamed(world: World, table: TableName, fields: Record<string, unknown>) {
  return referenceTo(world, table, insert(world, table, fields));
}

/** The record of a table with this name, which the seed put there. */
export function named(world: World, table: TableName, name: string): Row {
  const row = (world.tables[table].all as readonly Row[]).find((row) => row.name === name);
  if (!row) throw new Error(`the seed has no ${name} in ${table}`);
  return row;
}
