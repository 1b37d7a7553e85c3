import { Command } from 'commander';
import { type DoctorReport, examine } from '../intake/index.ts';
import type { OpenDesk } from './desk-opener.ts';
import { print } from './print.ts';

/** `muster doctor`: is the connection as it should be, and what to change where in ConnectWise. */
export function doctorCommand(openDesk: OpenDesk): Command {
  return new Command('doctor')
    .description(
      'check rights, callbacks, clock and request budget of the connected ConnectWise; writes nothing',
    )
    .option('--json', 'one line of JSON')
    .addHelpText('after', '\nExample:\n  npm run --silent muster -- doctor')
    .action((options: { json?: boolean }) =>
      openDesk(async ({ room }) => {
        const report = await examine(room);
        if (!report.healthy) process.exitCode = 1;
        print(options.json, report, linesOf(report));
      }),
    );
}

function linesOf(report: DoctorReport): string[] {
  const mark = (good: boolean) => (good ? 'ok  ' : 'FIX ');
  return [
    `${mark(report.reachable)} ${report.detail}`,
    ...report.rights.map(({ name, purpose, state, needed }) => {
      if (state === 'unproven') return `?    ${name} (${purpose}): no read shows it`;
      if (state === 'missing' && !needed) return `note ${name} (${purpose}): missing, not needed`;
      return `${mark(state === 'present')} ${name} (${purpose}): ${state}`;
    }),
    ...report.surplusRights.map((name) => `note more than needed: ${name}`),
    ...report.callbacks.map(
      ({ type, state }) => `${mark(state === 'awake')} callback for ${type}: ${state}`,
    ),
    ...(report.publicAddress
      ? [
          `${mark(report.publicAddress.answers)} ${report.publicAddress.url}: ${report.publicAddress.detail}`,
        ]
      : []),
    ...(report.clockDifferenceMs === null
      ? []
      : [
          `${mark(Math.abs(report.clockDifferenceMs) < 60_000)} clock difference ${Math.round(report.clockDifferenceMs / 1000)} s`,
        ]),
    `${mark(report.requestBudget.left >= 0)} ${report.requestBudget.requestsPerMinute} requests a minute, ${report.requestBudget.left} of them free now`,
    ...report.toDo.map((what) => `  -> ${what}`),
  ];
}
