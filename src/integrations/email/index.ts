export { answerLink, readLink } from './answer-link.ts';
export { CONFIRM_PATH, createEmailLink, emailKind } from './provider.ts';
