import type { RunsRoom } from '../runs/index.ts';

/** What intake needs from the rest of the house; built once in `main.ts`. */
export interface IntakeRoom extends RunsRoom {
  masterKey: Uint8Array;
  /** Where ConnectWise reaches this Muster; undefined: by polling only. */
  publicUrl: string | undefined;
  /** Used where the connect form left the client ID empty. */
  defaultClientId: string | undefined;
}
