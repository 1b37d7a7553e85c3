export { type CallbackOutcome, createCallbackDoor } from './callback-door.ts';
export { chooseBoards, listBoards, previewBoards } from './connect/boards.ts';
export { connect } from './connect/connect.ts';
export type { ConnectForm } from './connect/connect-form.ts';
export { disconnect } from './connect/disconnect.ts';
export { type DoctorReport, examine } from './connect/examine.ts';
export { resumeStalledConnect } from './connect/stalled-connect.ts';
export { startConnecting } from './connect/start-connecting.ts';
export { tendCallbacks } from './connect/tend-callbacks.ts';
export {
  type DeadLetter,
  listDeadLetters,
  replayAllDeadLetters,
  replayDeadLetter,
} from './dead-letters.ts';
export { pruneRings } from './doorbell-store.ts';
export { handleDoorbell, sweepDoorbells } from './handle-doorbell.ts';
export type { IntakeRoom } from './intake-room.ts';
export { lookIntoTicket } from './look-into-ticket.ts';
export { reconcile } from './reconcile.ts';
export { countNewTickets, seenTicketById } from './seen-ticket.ts';
export type { NoRunReason } from './why-no-run.ts';
