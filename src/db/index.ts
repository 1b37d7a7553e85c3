export { appConnection, isDatabaseAway, withClient } from './connect.ts';
export { requireDiskSpace } from './disk-space.ts';
export { type EmbeddedPostgres, findEmbedded, startEmbedded } from './embedded/index.ts';
export { checkMasterKey } from './master-key-check.ts';
export { migrate, schemaVersion } from './migrate.ts';
export { readMspSetting, saveMspSetting } from './msp-setting.ts';
export { type Database, narrowTo, openDatabase, type Scope, type Tx } from './open-database.ts';
export * from './schema/index.ts';
export { createSideDatabase, dropLeftSideDatabase, type SideDatabase } from './side-database.ts';
