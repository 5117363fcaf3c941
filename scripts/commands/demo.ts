/** `tonghop demo`: the arguments of it; the work is handed in. */
import type { AddCommand, Cli } from '../cli';
import type { ExitCode } from '../exit';
import { outOption } from '../options';

export type Demo = (cli: Cli, folder: string) => Promise<ExitCode>;

export const addDemo =
  (run: Demo): AddCommand =>
  (program, cli, ended) => {
    program
      .command('demo')
      .description(cli.say('demo.about'))
      .helpOption('-h, --help', cli.say('help.help'))
      .addOption(outOption(cli, 'value.folder', 'demo.out'))
      .action(async ({ out }: Readonly<{ out?: string }>) => ended(await run(cli, out ?? 'demo')));
  };
