import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiError } from '../api/request.ts';

/** Why a save was refused, in the server's words. A session that ended is not told here: see `root.tsx`. */
export function Refusal({ error, children }: { error: Error | null; children?: ReactNode }) {
  if (!error || (error instanceof ApiError && error.status === 401)) return null;
  return (
    <Alert color="red" role="alert">
      {error.message} {children}
    </Alert>
  );
}
