/** How well slips are found: makes them by chance in valid workbooks, and ends with 1 where a goal is missed. */
import { parseArgs } from 'node:util';
import { heldBack } from '../../src/sample/slips/heldBack';
import { slips } from '../../src/sample/slips/index';
import { originals } from './findings/material';
import { measure } from './findings/measure';
import { goalsText, tableText } from './findings/table';
import type { Way } from './findings/way';
import { isThere, ways } from './findings/way';
import { worstText } from './findings/worst';

const usage = `npm run bench:findings -- [--seed 1] [--mutants 500] [--pairs 100] [--forms NS,DTC,HN] [--all] [--in-memory]
                          [--through openpyxl,libreoffice] [--share 2] [--only "digits swapped,minus"] [--worst 30]
--all also makes the kinds that are held back: nobody tunes what finds slips on those.
--through saves so many hundredths (--share) of the workbooks again by other programs, where they are on this machine.
`;

const options = {
  seed: { type: 'string', default: '1' },
  mutants: { type: 'string', default: '500' },
  pairs: { type: 'string', default: '100' },
  forms: { type: 'string', default: 'NS,DTC,HN' },
  all: { type: 'boolean', default: false },
  'in-memory': { type: 'boolean', default: false },
  through: { type: 'string', default: '' },
  share: { type: 'string', default: '2' },
  only: { type: 'string', default: '' },
  worst: { type: 'string', default: '30' },
  help: { type: 'boolean', default: false },
} as const;

const listed = (text: string): readonly string[] => text.split(',').filter((word) => word !== '');

async function main(): Promise<void> {
  const { values } = parseArgs({ options });
  const numbers = [values.seed, values.mutants, values.pairs, values.share, values.worst].map(Number);
  const isWay = (word: string): word is Way => (ways as readonly string[]).includes(word);
  const through = listed(values.through).filter(isWay);
  const [seed = 1, mutants = 0, pairs = 0, share = 0, worst = 0] = numbers;
  if (
    values.help ||
    !numbers.every((number) => Number.isInteger(number) && number >= 0) ||
    through.length < listed(values.through).length
  ) {
    process.stderr.write(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const only = listed(values.only);
  const kinds = slips.filter(({ name }) => (only.length > 0 ? only.includes(name) : values.all || !heldBack.includes(name)));
  for (const way of through.filter((one) => !isThere(one))) process.stderr.write(`${way} is not on this machine: passed over\n`);
  const asked = { seed, mutants, pairs, way: values['in-memory'] ? ('memory' as const) : ('file' as const) };
  const start = performance.now();
  const measured = await measure(kinds, originals(listed(values.forms)), {
    ...asked,
    through: through.filter(isThere).map((way) => ({ way, share })),
  });
  process.stdout.write(tableText(kinds, measured));
  process.stdout.write(`\nThe most harm:\n${worstText(kinds, measured.outcomes, worst)}`);
  for (const what of [...new Set(measured.broke)]) process.stdout.write(`broke: ${what}\n`);
  const seconds = Math.round((performance.now() - start) / 1000);
  const { text, missed } = goalsText(measured);
  process.stdout.write(
    `\n${measured.outcomes.length} slips of ${kinds.length} kinds, ${measured.pairs.length} pairs, ${seconds} s, seed ${seed}\n${text}`,
  );
  process.exitCode = missed > 0 ? 1 : 0;
}

void main();
