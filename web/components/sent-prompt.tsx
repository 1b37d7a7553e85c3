import { Stack, Text } from '@mantine/core';
import { useModelCall } from '../api/model.ts';
import { Shown } from './states.tsx';

/** Exactly what a language model was sent in one step. */
export function SentPrompt({ id, open }: { id: string; open: boolean }) {
  const query = useModelCall(id, open);
  if (!open) return null;
  return (
    <Shown query={query} what="what was sent">
      {({ prompt }) => (
        <Stack gap="xs">
          <Part title="Instructions" text={prompt.instructions} />
          {prompt.messages.map((message, i) => {
            const { role, content } = message as { role: string; content: unknown };
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was sent does not change
              <Part key={i} title={`Message ${i + 1}, ${role}`} text={textOf(content)} />
            );
          })}
          <Part title="Tools" text={textOf(prompt.tools)} />
        </Stack>
      )}
    </Shown>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  return (
    <>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <section
        className="data"
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {text}
      </section>
    </>
  );
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
