/** Templates filled in as a unit would, and what Excel would store beside the formulas. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookPlan } from '../../src/core/plan';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { Filling } from '../../src/sample/filling';
import { fillTemplate } from '../../src/sample/fill';
import { orderOf, sampleReturns } from '../../src/sample/returns';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/programs';

const budget = orderOf('NS', '03632');
const fill = (sheets: Filling['sheets']) => fillTemplate(budget, { sheets });

describe('only what a unit could have typed', () => {
  test('an open cell takes its value, and the sums above it follow', () => {
    const thu = fill({ thu: { rows: { phiLePhi: { duToanNsnn: 7, duToanNsx: 7 } } } }).sheets.find(({ name }) => name === 'Thu');
    const held = Object.values(thu?.cells ?? {}).filter(({ formula, value }) => formula !== undefined && value === 7);
    // huong100, tongThu and thuNsnn, each of NSNN and NSX.
    expect(held).toHaveLength(6);
  });

  test.each([
    ['a sum', { thu: { rows: { tongThu: { duToanNsnn: 7 } } } }],
    ['a column of another level', { thu: { rows: { tongThu: { tinhGiao: 7 } } } }],
    ['a column that the row does not have', { chi: { rows: { duPhong: { duToanTx: 7 } } } }],
    ['the sheet that links the others', { canDoi: { rows: { thu100: { duToan: 7 } } } }],
  ])('%s is refused', (_what, sheets) => expect(() => fill(sheets)).toThrow('not open'));

  test.each([
    ['a row', { thu: { rows: { lạ: { duToanNsnn: 7 } } } }, 'no row'],
    ['a column', { thu: { rows: { phiLePhi: { lạ: 7 } } } }, 'no column'],
    ['a sheet', { duAn: {} }, 'files no sheet'],
  ])('%s that is not there is refused', (_what, sheets, message) => expect(() => fill(sheets)).toThrow(message));

  test('a list takes no more items than it has blank rows', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({ values: { tenDuAn: `Dự án ${index}` } }));
    expect(() => fillTemplate(orderOf('DTC', '03632'), { sheets: { duAn: { items } } })).toThrow('no blank row');
  });
});

describeWith(['soffice'], 'LibreOffice computes what is stored beside the formulas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The results of all formulas but that which tells the machine's own mark of decimals; numbers rounded to what a double surely holds. */
  const results = (file: string): Readonly<Record<string, string>> => {
    const read = readWorkbook(file, readFileSync(file));
    if ('problem' in read) throw new Error(read.problem.code);
    return Object.fromEntries(
      read.workbook.sheets.flatMap(({ name, cells }) =>
        Object.entries(cells)
          .filter(([, { formula }]) => formula !== undefined && !formula.includes('MID(1/2'))
          .map(([at, { value }]) => [`${name}!${at}`, typeof value === 'number' ? value.toPrecision(12) : String(value)]),
      ),
    );
  };

  const compare = async (plan: WorkbookPlan): Promise<void> => {
    const [before, after] = [join(folder, 'x.xlsx'), join(folder, 'computed')];
    mkdirSync(after, { recursive: true });
    writeFileSync(before, await writeWorkbook(plan));
    const stored = results(before);
    expect(Object.keys(stored).length).toBeGreaterThan(20);
    expect(results(await recalculated(before, after))).toEqual(stored);
  };

  const returns = sampleReturns();
  test.each([
    ['a budget in đồng', 'ns/110-'],
    ['a budget in triệu, and the money unit on every sheet', 'ns/03643-'],
    ['a sheet where a row was put in', 'ns/03640-'],
    ['a number typed as text, which no sum counts', 'ns/03634-'],
    ['a list of projects', 'dtc/qlda-'],
    ['villages in sections', 'hn/03618-'],
  ])('%s', async (_what, path) => compare(returns.find((item) => item.path.startsWith(path))!.plan), 180_000);
});
