import { Command } from 'commander';

/** `muster serve` (npm start): everything until Ctrl-C. What it starts is the composition root's business. */
export function serveCommand(serve: () => Promise<void>): Command {
  return new Command('serve')
    .description('serve the API, the webhook and the agents until stopped')
    .addHelpText('after', '\nExample:\n  PORT=8080 npm start')
    .action(serve);
}
