export { createDuo, duoKind } from './provider.ts';
