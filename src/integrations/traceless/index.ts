export { tracelessKind } from './provider.ts';
