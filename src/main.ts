import { enableCompileCache } from 'node:module';
import { Command } from 'commander';
import type { OpenDatabase, OpenDesk, OpenLedger } from './cli/index.ts';
import { describeError, isAppError } from './lib/errors.ts';

/**
 * Every command, and what it is given of the house. Rooms are imported when a command needs them: an
 * eval measures memory and must not carry a database with it. The cache keeps compiled code between
 * starts, which halves the memory and the time of the next one.
 */
enableCompileCache();
const program = new Command('muster')
  .description('A self-hosted AI service desk for MSPs on ConnectWise Manage')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true });

const { evalCommand } = await import('./evals/index.ts');
program.addCommand(evalCommand(async () => (await import('./open-trial.ts')).openTrial()));
if (process.argv[2] !== 'eval') await addDeskCommands();
for (const group of program.commands.filter(({ commands }) => commands.length > 0))
  group.addHelpText(
    'after',
    `\nExample:\n  npm run --silent muster -- ${group.name()} ${group.commands[0]?.name()} --help`,
  );

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`muster: ${describeError(error)}\n`);
  for (const { field, message } of isAppError(error) ? error.fields : [])
    process.stderr.write(`  ${field}: ${message}\n`);
  process.exitCode = isAppError(error) && error.status === 400 ? 2 : 1;
}

async function addDeskCommands(): Promise<void> {
  const { simulatorCommand, demoTickets } = await import('./simulator/index.ts');
  const cli = await import('./cli/index.ts');
  program.addCommand(simulatorCommand());
  program.addCommand(cli.serveCommand(serve));
  program.addCommand(cli.demoCommand((seed, suits) => demoTickets({ seed, count: 20, suits })));
  program.addCommand(cli.connectCommand(withDesk));
  program.addCommand(cli.clientsCommand(withDesk));
  program.addCommand(cli.runsCommand(withDesk));
  program.addCommand(cli.modelsCommand(withDesk));
  program.addCommand(cli.policiesCommand(withDesk));
  program.addCommand(cli.workflowsCommand(withDesk));
  program.addCommand(cli.learnCommand(withDesk));
  program.addCommand(cli.replayCommand(withDesk));
  program.addCommand(cli.doctorCommand(withDesk));
  program.addCommand(cli.auditCommand(withDesk));
  program.addCommand(cli.userCommand(withDesk));
  program.addCommand(cli.verificationsCommand(withDesk));
  program.addCommand(cli.approversCommand(withDesk));
  program.addCommand(cli.killCommand(withLedger));
  program.addCommand(cli.archiveCommand(withDesk));
  program.addCommand(cli.backupCommand(withDesk));
  program.addCommand(cli.restoreCommand(withEmptyDatabase));
}

/** `npm start`: the whole desk until Ctrl-C or SIGTERM. */
async function serve(said: { role?: string }): Promise<void> {
  const { announce } = await import('./cli/index.ts');
  const { readConfig } = await import('./config/index.ts');
  const { createDemoHouse } = await import('./demo-house.ts');
  const { openDesk } = await import('./desk.ts');
  const { createLogger } = await import('./lib/logger.ts');
  const config = readConfig(undefined, said);
  const logger = createLogger(config.logLevel);
  const desk = await openDesk(config, logger);
  const stopped = new Promise<void>((resolve, reject) => {
    // Ctrl-C reaches npm and us, and npm passes it on: the second one must not end us half-way.
    // SIGHUP: the terminal was closed.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => void desk.stop().then(resolve, reject));
  });
  try {
    const server =
      config.role === 'worker' ? null : await desk.startHttp(createDemoHouse(config, logger, desk));
    const setupCode = server ? await desk.prepareSetupCode() : undefined;
    if (config.role !== 'web') await desk.startWork();
    announce({
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
async function withDesk<T>(work: Parameters<OpenDesk>[0]): Promise<T> {
  const { readConfig } = await import('./config/index.ts');
  const { findEmbedded } = await import('./db/index.ts');
  const { openDesk } = await import('./desk.ts');
  const { createLogger } = await import('./lib/logger.ts');
  const config = readConfig();
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

/** Gives a command the database of a Muster that runs and its audit trail, whatever else of it is down. */
async function withLedger<T>(work: Parameters<OpenLedger>[0]): Promise<T> {
  const { loadMasterKey, readConfig } = await import('./config/index.ts');
  const { findEmbedded, openDatabase } = await import('./db/index.ts');
  const { createAudit } = await import('./audit/index.ts');
  const { createLogger } = await import('./lib/logger.ts');
  const config = readConfig();
  const connection = config.databaseUrl ?? findEmbedded(config.dataDir);
  if (!connection) return withDesk(({ room }) => work(room));
  const database = openDatabase({ connection, logger: createLogger('error'), maxConnections: 2 });
  try {
    return (await work({ database, audit: createAudit(loadMasterKey(config).key) })) as T;
  } finally {
    await database.close();
  }
}

/** Gives `restore` what it fills: a migrated database without a desk on it, and the key of the old one. */
async function withEmptyDatabase<T>(work: Parameters<OpenDatabase>[0]): Promise<T> {
  const { loadKnownMasterKey, readConfig } = await import('./config/index.ts');
  const { migrate, startEmbedded } = await import('./db/index.ts');
  const { createLogger } = await import('./lib/logger.ts');
  const config = readConfig();
  const { key } = loadKnownMasterKey(config);
  const embedded = config.databaseUrl
    ? null
    : await startEmbedded({ dataDir: config.dataDir, logger: createLogger('error') });
  try {
    const connection = config.databaseUrl ?? embedded?.connection ?? '';
    await migrate(connection);
    return (await work({ connection, masterKey: key, dataDir: config.dataDir })) as T;
  } finally {
    await embedded?.stop();
  }
}
