import type { Tx } from '../db/index.ts';
import { type Verification, voidVerification } from '../verification/index.ts';
import { addEvent } from './journal.ts';
import type { Run } from './run.ts';

/** Makes a verification void and tells the timeline why, in the caller's transaction. */
export async function voidHeld(
  tx: Tx,
  run: Pick<Run, 'id' | 'clientId'>,
  held: Verification,
  because: string,
): Promise<void> {
  await voidVerification(tx, held.id, because);
  await addEvent(tx, run, {
    key: `verification-void:${held.id}`,
    kind: 'verification',
    title: `The verification of ${held.contactName} is void: ${because}`,
    source: 'runs/void-verification.ts',
    data: { verificationId: held.id, because },
  });
}
