/** One sheet of ours comes in place of the earlier one, or is added; a person's own sheet of that name is left alone. */
import type { SheetPlan } from '../../../../src/core/plan';
import { snapshotOf } from '../../../../src/core/planSnapshot';
import { writeWorkbook } from '../../../../src/doors/xlsx/writeWorkbook';
import { listSheet } from '../../../../src/paper/listSheet';
import type { SimulatedExcel } from '../../../support/excel/openExcel';
import { besideExcel, onlySheet, ownBook, snapshotOfBytes, valueOf } from '../beside';

const settings = (value: string, more: Partial<SheetPlan> = {}): SheetPlan => ({
  ...listSheet({
    name: 'Thiết lập',
    title: 'Thiết lập',
    columns: [
      { label: 'Khoá', width: 20 },
      { label: 'Giá trị', width: 30, numberFormat: '@' },
    ],
    rows: [
      ['period', value],
      ['lượng', 3],
    ],
  }),
  ...more,
});

const bookWith = (sheet: SheetPlan): Promise<Uint8Array> => {
  const plan = onlySheet({});
  const other = { ...plan.sheets[0]!, name: 'Số', cells: { A1: { value: '2021-Q1', formula: "'Thiết lập'!B5" } } };
  return writeWorkbook({ ...plan, sheets: [sheet, other] });
};

/** Without the names that Excel keeps apart, and the font that is the usual one of one workbook only. */
const sheetsOf = (bytes: Uint8Array) =>
  snapshotOfBytes(bytes).sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, { font: _, ...cell }]) => [at, cell])),
  }));
const planned = (sheet: SheetPlan) => snapshotOf({ ...onlySheet({}), sheets: [sheet] }, '').sheets[0];

test('it is added behind the others where it is missing', async () => {
  await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
    valueOf(await door.putSheet(settings('2021-Q2')));
    expect(sheetsOf(excel.bytes()).map(({ name }) => name)).toEqual(['Của tôi', 'Thiết lập']);
    expect(sheetsOf(excel.bytes())[1]).toEqual(planned(settings('2021-Q2')));
    expect(excel.activeSheet()).toBe('Của tôi');
  });
});

test.each([{}, { protect: { sort: true } }])('it replaces the one of before, which formulas still refer to (%j)', async (more) => {
  await besideExcel({ bytes: await bookWith(settings('2021-Q1', more)) }, async (door, excel) => {
    const after = settings('2021-Q2', more);
    valueOf(await door.putSheet({ ...after, merges: [], rows: {} }));
    const [sheet, other] = sheetsOf(excel.bytes());
    expect(sheet).toEqual(planned({ ...after, merges: [], rows: {} }));
    expect(other?.cells['A1']?.formula).toBe("'Thiết lập'!B5");
    expect(excel.sheets()).toHaveLength(2);
  });
});

test("a person's own sheet of that name is not written over", async () => {
  const own = { ...onlySheet({}).sheets[0]!, name: 'Thiết lập', cells: { A1: { value: 'máy in' }, B5: { value: 'phòng 2' } } };
  const bytes = await bookWith(own);
  await besideExcel({ bytes }, async (door, excel) => {
    expect(await door.putSheet(settings('2021-Q2'))).toEqual({ problem: { code: 'notOurs', sheet: 'Thiết lập' } });
    expect(snapshotOfBytes(excel.bytes())).toEqual(snapshotOfBytes(bytes));
  });
});

test.each(['Range.clear', 'Range.formulas', 'RangeFont.bold', 'AutoFilter.apply'])(
  'when %s fails, the contents of before are there again, and the protection',
  async (member) => {
    await besideExcel({ bytes: await bookWith(settings('2021-Q1', { protect: { sort: true } })) }, async (door, excel) => {
      excel.fail({ member, code: 'GeneralException', after: member === 'Range.formulas' ? 2 : 0 });
      expect(await door.putSheet(settings('2021-Q2', { protect: { sort: true } }))).toMatchObject({
        problem: { code: 'halfDone', sheet: 'Thiết lập' },
      });
      const [sheet] = sheetsOf(excel.bytes());
      const before = planned(settings('2021-Q1'));
      const values = (cells: NonNullable<typeof before>['cells']) => Object.entries(cells).map(([at, { value }]) => [at, value]);
      expect(Object.fromEntries(values(sheet!.cells))).toEqual(Object.fromEntries(values(before!.cells)));
      expect(sheet?.isProtected).toBe(true);
    });
  },
);

test('an addition that fails leaves nothing behind', async () => {
  const bytes = await ownBook();
  await besideExcel({ bytes }, async (door, excel) => {
    excel.fail({ member: 'RangeFont.bold', code: 'GeneralException' });
    expect(await door.putSheet(settings('2021-Q2'))).toMatchObject({ problem: { code: 'failed' } });
    expect(excel.sheets()).toHaveLength(1);
  });
});

const lockStructure = (excel: SimulatedExcel): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });

describe('where the structure of the workbook is protected', () => {
  test('the sheet that is there is replaced, hidden or not', async () => {
    const hidden = { visibility: 'hidden' } as const;
    const plan = bookWith(settings('2021-Q1'));
    await besideExcel({ bytes: await plan }, async (door, excel) => {
      await lockStructure(excel);
      valueOf(await door.putSheet(settings('2021-Q2', hidden)));
      expect(sheetsOf(excel.bytes())[0]).toEqual({ ...planned(settings('2021-Q2')), visibility: 'visible' });
    });
  });

  test('none is added, and that is said before anything is tried', async () => {
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      await lockStructure(excel);
      excel.forgetLog();
      expect(await door.putSheet(settings('2021-Q2'))).toEqual({ problem: { code: 'structure' } });
      expect(excel.log()).not.toContain('WorksheetCollection.add');
    });
  });
});

test.each([true, false])('a machine without a printer gets the sheet all the same (there before: %j)', async (isThere) => {
  const protect = { sort: true };
  const bytes = isThere ? await bookWith(settings('2021-Q1', { protect })) : await ownBook();
  await besideExcel({ bytes }, async (door, excel) => {
    excel.fail({ member: 'PageLayout.paperSize', code: 'GeneralException', times: 9 });
    valueOf(await door.putSheet(settings('2021-Q2', { protect })));
    expect(sheetsOf(excel.bytes()).find(({ name }) => name === 'Thiết lập')).toEqual(planned(settings('2021-Q2', { protect })));
  });
});
