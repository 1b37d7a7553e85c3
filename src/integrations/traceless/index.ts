export { createTraceless, tracelessKind } from './provider.ts';
