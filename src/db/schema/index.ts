export * from './client-scope.ts';
export * from './installation.ts';

/** Tables that only ever grow: `muster_app` may neither change nor remove their rows. */
export const appendOnlyTables: readonly string[] = [];
