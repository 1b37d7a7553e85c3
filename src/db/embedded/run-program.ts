import { spawn } from 'node:child_process';
import { AppError } from '../../lib/errors.ts';
import type { Place } from './place.ts';

/** Runs one of PostgreSQL's programs to its end, as the cluster's owner; throws with its last words when it fails. */
export async function runProgram(
  place: Place,
  program: string,
  args: string[],
  input = '',
): Promise<void> {
  const child = spawn(program, args, { ...asOwner(place), stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  child.stdin.on('error', () => {}); // the program ended without reading: its exit code tells
  child.stdin.end(input);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  const code = await promise;
  if (code !== 0 || /^(ERROR|FATAL|PANIC):|^.*\b(ERROR|FATAL):/m.test(said))
    throw new AppError(
      'postgres-setup-failed',
      `${program} failed (exit ${code}): ${said.trim().split('\n').slice(-3).join(' ')}`,
    );
}

/** The user, folder and (nearly empty) environment in which PostgreSQL's programs run. */
export function asOwner({ home, runAs }: Place) {
  return { cwd: home, env: { LC_ALL: 'C' }, ...runAs };
}
