import { changeSettings } from '../../integrations/connections/index.ts';
import {
  type ConnectWiseApi,
  checkConnection,
  createConnectWiseApi,
} from '../../integrations/connectwise/index.ts';
import { AppError } from '../../lib/errors.ts';
import { isBoardOn, isOnByDefault } from '../board-rule.ts';
import type { IntakeRoom } from '../intake-room.ts';
import { optionsOfForm } from './check-options.ts';
import type { ConnectForm } from './connect-form.ts';

/** A board of ConnectWise, and whether its tickets start runs. */
export interface OfferedBoard {
  id: number;
  name: string;
  kind: 'service' | 'machine-alerts' | 'project';
  on: boolean;
}

/** The boards in use, by name. @throws `not-connected` (409) */
export async function listBoards(room: IntakeRoom): Promise<OfferedBoard[]> {
  const { api, connection } = await room.psa.current();
  return offered(await api.listBoards(), connection.settings.boards);
}

/**
 * The boards that a connect form would find, before anything of it is saved.
 *
 * @throws AppError (400) with the fields, in the words of the check that connecting makes
 */
export async function previewBoards(room: IntakeRoom, form: ConnectForm): Promise<OfferedBoard[]> {
  const options = optionsOfForm(room, form);
  const check = await checkConnection(options);
  if (!check.ok)
    throw new AppError(check.reason, check.message, { status: 400, fields: check.fields });
  const api = createConnectWiseApi(options);
  try {
    return offered(await api.listBoards(), form.boards ?? null);
  } finally {
    await api.close();
  }
}

function offered(
  boards: Awaited<ReturnType<ConnectWiseApi['listBoards']>>,
  chosen: readonly number[] | null,
): OfferedBoard[] {
  return boards
    .filter(({ inactive }) => !inactive)
    .map((board) => ({
      id: board.id,
      name: board.name,
      kind: kindOf(board),
      // Project tickets start no run, wherever they are.
      on: !board.project && isBoardOn(chosen, board),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function kindOf(board: { name: string; project: boolean }): OfferedBoard['kind'] {
  if (board.project) return 'project';
  return isOnByDefault(board) ? 'service' : 'machine-alerts';
}

/**
 * Chooses the boards whose tickets start runs, from now on; null goes back to the rule by kind.
 *
 * @throws `bad-input` (400) for a board that is not there or holds projects
 */
export async function chooseBoards(
  room: IntakeRoom,
  boards: number[] | null,
  actor: string,
): Promise<OfferedBoard[]> {
  const offered = await listBoards(room);
  const { connection } = await room.psa.current();
  for (const id of boards ?? []) {
    const board = offered.find((one) => one.id === id);
    if (board && board.kind !== 'project') continue;
    const message = board
      ? `Board ${board.name} is a project board; project tickets start no runs.`
      : `There is no active board ${id} that Muster may see.`;
    throw new AppError('bad-input', message, {
      status: 400,
      fields: [{ field: 'boards', message }],
    });
  }
  await room.database.transaction('msp', async (tx) => {
    await changeSettings(tx, connection.id, { boards });
    await room.audit.record(tx, {
      actor,
      action: 'integrations.choose-boards',
      subject: connection.id,
      detail: { boards },
    });
  });
  return listBoards(room);
}
