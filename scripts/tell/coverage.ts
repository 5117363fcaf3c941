/** Which input cells no rule looks at, as a table and as JSON. */
import type { InputCell, SheetCoverage, Touched } from '../../src/language/touched';
import type { Cli } from '../cli';
import type { Covered } from '../coverage';

const of = ({ cells }: SheetCoverage, touched: Touched): readonly InputCell[] => cells.filter((cell) => cell.touched === touched);
const columnsOf = (cells: readonly InputCell[]): readonly string[] => [...new Set(cells.map(({ column }) => column))];

const inColumns = (lines: readonly (readonly string[])[]): readonly string[] => {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  return lines.map((line) =>
    line
      .map((text, column) => (isNumber(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

export function coverageText(covered: readonly Covered[], cli: Cli): string {
  const heads = ['', ...cli.say('forms.coverageHead').split(' | ')];
  const blocks = covered.map(({ form, sheets }) => {
    const lines = sheets.map((sheet) => [
      sheet.tab,
      ...[sheet.cells, of(sheet, 'rule'), of(sheet, 'sum'), of(sheet, 'none')].map(({ length }) => String(length)),
      columnsOf(of(sheet, 'none')).join(', '),
    ]);
    return [`${form.code} (${form.version}): ${form.title}`, ...inColumns([heads, ...lines]).map((line) => `    ${line}`)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

export const coverageJson = ({ form, sheets }: Covered) => ({
  code: form.code,
  version: form.version,
  sheets: sheets.map((sheet) => ({
    ...{ key: sheet.sheet, tab: sheet.tab, inputs: sheet.cells.length },
    ...{ byRule: of(sheet, 'rule').length, bySum: of(sheet, 'sum').length, byNothing: of(sheet, 'none').length },
    cells: sheet.cells.filter(({ touched }) => touched !== 'rule'),
  })),
});
