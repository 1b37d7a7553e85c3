import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export const mailSettings = {
  user: 'helpdesk',
  password: 'smtp-Secret-41',
  from: 'helpdesk@msp.example',
};

type SmtpFault = 'refuse' | 'fail' | 'hang';

/** How the server answers; changed by tests while it runs. */
export interface SmtpBehaviour {
  /** `refuse`: 550 for every recipient; `fail`: 451 after the text; `hang`: never answers the text. */
  fault: SmtpFault | null;
  /** For single recipients. */
  faultOf: Record<string, SmtpFault>;
  acceptsPassword: string;
}

/** A mail server on loopback that keeps what it was given. */
export async function startFakeSmtp(tls?: { key: string; cert: string }) {
  const behaviour: SmtpBehaviour = {
    fault: null,
    faultOf: {},
    acceptsPassword: mailSettings.password,
  };
  const faultFor = (address = '') => behaviour.faultOf[address] ?? behaviour.fault;
  const mails: { to: string[]; text: string }[] = [];
  /** Also those that it did not take. */
  const tries: string[] = [];
  const server = new SMTPServer({
    ...(tls ?? { disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth({ username, password }, _session, done) {
      const right = username === mailSettings.user && password === behaviour.acceptsPassword;
      done(right ? null : new Error('Invalid username or password'), { user: username });
    },
    onRcptTo({ address }, _session, done) {
      const refusal = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
      done(faultFor(address) === 'refuse' ? refusal : null);
    },
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
      stream.on('end', () => {
        tries.push(text);
        const fault = faultFor(session.envelope.rcptTo[0]?.address);
        if (fault === 'hang') return;
        if (fault === 'fail')
          return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        // What quoted-printable breaks or escapes is put together again.
        const plain = text.replace(/=\r\n/g, '').replace(/=3D/g, '=');
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: plain });
        done();
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const settings = {
    ...mailSettings,
    host: '127.0.0.1',
    port: String(port),
    security: tls ? 'starttls' : 'none',
    allowPrivateNetwork: true,
  };
  return {
    behaviour,
    mails,
    tries,
    settings,
    /** What the link in the newest mail carries, of all or of those to one address. */
    token(address?: string): string {
      const mail = mails.findLast(({ to }) => !address || to.includes(address));
      return /\/confirm\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
