/** Cells are coloured, and each gets its own fill back, in a later session too. */
import { planColours } from '../../../../src/doors/excel/cells/planColours';
import { fillSteps } from '../../../../src/doors/excel/cells/fillSteps';
import { mostColoured } from '../../../../src/doors/openWorkbook';
import type { CellPlan } from '../../../../src/core/plan';
import type { SimulatedExcel } from '../../../support/excel/openExcel';
import { writeWorkbook } from '../../../../src/doors/xlsx/writeWorkbook';
import { besideExcel, onlySheet, ownBook, valueOf } from '../beside';

const sheet = 'Của tôi';
const cells: Readonly<Record<string, CellPlan>> = {
  A1: { value: 1, style: { fill: 'FFF2CC' } },
  A2: { value: 2 },
  A3: { value: 3, style: { fill: 'FFFFFF' } },
};
const at = (cell: string, color = 'F8CBAD') => ({ sheet, cell, color });

const fills = (excel: SimulatedExcel): Promise<readonly unknown[]> =>
  excel.Excel.run(async (context) => {
    const ranges = ['A1', 'A2', 'A3'].map((cell) => {
      const { fill } = context.workbook.worksheets.getItem(sheet).getRange(cell).format;
      fill.load(['color', 'tintAndShade']);
      return fill;
    });
    await context.sync();
    return ranges.map(({ color, tintAndShade }) => [color, tintAndShade]);
  });

test('colours go on and off again', async () => {
  await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    const before = await fills(excel);
    valueOf(await door.colour([at('A1'), at('A2'), at('A3')]));
    expect((await fills(excel)).map((fill) => (fill as unknown[])[0])).toEqual(['#F8CBAD', '#F8CBAD', '#F8CBAD']);
    valueOf(await door.clearColours());
    expect(await fills(excel)).toEqual(before);
  });
});

test('new colours take the place of the old ones, and the first fill is kept', async () => {
  await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    const before = await fills(excel);
    valueOf(await door.colour([at('A1'), at('A2')]));
    valueOf(await door.colour([at('A1', 'FFE699')]));
    const [first, second] = await fills(excel);
    expect((first as unknown[])[0]).toBe('#FFE699');
    expect(second).toEqual(before[1]);
    valueOf(await door.clearColours());
    expect(await fills(excel)).toEqual(before);
  });
});

test('a later session finds them in the saved workbook', async () => {
  const bytes = await ownBook({ cells });
  const before = await besideExcel({ bytes }, (_, excel) => fills(excel));
  const saved = await besideExcel({ bytes }, async (door, excel) => {
    valueOf(await door.colour([at('A1'), at('A2')]));
    return excel.bytes();
  });
  await besideExcel({ bytes: saved }, async (door, excel) => {
    expect(await fills(excel)).not.toEqual(before);
    valueOf(await door.clearColours());
    expect(await fills(excel)).toEqual(before);
  });
});

test('a cell that the person painted meanwhile keeps their colour', async () => {
  await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    valueOf(await door.colour([at('A1'), at('A2')]));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('A2').format.fill.color = '#00FF00';
      await context.sync();
    });
    valueOf(await door.clearColours());
    expect((await fills(excel)).map((fill) => (fill as unknown[])[0])).toEqual(['#FFF2CC', '#00FF00', '#FFFFFF']);
  });
});

test('on a protected sheet the protection stays, whatever happens', async () => {
  await besideExcel({ bytes: await ownBook({ cells, protect: { sort: true } }) }, async (door, excel) => {
    const before = await fills(excel);
    valueOf(await door.colour([at('A2')]));
    excel.fail({ member: 'RangeFill.clear', code: 'GeneralException' });
    expect(await door.clearColours()).toMatchObject({ problem: { code: 'failed' } });
    const isProtected = await excel.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load(['protected', 'options']);
      await context.sync();
      return [protection.protected, protection.options.allowSort];
    });
    expect(isProtected).toEqual([true, true]);
    // What could not be cleared can be cleared later.
    valueOf(await door.clearColours());
    expect(await fills(excel)).toEqual(before);
  });
});

test('a sheet that is gone takes its colours with it', async () => {
  await besideExcel({ bytes: await ownBook({ cells }) }, async (door, excel) => {
    valueOf(await door.colour([at('A1')]));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect(await door.clearColours()).toEqual({ value: undefined });
  });
});

test('before 1.4 they are kept in memory', async () => {
  await besideExcel({ bytes: await ownBook({ cells }), requirementSet: '1.3' }, async (door, excel) => {
    valueOf(await door.colour([at('A1')]));
    valueOf(await door.clearColours());
    expect(excel.log()).not.toContain('Workbook.settings');
    const color = await excel.Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem(sheet).getRange('A1').format;
      fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(color).toBe('#FFF2CC');
  });
});

test('a gradient, which could not be given back, is not coloured', () => {
  const plan = planColours([at('A1')], [], [{ at: { sheet, cell: 'A1' }, fill: undefined }]);
  expect(plan).toEqual({ changes: [], kept: [] });
});

test('neighbours of one fill are painted together', () => {
  const change = (cell: string, color: string) => ({ sheet, cell, fill: { color } });
  const steps = fillSteps([change('A1', 'F8CBAD'), change('B1', 'FFE699'), change('A2', 'F8CBAD'), { sheet, cell: 'B2', fill: null }]);
  expect(steps).toHaveLength(3);
});

test('a sheet that stays open because Excel refuses twice is named', async () =>
  besideExcel({ bytes: await ownBook({ cells, protect: { sort: true } }) }, async (door, excel) => {
    excel.fail({ member: 'WorksheetProtection.protect', code: 'GeneralException', times: 9 });
    expect(await door.colour([at('A2')])).toMatchObject({ problem: { code: 'halfDone', sheet } });
  }));

test('very many cells are coloured as far as the workbook can keep their fills', async () =>
  besideExcel({ bytes: await ownBook({ cells }), platform: 'web' }, async (door, excel) => {
    const many = Array.from({ length: mostColoured + 10 }, (_, index) => at(`C${index + 1}`, index % 2 ? 'FFE699' : 'F8CBAD'));
    valueOf(await door.colour(many));
    expect(Math.max(...excel.requestSizes())).toBeLessThan(5_000_000);
    const colours = (): Promise<readonly string[]> =>
      excel.Excel.run(async (context) => {
        const told = [1, mostColoured, mostColoured + 1].map((row) => {
          const { fill } = context.workbook.worksheets.getItem(sheet).getRange(`C${row}`).format;
          fill.load('color');
          return fill;
        });
        await context.sync();
        return told.map(({ color }) => color);
      });
    expect(await colours()).toEqual(['#F8CBAD', '#FFE699', '#FFFFFF']);
    valueOf(await door.clearColours());
    expect(await colours()).toEqual(['#FFFFFF', '#FFFFFF', '#FFFFFF']);
  }));

test('where one sheet refuses, those coloured before it have their own fills again', async () => {
  const bytes = await writeWorkbook({
    ...onlySheet({}),
    sheets: [...onlySheet({ name: sheet, cells }).sheets, ...onlySheet({ name: 'Khóa', cells, protect: {} }).sheets],
  });
  await besideExcel({ bytes }, async (door, excel) => {
    const before = await fills(excel);
    excel.fail({ member: 'WorksheetProtection.unprotect', code: 'AccessDenied', times: 9 });
    expect(await door.colour([at('A1'), at('A2'), { ...at('A1'), sheet: 'Khóa' }])).toMatchObject({
      problem: { code: 'sheetPassword', sheet: 'Khóa' },
    });
    expect(await fills(excel)).toEqual(before);
  });
});
