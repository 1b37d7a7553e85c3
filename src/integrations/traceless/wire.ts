import { createHmac } from 'node:crypto';
import { z } from 'zod';

/**
 * How Traceless is spoken to. Its API paper (v1.3) is not public. What others document: an organisation's
 * address and a signing secret; the verbs "send MFA", "poll by transaction ID" and "update by transaction
 * ID". Paths, names, states and the signature below are our guess, and this file is all that changes when
 * an MSP shows the paper. Whatever an answer says otherwise is a fault, never an approval.
 */
export const paths = { send: '/mfa/send', poll: '/mfa/poll', update: '/mfa/update' } as const;

/** HMAC-SHA-256 over the moment and the body, so that a signature is worth nothing for another call. */
export function signed(secret: string, body: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-traceless-timestamp': timestamp, 'x-traceless-signature': signature };
}

export interface Push {
  email: string;
  /** As in the settings form. */
  method: string;
  reason: string;
}

export const sendBody = ({ email, method, reason }: Push) => ({
  email,
  channel: 'push',
  provider: method === 'duo' ? 'duo' : 'microsoft_authenticator',
  message: reason,
});
export const pollBody = (transactionId: string) => ({ transactionId });
export const cancelBody = (transactionId: string) => ({ transactionId, status: 'cancelled' });

/** UNTRUSTED from here on. */
export const Sent = z.object({ transactionId: z.string().min(1).max(200) });

const said = {
  pending: 'waiting',
  approved: 'approved',
  denied: 'denied',
  fraud: 'fraud',
  expired: 'expired',
  locked: 'locked',
  bypassed: 'bypassed',
} as const;
export type Said = (typeof said)[keyof typeof said];

export const Polled = z.object({
  transactionId: z.string(),
  status: z.enum(Object.keys(said) as (keyof typeof said)[]).transform((status) => said[status]),
});
