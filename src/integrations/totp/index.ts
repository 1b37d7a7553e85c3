export {
  confirmEnrolment,
  type Enrolment,
  enrolContact,
  listEnrolments,
  removeEnrolment,
} from './enrolments.ts';
export { createTotp, totpKind } from './provider.ts';
