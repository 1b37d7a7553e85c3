import { deleteKey } from './api/delete-key.ts';
import { deleteSession } from './api/delete-session.ts';
import { getKeys } from './api/get-keys.ts';
import { getSession } from './api/get-session.ts';
import { postKey } from './api/post-key.ts';
import { postSession } from './api/post-session.ts';
import { postSetup } from './api/post-setup.ts';
import type { Endpoint } from './endpoint.ts';

/** Everything under /api, one line each. The matrix test calls every one as everybody. */
export const endpoints: readonly Endpoint[] = [
  postSetup,
  postSession,
  getSession,
  deleteSession,
  postKey,
  getKeys,
  deleteKey,
];
