import { Command, InvalidArgumentError } from 'commander';
import { classifySensitivity } from '../../verification/index.ts';
import type { RaisedTicket } from './play-ticket.ts';
import { runDemo } from './run-demo.ts';

/** `npm run demo`: the main job from end to end against the simulator; exit code 1 on any miss. */
export function demoCommand(
  ticketsFor: (seed: number, suits: (ticket: RaisedTicket) => boolean) => RaisedTicket[],
): Command {
  return new Command('demo')
    .description('play the main job from end to end, without a key and without a network')
    .option('--seed <n>', 'another seed plays other tickets', seedNumber, 1)
    .addHelpText('after', '\nExample:\n  npm run demo -- --seed 7')
    .action(({ seed }: { seed: number }) =>
      runDemo(seed, ticketsFor(seed, startsAtOnce), (line) => process.stdout.write(`${line}\n`)),
    );
}

/** What must be verified first has chapters of its own; the others play what starts at once. */
function startsAtOnce({ summary, description }: RaisedTicket): boolean {
  return !classifySensitivity({ summary, body: description }).sensitive;
}

function seedNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
