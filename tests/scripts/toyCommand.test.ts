/** A new command is one file and one line in the list: it has help, options and an answer like the others. */
import { commands } from '../../scripts/commands';
import type { AddCommand } from '../../scripts/cli';
import { main } from '../../scripts/main';
import { option } from '../../scripts/options';
import { builtIn } from '../../src/builtIn';
import { codesOf } from '../../src/work/library';

const addToy: AddCommand = (program, cli, ended) => {
  program
    .command('toy')
    .description('what a toy does')
    .addOption(option(cli, '--out', 'value.file', 'validate.out'))
    .action(({ out = '' }: Readonly<{ out?: string }>) => {
      cli.io.out(`${codesOf(cli.library.forms).join(' ')} ${out}\n`);
      ended(1);
    });
};

async function started(...args: readonly string[]): Promise<Readonly<{ code: number; out: string; err: string }>> {
  const said = { out: '', err: '' };
  const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text), isTerminal: false };
  const forms = builtIn.forms.slice(0, 1);
  const code = await main(args, io, { library: { ...builtIn, forms }, commands: [...commands, addToy] });
  return { code, ...said };
}

test('it runs with the library it is handed, and its exit code is the program’s', async () => {
  expect(await started('toy', '--out', 'x')).toEqual({ code: 1, out: `${builtIn.forms[0]?.code} x\n`, err: '' });
});

test('it stands in the help, behind those that were there', async () => {
  const { out } = await started('--help');
  expect(out).toContain('what a toy does');
  for (const name of ['forms', 'distribute', 'validate', 'consolidate', 'report', 'demo'])
    expect(out.indexOf(`  ${name} `)).toBeGreaterThan(0);
});

test('what it does not take is told in the person’s language', async () => {
  const { code, err } = await started('toy', '--nothing');
  expect([code, err]).toEqual([2, expect.stringContaining('--nothing')]);
});
