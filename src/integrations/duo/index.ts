export { createDuo, duoKind } from './provider.ts';
export { simulatedDuoKind } from './simulated.ts';
