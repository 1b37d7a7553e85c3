import { type OpenHours, zoneOf } from '../approvals/index.ts';
import type { ApprovalRules } from '../contracts/approvers.ts';
import type { Psa } from '../integrations/connections/index.ts';

/** The MSP's hours in the zone that they are counted in: as set, else the ConnectWise server's. */
export function deskHours(
  { connection }: Pick<Psa, 'connection'>,
  { hours }: Pick<ApprovalRules, 'hours'>,
): OpenHours {
  return { ...hours, timeZone: zoneOf(hours.timeZone, connection.settings.serverTimeZone) };
}
