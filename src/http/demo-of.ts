import { AppError } from '../lib/errors.ts';
import type { DemoStand, HttpDeps } from './deps.ts';

/** The demo of this process. @throws `no-demo` (409) where it plays none */
export function demoOf({ demo }: HttpDeps): DemoStand {
  if (!demo) throw new AppError('no-demo', 'This process plays no demo.', { status: 409 });
  return demo;
}
