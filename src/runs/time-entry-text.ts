import type { RunEvent } from './list-runs.ts';
import type { Run } from './run.ts';

/** What a `done` entry of the timeline holds, as far as it is read here. */
interface DoneData {
  call?: { tool?: string; args?: { internalFlag?: boolean } };
  result?: { text?: string };
}

/**
 * Words for a time entry about a run, for a technician to copy: what was done, by whose leave, and how it
 * ended. Muster writes no time entries itself: whose time it was is the MSP's to say.
 */
export function timeEntryText({ ticketId, detail }: Run, timeline: readonly RunEvent[]): string {
  const lines = timeline.flatMap((event) => lineOf(event) ?? []);
  const once = [...new Set(lines)];
  const did = once.length > 0 ? once : ['The ticket was read.'];
  return [`Ticket #${ticketId}, worked by Muster:`, ...did, ...(detail ? [detail] : [])].join('\n');
}

function lineOf({ kind, title, data }: RunEvent): string | null {
  if (kind === 'note') return 'Diagnosis written for the technicians.';
  if (kind === 'decision') return `${title}.`;
  if (kind !== 'done') return null;
  const { call, result } = data as DoneData;
  if (call?.tool?.endsWith('cw-update-ticket')) return result?.text ?? null;
  if (call?.tool?.endsWith('cw-add-ticket-note'))
    return call.args?.internalFlag ? 'Internal note added.' : 'Customer answered.';
  return null;
}
