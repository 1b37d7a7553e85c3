export { type AskedPlan, classifyReply, type ReplyReading } from './classify-reply.ts';
export { readCommand } from './reply/read-command.ts';
