/** The consolidated workbook of the sample, recalculated by another program: every total a formula, every result ours. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/core/workbook';
import { templateName } from '../../src/distribute/order';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { isAdditive, leaves } from '../../src/language/form';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import { returnedOf, run } from '../support/run';

const whole = run(
  cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan)),
  sampleCatalogue,
  samplePeriod,
);

test('every figure of the consolidated sheets is a live formula', () => {
  const typed = whole.worked.forms.flatMap(({ places }) =>
    places.flatMap(({ layout }) => {
      const sheet = whole.plan.sheets.find(({ name }) => name === `${layout.form.code} ${layout.sheet.tab}`);
      const additive = leaves(layout.heads).filter(isAdditive);
      return layout.rows.flatMap((row) =>
        additive.flatMap((column) => {
          const at = `${String.fromCharCode(65 + layout.columns.findIndex(({ key }) => key === column.key))}${row.row}`;
          const cell = sheet?.cells[at];
          return typeof cell?.value === 'number' && cell.formula === undefined ? [`${sheet?.name}!${at}`] : [];
        }),
      );
    }),
  );
  expect(typed).toEqual([]);
});

describeWith(['soffice'], 'recalculated by LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('each cell equals our own value at the declared decimals', async () => {
    const file = join(folder, 'consolidated.xlsx');
    // Every stored result is made wrong first, so that only a true recalculation can give ours.
    const spoiled = {
      ...whole.plan,
      sheets: whole.plan.sheets.map((sheet) => ({
        ...sheet,
        cells: Object.fromEntries(
          Object.entries(sheet.cells).map(([at, cell]) => [
            at,
            cell.formula !== undefined && typeof cell.value === 'number' ? { ...cell, value: -1 } : cell,
          ]),
        ),
      })),
    };
    writeFileSync(file, await writeWorkbook(spoiled));
    const read = readWorkbook('recalculated.xlsx', readFileSync(await recalculated(file, join(folder, 'recalculated'))));
    if (!('workbook' in read)) throw new Error(read.problem.code);
    const sheets = new Map(read.workbook.sheets.map((sheet): readonly [string, SheetSnapshot] => [sheet.name, sheet]));
    let compared = 0;
    const different: string[] = [];
    for (const sheet of whole.plan.sheets) {
      for (const [at, cell] of Object.entries(sheet.cells)) {
        if (cell.formula === undefined) continue;
        const theirs = sheets.get(sheet.name)?.cells[at]?.value ?? null;
        const same =
          typeof cell.value === 'number'
            ? typeof theirs === 'number' && Math.abs(theirs - cell.value) < 0.0005
            : theirs === null || theirs === '';
        compared += 1;
        if (!same) different.push(`${sheet.name}!${at}: ${String(cell.value)} but ${JSON.stringify(theirs)} by =${cell.formula}`);
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});
