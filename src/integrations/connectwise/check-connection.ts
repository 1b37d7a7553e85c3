import { type AppError, isAppError } from '../../lib/errors.ts';
import { checkRights, type RightState } from './check-rights.ts';
import { apiOver, type ConnectWiseOptions } from './create-api.ts';
import { type FailedCheck, failedCheck, failureOfCheck, missingRights } from './failed-check.ts';
import { wireCompanyInfo } from './schemas.ts';
import { normalizeUrl } from './site-url.ts';
import { createTransport, type Transport } from './transport.ts';
import type { ConnectWiseApi, SystemInfo } from './types.ts';

export interface PassedCheck {
  ok: true;
  /** For links that people open. */
  uiHost: string;
  apiBase: string;
  company: CompanyInfo;
  /** Null when the role does not open it, which hurts nothing. */
  system: SystemInfo | null;
  rights: RightState[];
  /**
   * Who Muster is in ConnectWise: no endpoint tells, so it is read from a callback of ours. Null before
   * there is one; then `createCallback` answers it as `updatedBy`.
   */
  ownIdentifier: string | null;
  /** The server's clock minus ours; null where it sends no `Date`. */
  clockDifferenceMs: number | null;
}

export interface CompanyInfo {
  companyId: string;
  name: string | null;
  codebase: string;
  version: string | null;
  isCloud: boolean;
}

export interface CheckOptions extends ConnectWiseOptions {
  /** Part of our callbacks' addresses, to find them by. */
  ownUrl?: string;
}

/**
 * Tries a connection as the settings form has it, step by step, writing nothing. What a person can put
 * right is an outcome; only faults of our own are thrown.
 */
export async function checkConnection(options: CheckOptions): Promise<FailedCheck | PassedCheck> {
  let transport: Transport | undefined;
  try {
    const site = normalizeUrl(options.url, options);
    // One attempt each: a person waits, and a failure is what he wants to know.
    const { attempts = 1, timeoutMs = 10_000 } = options;
    transport = createTransport({ ...options, attempts, timeoutMs, site });
    const api = apiOver(transport, site, options.companyId);
    const company = await companyOf(transport, options);
    if ('reason' in company) return company;
    const system = await systemInfoOrRefusal(api);
    const rights = await checkRights(transport);
    // A member without any right may get 401 from one read, wrong keys from all of them.
    if (isAppError(system) && !rights.some((right) => right.state === 'present'))
      return failureOfCheck(system, options);
    if (rights.some((right) => right.needed && right.state === 'missing'))
      return missingRights(rights);
    const info = isAppError(system) ? null : system;
    return {
      ok: true,
      uiHost: new URL(site.uiOrigin).host,
      apiBase: transport.apiBase(),
      company,
      system: info,
      rights,
      ownIdentifier: await ownIdentifier(api, options.ownUrl),
      clockDifferenceMs: info?.serverTime ? info.serverTime.getTime() - Date.now() : null,
    };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return failureOfCheck(error, options);
  } finally {
    await transport?.close();
  }
}

/** What `companyinfo` says, which needs no keys; the step that tells a ConnectWise from anything else. */
async function companyOf(
  transport: Transport,
  { url, companyId }: CheckOptions,
): Promise<CompanyInfo | FailedCheck> {
  let answer: unknown;
  try {
    answer = await transport.companyInfo();
  } catch (error) {
    if (isAppError(error, 'not-found')) answer = null;
    // Refusals of a page that wants no keys are somebody else's.
    else if (isAppError(error) && !error.retryable && error.code !== 'unreachable')
      return failedCheck('not-connectwise', { typed: url, companyId, said: error.message });
    else throw error;
  }
  if (answer === null) return failedCheck('unknown-company', { typed: url, companyId });
  const info = wireCompanyInfo.safeParse(answer);
  if (!info.success) return failedCheck('not-connectwise', { typed: url, companyId });
  return {
    companyId: info.data.CompanyID ?? companyId,
    name: info.data.CompanyName,
    codebase: info.data.Codebase,
    version: info.data.VersionCode,
    isCloud: info.data.IsCloud,
  };
}

/** System info, or the refusal of it, which alone does not tell wrong keys from a small role. */
async function systemInfoOrRefusal(api: ConnectWiseApi): Promise<SystemInfo | AppError> {
  try {
    return await api.systemInfo();
  } catch (error) {
    if (isAppError(error, 'bad-credentials') || isAppError(error, 'forbidden')) return error;
    throw error;
  }
}

async function ownIdentifier(api: ConnectWiseApi, ownUrl?: string): Promise<string | null> {
  if (ownUrl === undefined) return null;
  const callbacks = await api.listCallbacks({ urlContains: ownUrl }).catch(() => []);
  return callbacks.find((callback) => callback.updatedBy !== null)?.updatedBy ?? null;
}
