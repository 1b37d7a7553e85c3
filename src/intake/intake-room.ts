import type { RequestBudget } from '../integrations/connections/index.ts';
import type { RunsRoom } from '../runs/index.ts';

/** What intake needs from the rest of the house; built once in `main.ts`. */
export interface IntakeRoom extends RunsRoom {
  masterKey: Uint8Array;
  /** What is left of the requests that ConnectWise bears. */
  requestBudget(): Promise<RequestBudget>;
  /** Where ConnectWise reaches this Muster; undefined: by polling only. */
  publicUrl: string | undefined;
  /** Used where the connect form left the client ID empty. */
  defaultClientId: string | undefined;
}
