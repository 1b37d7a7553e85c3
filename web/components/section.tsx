import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A part of a page under a heading. */
export function Section({
  title,
  about,
  children,
}: {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Stack component="section" gap="sm" aria-label={title}>
      <div>
        <Title order={2}>{title}</Title>
        {about && (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
