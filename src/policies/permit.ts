import { hashJson } from '../lib/canonical-json.ts';
import { AppError } from '../lib/errors.ts';

/** A call with its exact arguments, as it would be carried out. */
export interface ExactCall {
  /** The model's name for the call, unique within the run. */
  id: string;
  tool: string;
  /** Names resolved to ids, defaults filled in, nothing left to interpret. */
  args: Record<string, unknown>;
}

const minted = new WeakSet<Permit>();

/**
 * Leave to carry out one call with exactly these arguments in one run. Only `decide` mints one, and
 * `tools/execute` takes nothing else: a call that went round the gate does not compile, and a forged
 * object is refused.
 */
export class Permit {
  // The private field makes the type nominal: no object literal is a Permit.
  readonly #runId: string;
  readonly callId: string;
  readonly argumentHash: string;
  /** The sentence that explains the leave, for the timeline. */
  readonly because: string;

  private constructor(runId: string, call: ExactCall, because: string) {
    this.#runId = runId;
    this.callId = call.id;
    this.argumentHash = hashCall(call);
    this.because = because;
  }

  /** For `decide` alone; not exported by the room's index. */
  static mint(this: typeof Permit, runId: string, call: ExactCall, because: string): Permit {
    const permit = new Permit(runId, call, because);
    minted.add(permit);
    return permit;
  }

  /** Throws `permit-refused` unless this permit is for this run and this call with these arguments. */
  check(runId: string, call: ExactCall): void {
    const good =
      minted.has(this) &&
      this.#runId === runId &&
      this.callId === call.id &&
      this.argumentHash === hashCall(call);
    if (!good)
      throw new AppError('permit-refused', `No permit for ${call.tool} with these arguments.`);
  }
}

/** What an approval and a permit are bound to: the tool and its exact arguments. */
export function hashCall(call: ExactCall): string {
  return hashJson({ tool: call.tool, args: call.args });
}
