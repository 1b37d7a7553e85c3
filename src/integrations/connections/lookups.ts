import type {
  Board,
  BoardOptions,
  ConnectWiseApi,
  Member,
  Reference,
} from '../connectwise/index.ts';

/** The PSA's slowly changing tables. */
export interface PsaLookups {
  board(boardId: number): Promise<BoardOptions>;
  boards(): Promise<Board[]>;
  priorities(): Promise<Reference[]>;
  members(): Promise<Member[]>;
}

const KEEP_MS = 5 * 60_000;

/** Reads each table at most every five minutes; a failed read is not kept. */
export function createLookups(api: ConnectWiseApi): PsaLookups {
  const kept = new Map<string, { until: number; value: Promise<unknown> }>();
  function keep<T>(name: string, read: () => Promise<T>): Promise<T> {
    const entry = kept.get(name);
    if (entry && entry.until > Date.now()) return entry.value as Promise<T>;
    const value = read();
    kept.set(name, { until: Date.now() + KEEP_MS, value });
    value.catch(() => kept.delete(name));
    return value;
  }
  return {
    board: (boardId) => keep(`board ${boardId}`, () => api.boardOptions(boardId)),
    boards: () => keep('boards', () => api.listBoards()),
    priorities: () => keep('priorities', () => api.listPriorities()),
    members: () => keep('members', () => api.listMembers()),
  };
}
