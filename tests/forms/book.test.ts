/** The form book on disk is what the definitions say today, and everything it cites exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAdditive, leaves } from '../../src/language/form';
import { formBook } from '../../src/language/book';
import { forms } from '../../src/forms';
import { identities } from '../../src/forms/identities';
import { formsWithGrids } from './grids';

const root = join(__dirname, '../..');
const book = formBook(forms, identities);
const all = identities.flatMap((group) => group.identities);
const codes = new Set(forms.flatMap(({ checks }) => checks.map(({ code }) => code)));

test('the form book is up to date (else: npm run book)', () => {
  expect(readFileSync(join(root, 'src/forms/SO-TAY-BIEU-MAU.md'), 'utf8')).toBe(book);
});

test('it describes every column, every row key and every rule', () => {
  for (const form of forms) {
    for (const sheet of form.sheets) {
      expect(book).toContain(`### Sheet «${sheet.tab}» (\`${sheet.key}\`)`);
      for (const { key } of leaves(sheet.columns)) expect(book).toContain(`| \`${key}\` |`);
    }
  }
  for (const code of codes) expect(book).toMatch(new RegExp(`^\\| \`?${code.replaceAll('.', '\\.')}\`? \\|`, 'm'));
});

test('it is whole Vietnamese words: no key of a label left open, no name of the language of forms', () => {
  expect(book).toBe(book.normalize('NFC'));
  expect(book).not.toMatch(/\{(?:year|lastYear|unit)\}/);
  expect(formBook(forms, [])).not.toMatch(/\b(?:undefined|lastPeriod|lastYear|unique|filled|anonymous|sum|count)\(?(?=[ ,|(])/);
});

test('B1-B10, P1-P10 and H1-H12 are each accounted for', () => {
  const numbered = (letter: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  expect(all.map(({ id }) => id)).toEqual([...numbered('B', 10), ...numbered('P', 10), ...numbered('H', 12)]);
  for (const { id, rules = [], test: proof, note } of all)
    expect([id, rules.length > 0 || proof !== undefined || note !== undefined]).toEqual([id, true]);
});

test('each rule cited for them exists', () => {
  const exists = (cited: string): boolean => {
    const pattern = new RegExp(`^${cited.replaceAll('.', '\\.').replaceAll('*', '.+')}$`);
    return [...codes].some((code) => pattern.test(code));
  };
  expect(all.flatMap(({ rules = [] }) => rules).filter((cited) => !exists(cited))).toEqual([]);
});

test('each test cited for them exists', () => {
  const titles = new Set(formsWithGrids.flatMap(({ grids }) => grids.map(({ title }) => title)));
  const stands = (file: string, title: string): boolean =>
    file === 'tests/forms/grids.test.ts'
      ? titles.has(title)
      : existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8').includes(`'${title}'`);
  expect(all.flatMap(({ test: proof }) => (proof && !stands(proof.file, proof.title) ? [`${proof.file}: ${proof.title}`] : []))).toEqual(
    [],
  );
});

test('no percentage is ever summed', () => {
  for (const form of forms) {
    for (const sheet of form.sheets) {
      const percents = leaves(sheet.columns).filter(({ kind }) => kind === 'percent');
      expect(percents.filter(isAdditive)).toEqual([]);
      const sums = form.checks.filter((check) => check.kind === 'sum' && check.sheet === sheet.key);
      for (const { key } of percents) {
        expect(
          sums.filter(({ columns = [], holds }) => columns.includes(key) || JSON.stringify(holds).includes(`"column":"${key}"`)),
        ).toEqual([]);
      }
    }
  }
});
