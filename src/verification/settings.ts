import { type SensitiveCategory, VerificationSettings } from '../contracts/verifications.ts';
import { readMspSetting, saveMspSetting, type Tx } from '../db/index.ts';
import { AppError } from '../lib/errors.ts';

const ROOM = 'verification';

/** Nothing is told to the requester unless the MSP says so. */
const defaults: VerificationSettings = {
  tellRequester: false,
  clientCap: 20,
  minimums: {},
  clientMinimums: {},
};

/** The MSP's settings of this room; what was never set has its default. */
export async function verificationSettings(
  tx: Tx,
): Promise<VerificationSettings & { version: number }> {
  const { value, version } = await readMspSetting(tx, ROOM);
  return { ...VerificationSettings.parse({ ...defaults, ...(value as object) }), version };
}

/**
 * Saves some of the settings and answers all of them.
 *
 * @throws `settings-changed` (409) when the change names a version that is no longer in force
 */
export async function saveVerificationSettings(
  tx: Tx,
  { version: changed, ...change }: Change,
  savedBy: string,
): Promise<VerificationSettings & { version: number }> {
  const value = VerificationSettings.parse({
    ...(await verificationSettings(tx)),
    ...defined(change),
  });
  refuseMailboxAlone(value);
  const version = await saveMspSetting(tx, ROOM, { value, savedBy, changed });
  return { ...value, version };
}

type Change = { version?: number | undefined } & {
  [K in keyof VerificationSettings]?: VerificationSettings[K] | undefined;
};

/**
 * What opens an account or moves money is never proven by a mailbox alone: whoever has it could already
 * reset what it receives. (NIST SP 800-63B does not take e-mail as an authenticator at all.)
 * @throws `bad-input` (400)
 */
function refuseMailboxAlone({ minimums, clientMinimums }: VerificationSettings): void {
  const fields = [['minimums', minimums] as const, ...Object.entries(clientMinimums)].flatMap(
    ([of, levels]) =>
      NEVER_BY_MAILBOX.filter((category) => levels[category] === 'A1').map((category) => ({
        field: of === 'minimums' ? `minimums.${category}` : `clientMinimums.${of}.${category}`,
        message: 'is A2 at least',
      })),
  );
  if (fields.length === 0) return;
  throw new AppError('bad-input', 'Control of a mailbox is not enough for this.', {
    status: 400,
    fields,
  });
}

const NEVER_BY_MAILBOX = [
  'password_reset',
  'account_unlock',
  'mfa_reset',
  'access_grant',
  'mail_redirect',
  'security_control_change',
  'payment_or_payroll_change',
] as const satisfies readonly SensitiveCategory[];

function defined(change: object): object {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
