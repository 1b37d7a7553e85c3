import { currentRules, defaultRules, type RuleBook, saveRules } from '../approvals/index.ts';
import { clientById } from '../clients/index.ts';
import type { NewApprovers } from '../contracts/approvers.ts';
import type { Member } from '../integrations/connectwise/index.ts';
import { AppError, isAppError } from '../lib/errors.ts';
import type { RunsRoom } from './runs-room.ts';

/**
 * Sets who may approve. A name that no active person has would lock everybody out without a word, so it
 * is refused where ConnectWise can be asked.
 *
 * @throws `bad-input` (400) that names the members; `approvers-changed` (409); `client-not-found` (404)
 */
export async function saveApprovers(
  room: Pick<RunsRoom, 'database' | 'audit' | 'psa'>,
  { clients = {}, version, ...msp }: NewApprovers,
  by: string,
): Promise<RuleBook> {
  const members = await membersOf(room);
  const unknown = [msp, ...Object.values(clients)]
    .flatMap(({ approvers, onCall = [] }) => [
      ...named('approvers', Array.isArray(approvers) ? approvers : []),
      ...named('onCall', onCall),
    ])
    .filter(({ name }) => members && !members.some((member) => isPerson(member, name)));
  if (unknown.length > 0)
    throw new AppError('bad-input', 'Approvers must be active members of your ConnectWise.', {
      status: 400,
      fields: unknown.map(({ field, name }) => ({
        field,
        message: `no active person has the identifier ${name}`,
      })),
    });
  return room.database.transaction('msp', async (tx) => {
    for (const id of Object.keys(clients)) await clientById(tx, id);
    const before = await currentRules(tx);
    const after = await saveRules(tx, { msp: { ...defaultRules, ...msp }, clients }, by, version);
    await room.audit.record(tx, {
      actor: by,
      action: 'approvers.save',
      subject: `version ${after.version}`,
      detail: { before, after },
    });
    return after;
  });
}

const named = (field: string, names: string[]) => names.map((name) => ({ field, name }));

/** All members, freshly read; null before a ConnectWise is connected. */
async function membersOf({ psa }: Pick<RunsRoom, 'psa'>): Promise<Member[] | null> {
  try {
    return await (await psa.current()).api.listMembers();
  } catch (error) {
    if (isAppError(error, 'not-connected')) return null;
    throw error;
  }
}

function isPerson(member: Member, identifier: string): boolean {
  const sameName = member.identifier.toLowerCase() === identifier.toLowerCase();
  return sameName && !member.inactive && member.licenseClass !== 'A';
}
