/**
 * A type test, held by `npm run check`: every line below must fail to compile. If one compiles, its
 * `@ts-expect-error` is unused, and that is an error.
 */
import type { ExactCall } from '../../src/policies/index.ts';
import * as policies from '../../src/policies/index.ts';
import { execute } from '../../src/tools/index.ts';

declare const call: ExactCall;
declare const context: Parameters<typeof execute>[2];

// @ts-expect-error a call needs a permit
export const withoutPermit = () => execute(call);

// @ts-expect-error nothing takes its place
export const withNothing = () => execute(call, undefined, context);

export const withForgery = () =>
  execute(
    call,
    // @ts-expect-error an object of the same shape is not a permit
    { callId: call.id, argumentHash: '', because: '', check: () => {} },
    context,
  );

// @ts-expect-error only the gate can mint one
export const minting = policies.Permit;
