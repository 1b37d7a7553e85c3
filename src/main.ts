import { Command } from 'commander';
import { readConfig } from './config/index.ts';
import { findEmbedded } from './db/index.ts';
import { describeError, isAppError } from './lib/errors.ts';
import { createLogger } from './lib/logger.ts';

/**
 * Every command, and what it is given of the house. Rooms are imported when a command needs them, so
 * that `--help` and the evals start without a database.
 */
const program = new Command('muster')
  .description('A self-hosted AI service desk for MSPs on ConnectWise Manage')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true });

const [{ evalCommand }, { simulatorCommand, demoTickets }, cli] = await Promise.all([
  import('./evals/index.ts'),
  import('./simulator/index.ts'),
  import('./cli/index.ts'),
]);
program.addCommand(evalCommand());
program.addCommand(simulatorCommand());
program.addCommand(cli.serveCommand(serve));
program.addCommand(cli.demoCommand((seed) => demoTickets({ seed, count: 9 })));
for (const command of [
  cli.connectCommand,
  cli.clientsCommand,
  cli.runsCommand,
  cli.policiesCommand,
])
  program.addCommand(command(withDesk));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`muster: ${describeError(error)}\n`);
  for (const { field, message } of isAppError(error) ? error.fields : [])
    process.stderr.write(`  ${field}: ${message}\n`);
  process.exitCode = isAppError(error) && error.status === 400 ? 2 : 1;
}

/** `npm start`: the whole desk until Ctrl-C or SIGTERM. */
async function serve(): Promise<void> {
  const config = readConfig();
  const { openDesk } = await import('./desk.ts');
  const desk = await openDesk(config, createLogger(config.logLevel));
  const stopped = new Promise<void>((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void desk.stop().then(resolve, reject));
  });
  try {
    const server = config.role === 'worker' ? null : await desk.startHttp();
    const setupCode = server ? await desk.prepareSetupCode() : undefined;
    if (config.role !== 'web') await desk.startWork();
    cli.announce({
      url: server?.url ?? null,
      setupCode,
      dataDir: config.dataDir,
      home: desk.home,
      keyFile: desk.masterKey.file,
      publicUrl: config.publicUrl,
    });
  } catch (error) {
    await desk.stop();
    throw error;
  }
  await stopped;
}

/** Gives a command the rooms: on the database of a Muster that runs here, or on the data folder itself. */
async function withDesk<T>(work: Parameters<import('./cli/index.ts').OpenDesk>[0]): Promise<T> {
  const config = readConfig();
  const { openDesk } = await import('./desk.ts');
  const logger = createLogger('error');
  const { desk, serving } = await openDesk(config, logger)
    .then((opened) => ({ desk: opened, serving: Boolean(config.databaseUrl) }))
    .catch(async (error) => {
      if (!isAppError(error, 'data-folder-in-use')) throw error;
      const databaseUrl = findEmbedded(config.dataDir);
      return { desk: await openDesk({ ...config, databaseUrl }, logger), serving: true };
    });
  try {
    return (await work({ room: desk.room, config, serving })) as T;
  } finally {
    await desk.stop();
  }
}
