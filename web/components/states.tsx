import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../api/request.ts';
import { PageLink } from './page-link.tsx';

export function Loading({ what }: { what: string }) {
  return (
    <Center mih={160} role="status">
      <Group gap="sm">
        <Loader size="sm" aria-hidden />
        <Text c="dimmed">Loading {what}</Text>
      </Group>
    </Center>
  );
}

/** Nothing there, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack gap={4} align="center" py="xl" px="md" ta="center">
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" component="div" size="sm" maw={460}>
        {children}
      </Text>
    </Stack>
  );
}

/** What failed, in the server's words, with a way to try again; or that the person may not see it. */
export function Failed({ error, again }: { error: Error; again?: () => unknown }) {
  if (error instanceof ApiError && error.status === 403)
    return (
      <Empty title="You may not see this">
        {error.message} An owner or admin of this Muster can give it to you.
      </Empty>
    );
  return (
    <Alert color="red" title="This did not work" role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{error.message}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={() => void again()}>
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

export function NotFound() {
  return (
    <>
      <PageTitle>There is no such page</PageTitle>
      <PageLink to="/" size="sm">
        Go to Home
      </PageLink>
    </>
  );
}

export function PageTitle({ children, beside }: { children: ReactNode; beside?: ReactNode }) {
  return (
    <Group justify="space-between" align="center" gap="sm">
      <Title order={1}>{children}</Title>
      {beside}
    </Group>
  );
}

interface Query<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** Shows what a query brought, or that it is under way or failed; old data stays while it is read again. */
export function Shown<T>({
  query,
  what,
  children,
}: {
  query: Query<T>;
  what: string;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} again={query.refetch} />;
  return <Loading what={what} />;
}
