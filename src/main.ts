import { Command } from 'commander';
import { describeError, isAppError } from './lib/errors.ts';

/**
 * The composition root: the only file that may import every room. Rooms are imported when a command
 * needs them, so that `--help` and the evals start without a database.
 */
const program = new Command('muster')
  .description('A self-hosted AI service desk for MSPs on ConnectWise Manage')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true });

const evals = await import('./evals/index.ts');
program.addCommand(evals.evalCommand());

const simulator = await import('./simulator/index.ts');
program.addCommand(simulator.simulatorCommand());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`muster: ${describeError(error)}\n`);
  for (const { field, message } of isAppError(error) ? error.fields : [])
    process.stderr.write(`  ${field}: ${message}\n`);
  process.exitCode = isAppError(error) && error.status === 400 ? 2 : 1;
}
