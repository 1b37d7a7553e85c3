export { dataFolderUnwritable } from './data-folder.ts';
export { type Config, readConfig } from './env.ts';
export { loadKnownMasterKey, loadMasterKey, type MasterKey } from './master-key.ts';
