import { Command } from 'commander';
import { approvalsEval } from './approvals.ts';
import { clusteringCommand } from './clustering.ts';
import { flaggedEval } from './flagged.ts';
import { injectionEval, type OpenTrial } from './injection/injection.ts';
import { matchingCommand } from './matching.ts';
import { sensitiveEval } from './sensitive.ts';

export type { Trial } from './injection/trial.ts';

/** `muster eval`: quality figures on data, from the functions that serve live tickets. One file per eval. */
export function evalCommand(openTrial: OpenTrial): Command {
  const command = new Command('eval')
    .description(
      'measure quality on a data file: one JSON object on standard output; exit 2 on bad input',
    )
    .addCommand(approvalsEval())
    .addCommand(sensitiveEval())
    .addCommand(flaggedEval())
    .addCommand(clusteringCommand())
    .addCommand(matchingCommand())
    .addCommand(injectionEval(openTrial));
  for (const one of command.commands)
    one.option('--json', 'as everywhere; an eval prints one line of JSON with and without it');
  return command;
}
