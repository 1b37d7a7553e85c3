import { Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanStep, RunPage, TimelineEntry } from '../../src/contracts/runs.ts';
import { Changes } from './changes.tsx';
import { SentPrompt } from './sent-prompt.tsx';
import { Empty } from './states.tsx';
import { toolTitle } from './tool-title.ts';
import { Clock } from './when.tsx';

const kinds: Record<string, string> = {
  woken: 'Arrived',
  context: 'What the agent knew',
  model: 'Language model',
  gate: 'Gate',
  note: 'Note',
  plan: 'Plan',
  reply: 'Reply',
  decision: 'Decision',
  message: 'Message',
  verification: 'Verification',
  alarm: 'Alarm',
  feedback: 'Feedback',
  fault: 'Interruption',
  stopped: 'Stopped',
  failed: 'Failed',
  done: 'Done',
  'handed-over': 'Handed over',
};

/** What happened, oldest first; each entry opens to the exact data and the rule that decided. */
export function Timeline({ run }: { run: RunPage }) {
  if (run.timeline.length === 0)
    return (
      <div className="panel">
        <Empty title="Nothing yet">The agent has not begun.</Empty>
      </div>
    );
  return (
    <ol className="rows panel">
      {run.timeline.map((entry) => (
        <li key={entry.seq}>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const [open, setOpen] = useState(false);
  const data = (entry.data ?? {}) as Record<string, unknown>;
  const words = wordsOf(entry.kind, data);
  const steps = entry.kind === 'plan' ? (data.steps as PlanStep[] | undefined) : undefined;
  return (
    <details className="entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Text span size="sm" c="dimmed">
          <Clock at={entry.at} />
        </Text>
        <Text span size="sm" className="foreign" dir="auto">
          <strong>{kinds[entry.kind] ?? entry.kind}</strong> · {titleOf(entry)}
        </Text>
        {words && (
          <Text span size="sm" className="beside foreign quote" dir="auto">
            {words}
          </Text>
        )}
        {steps && (
          <span className="beside">
            {steps.map((step) => (
              <Changes key={step.n} shows={step.shows} />
            ))}
          </span>
        )}
      </summary>
      <Stack className="entry-body" gap="xs">
        <Rule data={data} />
        {typeof data.modelCallId === 'string' && <SentPrompt id={data.modelCallId} open={open} />}
        <Text size="sm" c="dimmed">
          Done by <Code>src/{entry.source}</Code>
        </Text>
        <section
          className="data"
          aria-label="Exact data"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {JSON.stringify(entry.data, null, 2)}
        </section>
      </Stack>
    </details>
  );
}

/** The title, with a tool by its name in a technician's words. */
function titleOf({ kind, title }: TimelineEntry): string {
  // An end is told as "done: why"; the kind stands before it already.
  if (title.startsWith(`${kind}:`))
    return title.slice(kind.length + 1).trim() || 'nothing is left to do';
  return title.replace(/^[a-z_]+:[a-z-]+(?=: )/, toolTitle);
}

/** The very words of a person or of the agent, where an entry is about them. */
function wordsOf(kind: string, data: Record<string, unknown>): string | null {
  const words = {
    reply: data.text ?? data.evidence,
    message: data.text,
    note: data.words,
    decision: data.evidence,
  }[kind];
  return typeof words === 'string' && words ? words : null;
}

function Rule({ data }: { data: Record<string, unknown> }) {
  const rule = data.because ?? data.permit ?? data.reason;
  if (typeof rule !== 'string' || !rule) return null;
  return (
    <Text size="sm" className="foreign">
      <strong>Rule that decided:</strong> {rule}
    </Text>
  );
}
