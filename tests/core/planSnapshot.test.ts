/** A plan gives the same snapshot as the file written from it. */
import type { WorkbookPlan } from '../../src/core/plan';
import { snapshotOf } from '../../src/core/planSnapshot';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { fullPlan } from '../support/fullPlan';

const throughTheFile = async (plan: WorkbookPlan) => {
  const read = readWorkbook('x.xlsx', await writeWorkbook(plan));
  if ('problem' in read) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
  return read.workbook;
};

/** The reader's tables have no prototype; the content is what counts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the snapshot of a plan is the snapshot of its file', async () => {
  expect(plain(snapshotOf(fullPlan, 'x.xlsx'))).toEqual(plain(await throughTheFile(fullPlan)));
});

test('an empty sheet has no rows and no columns', () => {
  const [, , , empty] = snapshotOf(fullPlan, 'x.xlsx').sheets;
  expect(empty).toMatchObject({ name: "Tờ 'nháy' kép", rowCount: 0, columnCount: 0, cells: {}, isProtected: true });
});

test('a formula without a stored result is uncalculated, one with an empty result is not', () => {
  const cells = snapshotOf(fullPlan, 'x.xlsx').sheets[2]?.cells;
  expect(cells?.['D7']).toMatchObject({ value: null, formula: 'B7*2', uncalculated: true });
  expect(cells?.['E7']).not.toHaveProperty('uncalculated');
});

test('a number that is none is refused', () => {
  const sheet = {
    name: 'A',
    visibility: 'visible' as const,
    cells: { A1: { value: Number.NaN } },
    merges: [],
    columns: {},
    rows: {},
    validations: [],
  };
  expect(() => snapshotOf({ title: '', sheets: [sheet], names: {}, properties: {} }, 'x.xlsx')).toThrow('NaN');
});
