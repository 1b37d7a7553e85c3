import { Command } from 'commander';

/** `muster serve` (npm start): everything until Ctrl-C. What it starts is the composition root's business. */
export function serveCommand(serve: (said: { role?: string }) => Promise<void>): Command {
  return new Command('serve')
    .description('serve the API, the webhook and the agents until stopped')
    .option('--role <role>', 'web, worker or all; several processes share one DATABASE_URL')
    .addHelpText(
      'after',
      '\nExamples:\n  PORT=8080 npm start\n  DATABASE_URL=postgresql://… npm start -- --role worker',
    )
    .action((options: { role?: string }) => serve(options));
}
