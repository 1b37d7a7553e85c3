import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../../../test/loopback-server.ts';
import { pastIssue } from '../../../test/past-issue.ts';
import { type FormFiller, formFiller } from '../../models/index.ts';
import { cleanIssue, type PastIssue, type RawIssue } from '../history/past-issue.ts';
import { draftWorkflows, type IssueKind } from './draft-workflows.ts';
import { draftWithModel } from './model-draft.ts';

/** A server that speaks OpenAI's wire protocol and answers what a test wants. */
let server: LoopbackServer;
let filler: FormFiller;
let answers: unknown[];
beforeAll(async () => {
  server = await startLoopbackServer(() => filledIn(answers.shift()));
  filler = await formFiller({
    provider: 'openai-compatible',
    model: 'test-model',
    apiKey: 'sk-test',
    baseUrl: `${server.url}/v1`,
    resource: null,
    allowPrivateNetwork: true,
    protocol: null,
    streaming: false,
  });
});
beforeEach(() => {
  answers = [];
  server.seen.length = 0;
});
afterAll(() => server.close());

function filledIn(form: unknown): Reply {
  const call = { name: 'answer', arguments: JSON.stringify(form) };
  return {
    body: {
      id: 'c1',
      object: 'chat.completion',
      created: 1,
      model: 'test-model',
      choices: [
        {
          index: 0,
          finish_reason: 'tool_calls',
          message: {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 't1', type: 'function', function: call }],
          },
        },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    },
  };
}

let id = 0;
function issue(notes: string[], change: Partial<RawIssue> = {}): PastIssue {
  id += 1;
  return cleanIssue({
    ...pastIssue({ id, summary: 'VPN drops all the time', notes, ...change }),
    opening: '',
  });
}

function kindOf(issues: PastIssue[]): IssueKind {
  return { terms: ['vpn'], typical: issues[0]!, issues };
}
const form = (change: object) => ({
  name: 'VPN drops',
  trigger: 'The VPN connection drops again and again.',
  preconditions: [],
  steps: [],
  ask: [],
  handOver: [],
  ...change,
});
const draftOf = (kind: IssueKind) => draftWithModel(filler, kind, draftWorkflows([kind])[0]!);

const updated = 'Updated the client software and lowered the MTU to 1300';
const usual = () => [issue([updated]), issue([updated]), issue(['Replaced the router'])];

test('keeps a step with the tickets that support it, and drops one that two do not', async () => {
  const issues = usual();
  const [a, b, c] = issues.map((one) => one.id) as [number, number, number];
  answers.push(
    form({
      steps: [
        { text: 'Update the client software and lower the MTU.', tickets: [a, b, c] },
        { text: 'Replace the router of the office.', tickets: [c] },
        { text: 'Reinstall Windows from scratch.', tickets: [a, b] },
        { text: 'Update the client software and lower the MTU again.', tickets: [a, 999_999] },
      ],
    }),
  );
  const draft = await draftOf(kindOf(issues));
  expect(draft.steps).toEqual([
    { text: 'Update the client software and lower the MTU.', tickets: [a, b], flags: [] },
  ]);
  expect(draft).toMatchObject({ name: 'VPN drops', evidence: [a, b, c] });
});

test('two tickets of one requester are one voice', async () => {
  const same = { requester: 'contact 7' };
  const issues = [issue([updated], same), issue([updated], same), issue(['Something else done'])];
  const tickets = issues.map((one) => one.id);
  answers.push(form({ steps: [{ text: 'Update the client software, lower the MTU.', tickets }] }));
  const draft = await draftOf(kindOf(issues));
  expect(draft.steps).toEqual([]);
});

test('what a ticket plants does not get through: links are flagged, one requester’s words go', async () => {
  const issues = [
    issue(['Sent the form https://forms.contoso.example/a to payroll Zanzibar']),
    issue(['Sent the form https://forms.contoso.example/b to payroll']),
  ];
  const tickets = issues.map((one) => one.id);
  answers.push(
    form({
      name: 'Write to eve@evil.example',
      steps: [{ text: 'Send the form https://x.evil.example to payroll Zanzibar', tickets }],
    }),
  );
  const draft = await draftOf(kindOf(issues));
  expect(JSON.stringify(draft)).not.toMatch(/evil|Zanzibar/);
  expect(draft.steps[0]).toMatchObject({
    text: 'Send the form [url] to payroll …',
    flags: ['link'],
  });
  expect(draft.slots).toEqual(['url']);
});

test('the model sees twelve tickets at most, masked and fenced, and must call the form', async () => {
  const many = Array.from({ length: 40 }, (_, i) =>
    issue([`${updated} on floor ${i}, pwd: Secret${i}x`]),
  );
  answers.push(form({}));
  await draftOf(kindOf(many));
  const sent = server.seen[0]!.body;
  expect(sent.match(/\\"id\\"/g)).toHaveLength(12);
  expect(sent).not.toMatch(/Secret\d+x/);
  expect(sent).toContain('<data>');
  expect(JSON.parse(sent).tool_choice).toMatchObject({ function: { name: 'answer' } });
});

test('a misfilled form is asked for once more; a second one is a fault, said in words', async () => {
  const issues = usual();
  const tickets = issues.slice(0, 2).map((one) => one.id);
  answers.push(
    { name: 'x' },
    form({ steps: [{ text: 'Update the client software, lower the MTU', tickets }] }),
  );
  expect((await draftOf(kindOf(issues))).steps).toHaveLength(1);
  expect(server.seen[1]!.body).toContain('did not fit');
  answers.push({ name: 'x' }, { name: 'y' });
  await expect(draftOf(kindOf(issues))).rejects.toThrow(/did not fill in the form[\s\S]*trigger/);
});
