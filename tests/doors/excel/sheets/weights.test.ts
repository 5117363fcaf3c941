/** What steps are reckoned to weigh, held against the real requests of Microsoft's client library. */
import type { ChartPlan } from '../../../../src/core/chart';
import { listSource } from '../../../../src/core/planLists';
import { sheetSteps } from '../../../../src/doors/excel/sheets/sheetSteps';
import { batchOn } from '../../../../src/doors/excel/steps';
import { fullPlan } from '../../../support/fullPlan';
import { besideExcel, ownBook } from '../beside';

const charts: readonly ChartPlan[] = [
  { title: 'Biểu đồ', kind: 'bar', sheet: 'Số liệu', area: 'A4:C6', at: 'E2:K14', numberFormat: '#,##0', unit: 'triệu đồng' },
];

/** A request with nothing in it but the naming of a sheet. */
const empty = 1_000;

const steps = () => fullPlan.sheets.flatMap((sheet) => sheetSteps(sheet, listSource(fullPlan), charts));

test('no step weighs more than reckoned', async () => {
  await besideExcel({ bytes: await ownBook() }, async (_, excel) =>
    excel.Excel.run(async (context) => {
      for (const { name } of fullPlan.sheets) context.workbook.worksheets.add(name);
      context.workbook.worksheets.add('_lists');
      await context.sync();
      const heavier: unknown[] = [];
      for (const { weight, run } of steps()) {
        run(batchOn(context));
        await context.sync();
        const real = excel.requestSizes().at(-1)! - empty;
        if (real > weight) heavier.push([real, weight, String(run)]);
      }
      expect(heavier).toEqual([]);
    }),
  );
});

test('together they weigh less than reckoned, but not less than a third of it', async () => {
  await besideExcel({ bytes: await ownBook() }, async (_, excel) =>
    excel.Excel.run(async (context) => {
      for (const { name } of fullPlan.sheets) context.workbook.worksheets.add(name);
      context.workbook.worksheets.add('_lists');
      await context.sync();
      const batch = batchOn(context);
      const all = steps();
      for (const { run } of all) run(batch);
      await context.sync();
      const real = excel.requestSizes().at(-1)!;
      const reckoned = all.reduce((sum, { weight }) => sum + weight, 0);
      expect(real).toBeLessThan(reckoned);
      expect(real).toBeGreaterThan(reckoned / 3);
    }),
  );
});
