/** `tonghop demo`: templates, returns with mistakes, findings, corrected returns, consolidation and report of a sample. */
import { join } from 'node:path';
import type { Sample } from '../../src/sample/sample';
import { cleanReturnsOf } from '../../src/sample/sample';
import { firstSample, sampleNamed, samples } from '../../src/sample/samples';
import type { AddCommand, Cli } from '../cli';
import type { Demo } from '../demo';
import { checkReturned, consolidateCorrected, makeTemplates, reportConsolidated } from '../demo';
import { stop } from '../exit';
import { outOption } from '../options';

type Options = Readonly<{ out?: string; sample?: string }>;

const known = (): string => samples.map(({ code }) => code).join(', ');

const sampleAsked = (cli: Cli, code: string): Sample =>
  sampleNamed(code) ?? stop(cli.say('error.noSample', { text: code, known: known() }));

export const addDemo: AddCommand = (program, cli, ended) => {
  program
    .command('demo')
    .description(cli.say('demo.about'))
    .helpOption('-h, --help', cli.say('help.help'))
    .addOption(outOption(cli, 'value.folder', 'demo.out'))
    .option(`--sample <${cli.say('value.sample')}>`, cli.say('demo.sample', { known: known() }))
    .action(async ({ out = 'demo', sample: code = firstSample.code }: Options) => {
      const sample = sampleAsked(cli, code);
      const demo: Demo = { cli, at: (name) => join(out, name), sample, clean: cleanReturnsOf(sample), written: new Map() };
      await makeTemplates(demo);
      await checkReturned(demo);
      await consolidateCorrected(demo);
      await reportConsolidated(demo);
      cli.io.err(`${sample.invented[cli.lang]}\n`);
      ended(0);
    });
};
