import { requestJson } from './http-json.ts';

interface RunPage {
  id: string;
  clientId: string;
  ticketId: number;
  status: string;
  detail: string;
  timeline: { kind: string; title: string; source: string; data: unknown }[];
  approvals: { id: string; code: string; state: string; steps: { n: number }[] }[];
}

/** A person's way into Muster's API: signs up as the owner, or in. */
export async function signIn(url: string, setupCode: string | null): Promise<MusterClient> {
  const account = { email: 'owner@harborit.example', password: 'a demo needs no secret' };
  if (setupCode)
    await requestJson(`${url}/api/setup`, { method: 'POST', body: { setupCode, ...account } });
  const { headers } = await requestJson(`${url}/api/session`, { method: 'POST', body: account });
  const cookie = headers.getSetCookie()[0]?.split(';')[0];
  return musterClient(url, cookie);
}

function musterClient(url: string, cookie: string | undefined) {
  const call = async <T>(path: string, method = 'GET', body?: unknown) =>
    (await requestJson<T>(`${url}/api${path}`, { method, body, cookie })).body;
  return {
    call,
    connect: (form: Record<string, unknown>) => call('/integrations/connectwise', 'PUT', form),
    card: async () => {
      const { items } = await call<{ items: { state: string; detail: string }[] }>('/integrations');
      return items[0] ?? { state: 'not-connected', detail: '' };
    },
    clients: async () =>
      (
        await call<{ items: { id: string; name: string; companyId: number; mode: string }[] }>(
          '/clients?limit=200',
        )
      ).items,
    /** The newest run on a ticket with its timeline; null before there is one. */
    runOn: async (ticketId: number): Promise<RunPage | null> => {
      const { items } = await call<{ items: { id: string }[] }>(`/runs?ticket=${ticketId}`);
      return items[0] ? call<RunPage>(`/runs/${items[0].id}`) : null;
    },
    /** The newest verification of a run; null when who asked did not have to prove it. */
    verificationOf: async (runId: string) => {
      const { items } = await call<{
        items: {
          id: string;
          state: string;
          contact: string;
          category: string;
          evidence: string;
          method: string;
          level?: string;
          tellNumber?: string;
        }[];
      }>(`/verifications?run=${runId}`);
      return items[0] ?? null;
    },
    /** Connects the simulated Duo. */
    connectDuo: ({ integrationKey, secretKey }: { integrationKey: string; secretKey: string }) =>
      call<{ state: string; detail: string }>('/integrations/simulated-duo', 'PUT', {
        integrationKey,
        secretKey,
        verifiedPush: true,
      }),
    decide: (approvalId: string, decision: Record<string, unknown>) =>
      call<{ counted: boolean }>(`/approvals/${approvalId}/decision`, 'POST', decision),
  };
}

export type MusterClient = ReturnType<typeof musterClient>;
export type { RunPage };
