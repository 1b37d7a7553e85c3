import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const program = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [`${name}/main.ts`, ...args], { encoding: 'utf8' });

describe.each(['chaos', 'bench'])('%s', (name) => {
  it('tells what there is', () => {
    const { status, stdout } = program(name, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`Usage: ${name} `);
  });

  it('names an option that it does not know, without a stack, and runs nothing', () => {
    const { status, stdout, stderr } = program(
      name,
      name === 'chaos' ? 'kill' : 'match',
      '--bogus',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain("unknown option '--bogus'");
    expect(stderr).not.toContain('    at ');
  });
});
