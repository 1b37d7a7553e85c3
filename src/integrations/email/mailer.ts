import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { AppError, describeError } from '../../lib/errors.ts';
import { checkedAddress } from '../../lib/safe-fetch.ts';
import type { ProviderSettings } from '../providers/index.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

export interface Mailer {
  /** Hands a mail to the server; a fault may come after the server took it. */
  send(mail: Mail): Promise<void>;
  /** Connects and signs in. */
  verify(): Promise<void>;
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/;
/** A server that is slower than this is taken to be down. */
const PATIENCE_MS = 10_000;

/**
 * Sends plain-text mail by SMTP, one connection a mail. Throws `mail-failed` (retryable) with the server's
 * words, and those of `checkedAddress`.
 * @throws `bad-input` (400) naming the field that is wrong; `ca` (PEM) is for tests
 */
export function createMailer(settings: ProviderSettings, ca?: string): Mailer {
  const { host, port, security, from, privateNetwork } = readSettings(settings);
  const auth =
    typeof settings.user === 'string' && settings.user !== ''
      ? { user: settings.user, pass: String(settings.password ?? '') }
      : undefined;

  async function withServer<T>(work: (server: ReturnType<typeof open>) => Promise<T>): Promise<T> {
    const address = await checkedAddress(host, privateNetwork);
    const server = open(address);
    try {
      return await work(server);
    } catch (fault) {
      throw new AppError('mail-failed', `The mail server: ${describeError(fault)}`, {
        status: 502,
        retryable: true,
        cause: fault,
      });
    } finally {
      server.close();
    }
  }

  const open = (address: string) =>
    createTransport({
      host: address,
      port,
      secure: security === 'tls',
      requireTLS: security === 'starttls',
      ignoreTLS: security === 'none',
      ...(auth && { auth }),
      tls: { ...(isIP(host) === 0 && { servername: host }), ...(ca && { ca }) },
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    });

  return {
    async send({ to, subject, text }) {
      if (!ADDRESS.test(to)) throw new AppError('bad-address', 'This is not one e-mail address.');
      await withServer((server) =>
        server.sendMail({
          from,
          to: { name: '', address: to },
          envelope: { from, to: [to] },
          subject,
          text,
          headers: { 'Auto-Submitted': 'auto-generated' },
        }),
      );
    },
    async verify() {
      await withServer((server) => server.verify());
    },
  };
}

function readSettings(settings: ProviderSettings) {
  const host = String(settings.host ?? '').trim();
  const port = Number(settings.port);
  const from = String(settings.from ?? '').trim();
  const security = String(settings.security);
  const privateNetwork = settings.allowPrivateNetwork === true;
  const fields = [
    ...(/^[\w.:-]+$/.test(host) ? [] : [{ field: 'host', message: 'is a server’s name' }]),
    ...(Number.isInteger(port) && port > 0 && port < 65_536
      ? []
      : [{ field: 'port', message: 'is a number, 587 or 465 as a rule' }]),
    ...(ADDRESS.test(from) ? [] : [{ field: 'from', message: 'is an e-mail address' }]),
    ...(security === 'none' && !privateNetwork
      ? [{ field: 'security', message: 'may be none only in your own network' }]
      : []),
  ];
  if (fields.length > 0)
    throw new AppError('bad-input', 'No mail can be sent like this.', { status: 400, fields });
  return { host, port, from, security, privateNetwork };
}
