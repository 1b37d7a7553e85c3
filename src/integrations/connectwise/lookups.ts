import type { Board, BoardOptions, ConnectWiseApi, Member, Reference } from './types.ts';

/** True when the remembered list has what the caller looks for. */
type Has<T> = (known: T) => boolean;

/** Lists that change seldom and are needed at every turn. */
export interface Lookups {
  boards(has?: Has<Board[]>): Promise<Board[]>;
  boardOptions(boardId: number, has?: Has<BoardOptions>): Promise<BoardOptions>;
  priorities(has?: Has<Reference[]>): Promise<Reference[]>;
  members(has?: Has<Member[]>): Promise<Member[]>;
  /** E-mail domains of active contacts, each with the ids of the companies that use it. */
  emailDomains(): Promise<ReadonlyMap<string, ReadonlySet<number>>>;
}

export interface LookupsOptions {
  /** Default ten minutes. */
  maxAgeMs?: number;
  now?: () => number;
}

/** A miss this soon after reading is a wrong name, not news from ConnectWise. */
const MISS_COUNTS_AFTER_MS = 15_000;

interface Known {
  value: Promise<unknown>;
  at: number;
}

/**
 * Remembers boards, their options, priorities and members of one connection. With `has`, a list that
 * lacks what is looked for is read again, so a status made a minute ago is found.
 */
export function createLookups(
  api: Pick<
    ConnectWiseApi,
    'listBoards' | 'boardOptions' | 'listPriorities' | 'listMembers' | 'listContacts'
  >,
  { maxAgeMs = 10 * 60_000, now = () => performance.now() }: LookupsOptions = {},
): Lookups {
  const known = new Map<string, Known>();

  async function lookUp<T>(key: string, read: () => Promise<T>, has?: Has<T>): Promise<T> {
    const entry = known.get(key);
    if (entry !== undefined && now() - entry.at <= maxAgeMs) {
      const value = (await entry.value) as T;
      if (!has || has(value) || now() - entry.at < MISS_COUNTS_AFTER_MS) return value;
      // Another caller with the same miss may have asked meanwhile.
      if (known.get(key) !== entry) return lookUp(key, read, has);
    }
    const value = read();
    known.set(key, { value, at: now() });
    try {
      return await value;
    } catch (error) {
      if (known.get(key)?.value === value) known.delete(key);
      throw error;
    }
  }

  return {
    boards: (has) => lookUp('boards', () => api.listBoards(), has),
    boardOptions: (boardId, has) =>
      lookUp(`board ${boardId}`, () => api.boardOptions(boardId), has),
    priorities: (has) => lookUp('priorities', () => api.listPriorities(), has),
    members: (has) => lookUp('members', () => api.listMembers(), has),
    emailDomains: () => lookUp('email domains', () => readDomains(api)),
  };
}

async function readDomains({ listContacts }: Pick<ConnectWiseApi, 'listContacts'>) {
  const domains = new Map<string, Set<number>>();
  for await (const page of listContacts({}))
    for (const { emails, company, inactive } of page) {
      if (company === null || inactive) continue;
      for (const email of emails) {
        const domain = email.split('@')[1]?.trim().toLowerCase();
        if (!domain) continue;
        const companies = domains.get(domain) ?? new Set();
        domains.set(domain, companies.add(company.id));
      }
    }
  return domains;
}
