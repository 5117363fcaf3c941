/** Single cells are written and put back exactly, on protected sheets too, and nothing else ever changes. */
import type { CellEdit } from '../../../../src/doors/openWorkbook';
import type { CellPlan } from '../../../../src/core/plan';
import { smallBook } from '../../../support/excel/smallBook';
import type { SimulatedExcel } from '../../../support/excel/openExcel';
import { besideExcel, ownBook, snapshotOfBytes, valueOf } from '../beside';

const cells: Readonly<Record<string, CellPlan>> = {
  A1: { value: '001' },
  A2: { value: '=x' },
  A3: { value: 12.5, style: { numberFormat: '#,##0.00' } },
  A4: { value: 25, formula: 'A3*2', style: { numberFormat: '0' } },
  A5: { value: '1.250', style: { numberFormat: '@' } },
  A6: { value: 'chữ', style: { bold: true } },
  A8: { value: 44270, style: { numberFormat: 'dd/mm/yyyy' } },
};

const at = (cell: string, write: string | number | null): CellEdit => ({ sheet: 'Của tôi', cell, write });

const protect = (excel: SimulatedExcel, options: object, password?: string): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Của tôi').protection.protect(options, password);
    await context.sync();
  });

const protection = (excel: SimulatedExcel): Promise<readonly unknown[]> =>
  excel.Excel.run(async (context) => {
    const { protection: loaded } = context.workbook.worksheets.getItem('Của tôi');
    loaded.load(['protected', 'options']);
    await context.sync();
    return [loaded.protected, loaded.options];
  });

const edits: readonly CellEdit[] = [
  at('A1', 7),
  at('A2', '007'),
  at('A3', '=SUM(A1)'),
  at('A4', 3),
  at('A5', 1250),
  at('A6', null),
  at('A7', '12/5'),
  { sheet: 'Của tôi', cell: 'A8', formula: 'A5*2' },
];

test('a text stays a text, a number a number, and undoing gives back what was there', async () => {
  const bytes = await ownBook({ cells });
  const before = snapshotOfBytes(bytes);
  await besideExcel({ bytes }, async (door, excel) => {
    const undo = valueOf(await door.apply(edits));
    expect(excel.syncs()).toBe(2);
    const [sheet] = snapshotOfBytes(excel.bytes()).sheets;
    expect(sheet?.cells).toMatchObject({
      A1: { value: 7 },
      A2: { value: '007' },
      A3: { value: '=SUM(A1)', format: '#,##0.00' },
      A4: { value: 3, format: '0' },
      A5: { value: 1250, format: '@' },
      A7: { value: '12/5' },
      A8: { formula: 'A5*2', format: 'dd/mm/yyyy' },
    });
    expect(sheet?.cells['A3']?.formula).toBeUndefined();
    expect(sheet?.cells['A6']).toBeUndefined();
    expect(undo).toEqual([
      at('A1', '001'),
      at('A2', '=x'),
      at('A3', 12.5),
      { sheet: 'Của tôi', cell: 'A4', formula: 'A3*2' },
      at('A5', '1.250'),
      at('A6', 'chữ'),
      at('A7', null),
      at('A8', 44270),
    ]);
    // The simulated Excel computes nothing itself, and does not show what it has not computed.
    excel.takeResults(bytes);
    valueOf(await door.apply(undo));
    excel.takeResults(bytes);
    expect(snapshotOfBytes(excel.bytes())).toEqual(before);
  });
});

test('nothing but these cells changes', async () => {
  const bytes = await smallBook();
  const before = snapshotOfBytes(bytes);
  await besideExcel({ bytes }, async (door, excel) => {
    valueOf(await door.apply([{ sheet: 'Số liệu', cell: 'B3', write: 41 }]));
    const expected = {
      ...before,
      sheets: before.sheets.map((sheet) =>
        sheet.name === 'Số liệu'
          ? {
              ...sheet,
              cells: {
                ...sheet.cells,
                B3: { ...sheet.cells['B3'], value: 41 },
                B4: { ...sheet.cells['B4'], value: expect.anything() as unknown },
              },
            }
          : sheet,
      ),
    };
    excel.takeResults(bytes);
    expect(snapshotOfBytes(excel.bytes())).toEqual(expected);
  });
});

test('no edits need no Excel', async () =>
  besideExcel({ bytes: await smallBook() }, async (door, excel) => {
    expect(valueOf(await door.apply([]))).toEqual([]);
    expect(excel.syncs()).toBe(0);
  }));

describe('on a protected sheet', () => {
  const options = { allowAutoFilter: true, allowFormatColumns: true, selectionMode: 'Unlocked' };

  test('it writes locked cells, in the same two round trips, and leaves the very same protection', async () => {
    await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
      await protect(excel, options);
      const before = await protection(excel);
      const start = excel.syncs();
      valueOf(await door.apply(edits));
      expect(excel.syncs() - start).toBe(2);
      expect(excel.cell('Của tôi', 'A1').value).toBe(7);
      expect(await protection(excel)).toEqual(before);
      expect(before[0]).toBe(true);
    });
  });

  test('an unlocked cell is written without opening the sheet', async () => {
    const open = { A1: { value: 1, style: { unlocked: true } }, A2: { value: 2 } };
    await besideExcel({ bytes: await ownBook({ cells: open, protect: {} }) }, async (door, excel) => {
      valueOf(await door.apply([at('A1', 5)]));
      expect(excel.cell('Của tôi', 'A1').value).toBe(5);
      expect(excel.log()).not.toContain('WorksheetProtection.unprotect');
    });
  });

  test('a password is told, and nothing is written', async () => {
    await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
      await protect(excel, options, 'bí mật');
      const before = excel.bytes();
      expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'sheetPassword', sheet: 'Của tôi' } });
      expect(snapshotOfBytes(excel.bytes())).toEqual(snapshotOfBytes(before));
      expect((await protection(excel))[0]).toBe(true);
    });
  });

  test.each([
    ['Range.formulas', 5],
    ['Range.numberFormat', 1],
    ['WorksheetProtection.protect', 0],
  ])('when %s fails, the sheet is protected again and the cells hold what they held', async (member, after) => {
    const bytes = await ownBook({ cells });
    await besideExcel({ bytes }, async (door, excel) => {
      await protect(excel, options);
      const before = await protection(excel);
      const values = edits.filter((edit) => 'write' in edit);
      const loads = member.startsWith('Range') ? values.length : 0;
      excel.fail({ member, code: 'GeneralException', after: after + loads });
      expect(await door.apply(values)).toMatchObject({ problem: { code: 'failed' } });
      expect(await protection(excel)).toEqual(before);
      excel.takeResults(bytes);
      const [now] = snapshotOfBytes(excel.bytes()).sheets;
      expect(now?.cells).toEqual(snapshotOfBytes(bytes).sheets[0]?.cells);
    });
  });
});

test('a sheet that is gone is named', async () =>
  besideExcel({ bytes: await ownBook({ cells }) }, async (door) => {
    const outcome = await door.apply([at('A1', 5), { sheet: 'Đã xoá', cell: 'A1', write: 1 }]);
    expect(outcome).toMatchObject({ problem: { code: 'gone', sheet: 'Đã xoá' } });
  }));

test('a cell that is being typed in, and a workbook for reading only, are told', async () =>
  besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    excel.beginEdit();
    expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'editing' } });
    excel.endEdit();
    excel.setReadOnly(true);
    expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'readOnly' } });
    excel.setReadOnly(false);
    expect(excel.cell('Của tôi', 'A1').value).toBe('001');
  }));

test('when what broke off cannot be put back, it is not said that nothing changed', async () =>
  besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    // Two loads and one write go well.
    excel.fail({ member: 'Range.formulas', code: 'GeneralException', after: 3, times: 99 });
    expect(await door.apply([at('A1', 5), at('A3', 6)])).toMatchObject({ problem: { code: 'halfDone', sheet: 'Của tôi' } });
    expect(excel.cell('Của tôi', 'A1').value).toBe(5);
  }));

test('a cell that is begun between looking and writing leaves everything as it was', async () =>
  besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    excel.fail({ sync: 2, code: 'InvalidOperationInCellEditMode' });
    expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'editing' } });
    expect(excel.syncs()).toBe(2);
  }));

test('an Excel that opens no protection, though there is no password, is told apart', async () =>
  besideExcel({ bytes: await ownBook({ cells, protect: {} }), platform: 'web' }, async (door, excel) => {
    excel.fail({ member: 'WorksheetProtection.unprotect', code: 'AccessDenied', times: 9 });
    expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'sheetLocked', sheet: 'Của tôi' } });
    expect(excel.cell('Của tôi', 'A1').value).toBe('001');
  }));

test('a workbook that is not in front is told', async () =>
  besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    excel.fail({ member: 'Range.values', code: 'InvalidSelection' });
    expect(await door.apply([at('A1', 5)])).toMatchObject({ problem: { code: 'notInFront' } });
  }));

describe('a formula in a general cell', () => {
  const formula: CellEdit = { sheet: 'Của tôi', cell: 'B1', formula: 'A3*2' };

  test('does not take the format of the cells it reads', async () =>
    besideExcel({ bytes: await ownBook({ cells: { ...cells, B1: { value: 3 } } }) }, async (door, excel) => {
      const undo = valueOf(await door.apply([formula]));
      expect(snapshotOfBytes(excel.bytes()).sheets[0]?.cells['B1']).toMatchObject({ formula: 'A3*2' });
      expect(snapshotOfBytes(excel.bytes()).sheets[0]?.cells['B1']?.format).toBeUndefined();
      valueOf(await door.apply(undo));
      expect(snapshotOfBytes(excel.bytes()).sheets[0]?.cells['B1']).toEqual({ value: 3 });
    }));

  test('is written where the protection leaves the cell open, but lets no format change', async () =>
    besideExcel(
      { bytes: await ownBook({ cells: { ...cells, B1: { value: 3, style: { unlocked: true } } }, protect: {} }) },
      async (door, excel) => {
        valueOf(await door.apply([formula]));
        expect(excel.cell('Của tôi', 'B1').formula).toBe('A3*2');
        expect(excel.log()).not.toContain('WorksheetProtection.unprotect');
      },
    ));
});

describe('very many cells', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => at(`C${index + 1}`, index));

  test('go to Excel on the web in parts, each below its limit', async () =>
    besideExcel({ bytes: await ownBook({ cells, protect: { sort: true } }), platform: 'web' }, async (door, excel) => {
      const undo = valueOf(await door.apply(many));
      expect(excel.syncs()).toBeGreaterThan(2);
      expect(Math.max(...excel.requestSizes())).toBeLessThan(5_000_000);
      expect(excel.cell('Của tôi', 'C3000').value).toBe(2_999);
      expect(undo).toHaveLength(3_000);
      expect((await protection(excel))[0]).toBe(true);
    }));

  test('are put back together where a later part breaks off', async () => {
    const bytes = await ownBook({ cells });
    await besideExcel({ bytes }, async (door, excel) => {
      excel.fail({ member: 'Range.formulas', code: 'GeneralException', after: 3_000 + 2_900 });
      expect(await door.apply(many)).toMatchObject({ problem: { code: 'failed' } });
      expect(snapshotOfBytes(excel.bytes())).toEqual(snapshotOfBytes(bytes));
    });
  });
});
