export { classifySensitivity, type Sensitivity } from './classify-sensitivity.ts';
export type { Category as SensitivityCategory } from './sensitivity/rules.ts';
export { type SensitivityLevel, sensitivityLevels } from './sensitivity/weigh.ts';
