/** `tonghop demo`: templates, returns with mistakes, findings, corrected returns, consolidation and report of the sample district. */
import { join } from 'node:path';
import { cleanReturns } from '../../src/sample/returns';
import type { AddCommand } from '../cli';
import { tell } from '../cli';
import type { Demo } from '../demo';
import { checkReturned, consolidateCorrected, makeTemplates, reportConsolidated } from '../demo';
import { outOption } from '../options';

export const addDemo: AddCommand = (program, cli, ended) => {
  program
    .command('demo')
    .description(cli.say('demo.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(outOption(cli, 'value.folder', 'demo.out'))
    .action(async ({ out = 'demo' }: Readonly<{ out?: string }>) => {
      const demo: Demo = { cli, at: (name) => join(out, name), clean: cleanReturns(), written: new Map() };
      await makeTemplates(demo);
      await checkReturned(demo);
      await consolidateCorrected(demo);
      await reportConsolidated(demo);
      tell(cli, 'demo.invented');
      ended(0);
    });
};
