import { AppError } from '../../lib/errors.ts';
import { created } from '../http/call.ts';
import type { Router } from '../http/router.ts';
import { PERMISSIONS, type Permission, type Right } from '../rights.ts';
import { issueKey } from '../seed/issue-key.ts';
import { addApiMember } from '../seed/members.ts';
import { newKeyShape, readInput } from './control-shapes.ts';

const ACTIONS = ['inquire', 'add', 'edit', 'delete'] as const;

/** More keys, each of an API member of its own, with fewer rights or fewer boards. */
export function serveControlKeys(router: Router): void {
  router.on('POST', '/_sim/keys', undefined, ({ world, body }) => {
    const { rights = 'all', boards, member } = readInput(newKeyShape, body);
    const identifier = member ?? `api${world.keys.size + 1}`;
    addApiMember(world, identifier);
    const { publicKey, privateKey, clientId } = issueKey(world, identifier, {
      rights: rights === 'all' ? 'all' : new Set(rights.flatMap(expand)),
      boards: boards && new Set(boards),
    });
    return created({
      companyId: world.companyId,
      publicKey,
      privateKey,
      clientId,
      member: identifier,
    });
  });
}

/** `service-tickets:edit`, or `service-tickets` for all that can be done with it. */
function expand(text: string): Right[] {
  const [permission, action] = text.split(':') as [
    Permission,
    (typeof ACTIONS)[number] | undefined,
  ];
  if (!PERMISSIONS.includes(permission) || (action && !ACTIONS.includes(action)))
    throw new AppError(
      'bad-input',
      `${text} is not a right; it is one of ${PERMISSIONS.join(', ')}, with :inquire, :add, :edit or :delete, or without for all four`,
      { status: 400 },
    );
  return (action ? [action] : ACTIONS).map((action) => `${permission}:${action}` as const);
}
