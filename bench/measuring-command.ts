import { Command, InvalidArgumentError, Option } from 'commander';

/** One thing that can be measured. */
export interface Measurement<Measure> {
  /** A line of the help. */
  does: string;
  takes?: Option[];
  /** Loaded only when asked for: each may need what others do not have. */
  load(): Promise<Measure>;
}

/**
 * `name <measurement> [options]`, with a help for each. Takes `--json` everywhere; an option or a name that it does
 * not know ends with exit code 2.
 */
export function measuringCommand<Measure, Options>(
  name: string,
  description: string,
  measurements: Record<string, Measurement<Measure>>,
  run: (
    measure: Measure,
    asked: { name: string; options: Options & { json: boolean } },
  ) => Promise<void>,
): Command {
  const program = new Command(name)
    .description(description)
    .configureOutput({ outputError: (text, write) => write(`${name}: ${text}`) })
    .showHelpAfterError(`\`npm run --silent ${name} -- --help\` tells what there is.`)
    .exitOverride(({ exitCode, code }) =>
      process.exit(exitCode === 0 || code === 'commander.helpDisplayed' ? 0 : 2),
    );
  for (const [one, { does, takes = [], load }] of Object.entries(measurements)) {
    const command = program.command(one).description(does);
    for (const option of takes) command.addOption(option);
    command
      .addOption(new Option('--json', 'figures on one line').default(false, 'several'))
      .action(async (options) => run(await load(), { name: one, options }));
  }
  return program;
}

/** `--rounds <n>` and its like: a whole number from 1. */
export function counted(name: string, description: string): Option {
  return new Option(`--${name} <n>`, description).argParser((text) => {
    if (!/^[1-9]\d{0,8}$/.test(text))
      throw new InvalidArgumentError('It must be a whole number from 1.');
    return Number(text);
  });
}

/** `--minutes <n>`: any number above 0. */
export function minutes(description: string): Option {
  return new Option('--minutes <n>', description).argParser((text) => {
    const value = Number(text);
    if (!(value > 0 && value < 100_000))
      throw new InvalidArgumentError('It must be a number above 0.');
    return value;
  });
}
