/** Sheets of a plan added to a person's workbook: the same as the .xlsx door writes, in two round trips, with nothing of theirs changed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChartPlan } from '../../../../src/core/chart';
import type { WorkbookPlan } from '../../../../src/core/plan';
import { snapshotOf } from '../../../../src/core/planSnapshot';
import type { Cell } from '../../../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/workbook';
import { templateName } from '../../../../src/distribute/order';
import { writeWorkbook } from '../../../../src/doors/xlsx/writeWorkbook';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../../../src/sample/returns';
import { fullPlan } from '../../../support/fullPlan';
import { recalculated } from '../../../support/libreoffice';
import { describeWith } from '../../../support/programs';
import { returnedOf, run } from '../../../support/run';
import { smallBook } from '../../../support/excel/smallBook';
import { besideExcel, onlySheet, ownBook, snapshotOfBytes, valueOf } from '../beside';

const file = 'Sổ tính.xlsx';
const consolidated = (): WorkbookPlan => {
  const filled = cleanReturns();
  return run(
    filled.map(({ order, plan }) => returnedOf(templateName(order), plan)),
    sampleCatalogue,
    samplePeriod,
  ).plan;
};

/** Excel computes results itself, keeps its own names apart, and tells Times New Roman because it is not the font of the person's workbook. */
const asExcelWrites = ({ format, locked, value, formula }: Cell): Cell => ({
  value: formula === undefined ? value : null,
  ...(formula === undefined ? {} : { formula }),
  ...(format === undefined ? {} : { format }),
  ...(locked === undefined ? {} : { locked }),
});
const comparable = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  merges: [...sheet.merges].sort(),
  cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [at, asExcelWrites(cell)])),
});
const sheetsOf = (workbook: WorkbookSnapshot, names: readonly string[]): readonly SheetSnapshot[] =>
  workbook.sheets.filter(({ name }) => names.includes(name)).map(comparable);

describe('the consolidated workbook of the sample, added to a workbook', () => {
  const plan = consolidated();
  let bytes: Uint8Array;
  let before: Uint8Array;
  let syncs: number;
  let heaviest: number;
  let active: string;
  let names: Readonly<Record<string, string>>;

  beforeAll(async () => {
    before = await smallBook();
    await besideExcel({ bytes: before }, async (door, excel) => {
      names = valueOf(await door.addSheets(plan, []));
      syncs = excel.syncs();
      heaviest = Math.max(...excel.requestSizes());
      active = excel.activeSheet();
      bytes = excel.bytes();
    });
  });

  test('takes two round trips, each below the limit', () => {
    expect(syncs).toBe(2);
    expect(heaviest).toBeLessThan(5_000_000);
  });

  test('keeps its names where they are free, and comes to the front when done', () => {
    expect(Object.entries(names).every(([planned, given]) => planned === given)).toBe(true);
    expect(active).toBe(plan.sheets.find(({ visibility }) => visibility === 'visible')?.name);
  });

  test('reads back as the workbook that the .xlsx door writes', () => {
    const read = snapshotOfBytes(bytes, file);
    const planned = snapshotOf(plan, file);
    expect(sheetsOf(read, Object.values(names))).toEqual(planned.sheets.map(comparable));
    expect(read.properties).toMatchObject(planned.properties);
  });

  test('leaves the sheets of the person as they were', () => {
    const own = snapshotOfBytes(before, file);
    const after = snapshotOfBytes(bytes, file);
    expect(after.sheets.slice(0, own.sheets.length)).toEqual(own.sheets);
    expect(after.names['donVi']).toBe(own.names['donVi']);
  });
});

describe.each(['1.4', '1.7', '1.8', '1.9', '1.17'])('an Excel of ExcelApi %s', (requirementSet) => {
  test('gets the sheets with all that a snapshot tells of them', async () => {
    await besideExcel({ bytes: await ownBook(), requirementSet }, async (door, excel) => {
      valueOf(await door.addSheets(fullPlan, []));
      expect(excel.syncs()).toBe(2);
      const read = snapshotOfBytes(excel.bytes(), file);
      const planned = snapshotOf(fullPlan, file);
      expect(read.sheets.slice(1).map(comparable)).toEqual(planned.sheets.map(comparable));
      expect(read.names).toMatchObject(fullPlan.names);
      expect(read.properties).toEqual(requirementSet === '1.4' ? {} : planned.properties);
    });
  });
});

test('where one name is taken all new sheets get the same ending, in formulas, links, names and lists too', async () => {
  await besideExcel({ bytes: await smallBook() }, async (door, excel) => {
    const names = valueOf(await door.addSheets(fullPlan, []));
    expect(names['Số liệu']).toBe('Số liệu (2)');
    expect(names['_lists']).toBe('_lists (2)');
    expect(excel.activeSheet()).toBe('Bìa (2)');
    const read = snapshotOfBytes(excel.bytes(), file);
    expect(read.sheets.map(({ name }) => name)).toEqual([
      'Số liệu',
      'Biểu khóa',
      '_meta',
      'Ẩn (2)',
      'Bìa (2)',
      'Số liệu (2)',
      "Tờ 'nháy' kép (2)",
      '_meta (2)',
      '_lists (2)',
    ]);
    // The person has a name donVi of their own.
    const own = snapshotOfBytes(await smallBook()).names['donVi'];
    expect(read.names).toMatchObject({ donVi: own, DonVi_2: "'Bìa (2)'!$B$3", SoTien: "'Số liệu (2)'!$B$5:$C$6" });
  });
});

describeWith(['soffice'], 'LibreOffice, with a consolidation that Excel wrote beside a sheet of one of its names,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'excel-door-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('computes the results that were planned, over the new names', async () => {
    const plan = consolidated();
    const own = await writeWorkbook(onlySheet({ name: 'Chi tiết', cells: { A1: { value: 'của tôi' } } }));
    const saved = join(folder, 'saved.xlsx');
    await besideExcel({ bytes: own }, async (door, excel) => {
      expect(valueOf(await door.addSheets(plan, []))['Chi tiết']).toBe('Chi tiết (2)');
      writeFileSync(saved, excel.bytes());
    });
    const computed = snapshotOfBytes(new Uint8Array(readFileSync(await recalculated(saved, join(folder, 'out')))), file);
    let compared = 0;
    const wrong = snapshotOf(plan, file).sheets.flatMap((sheet) => {
      const found = computed.sheets.find(({ name }) => name === `${sheet.name} (2)`);
      return Object.entries(sheet.cells).flatMap(([at, { value, formula }]) => {
        if (formula === undefined) return [];
        compared += 1;
        const result = found?.cells[at]?.value;
        const isSame = typeof value === 'number' && typeof result === 'number' ? Math.abs(value - result) < 1e-6 : value === result;
        return isSame ? [] : [`${sheet.name}!${at}: ${JSON.stringify(value)} / ${JSON.stringify(result)}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
  }, 240_000);
});

test('charts are drawn on their sheets, titled, with their units', async () => {
  const at = { sheet: 'Số liệu', area: 'A4:B6', numberFormat: '#,##0' };
  const charts: readonly ChartPlan[] = [
    { ...at, title: 'Giải ngân so với kế hoạch', kind: 'bar', at: 'E2:K14', unit: 'triệu đồng' },
    { ...at, area: 'A4:C6', title: 'Thu so với dự toán', kind: 'column', at: 'E16:K28', unit: '%' },
  ];
  await besideExcel({ bytes: await smallBook() }, async (door, excel) => {
    valueOf(await door.addSheets(fullPlan, charts));
    expect(excel.syncs()).toBe(2);
    expect(excel.charts('Số liệu')).toEqual([]);
    const drawn = excel.charts('Số liệu (2)');
    expect(drawn.map(({ kind, source, seriesBy, at: place }) => [kind, source, seriesBy, place])).toEqual([
      ['BarClustered', "'Số liệu (2)'!A4:B6", 'Columns', ['E2', 'K14']],
      ['ColumnClustered', "'Số liệu (2)'!A4:C6", 'Columns', ['E16', 'K28']],
    ]);
    expect(drawn[0]?.set).toMatchObject({
      'title.text': 'Giải ngân so với kế hoạch',
      'axes.valueAxis.title.text': 'triệu đồng',
      'axes.valueAxis.numberFormat': '#,##0',
      'axes.categoryAxis.reversePlotOrder': true,
      'legend.visible': false,
    });
    expect(drawn[1]?.set).toMatchObject({ 'title.text': 'Thu so với dự toán', 'legend.visible': true });
  });
});

describe('when something breaks', () => {
  const charts: readonly ChartPlan[] = [
    { title: 'Biểu đồ', kind: 'bar', sheet: 'Số liệu', area: 'A4:B6', at: 'E2:K14', numberFormat: '#,##0', unit: 'triệu đồng' },
  ];

  test.each([
    'Range.formulas',
    'RangeFont.bold',
    'Range.merge',
    'Worksheet.visibility',
    'WorksheetCollection.add',
    'ChartCollection.add',
    'CustomPropertyCollection.add',
    'Worksheet.activate',
  ])('at %s, nothing of it stays', async (member) => {
    const bytes = await ownBook();
    await besideExcel({ bytes }, async (door, excel) => {
      excel.fail({ member, code: 'GeneralException' });
      expect(await door.addSheets(fullPlan, charts)).toMatchObject({ problem: { code: 'failed' } });
      const read = snapshotOfBytes(excel.bytes(), file);
      expect(read).toEqual(snapshotOfBytes(bytes, file));
      expect(excel.activeSheet()).toBe('Của tôi');
    });
  });

  test('a property that was there before has its value again', async () => {
    const bytes = await writeWorkbook({ ...onlySheet({}), properties: { tonghopUnit: 'cũ' } });
    await besideExcel({ bytes }, async (door, excel) => {
      excel.fail({ member: 'Worksheet.activate', code: 'GeneralException' });
      await door.addSheets(fullPlan, []);
      expect(snapshotOfBytes(excel.bytes(), file).properties).toEqual({ tonghopUnit: 'cũ' });
    });
  });

  test.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'readOnly'],
  ] as const)('%s is told as %s', async (code, expected) => {
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      excel.fail({ sync: 2, code });
      expect(await door.addSheets(fullPlan, [])).toMatchObject({ problem: { code: expected } });
      expect(excel.sheets()).toHaveLength(1);
    });
  });

  test.each(['PageLayout.orientation', 'WorksheetFreezePanes.freezeAt'])('at %s, the sheets come without it', async (member) => {
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      excel.fail({ member, code: 'GeneralException', times: 9 });
      valueOf(await door.addSheets(fullPlan, []));
      const read = snapshotOfBytes(excel.bytes(), file);
      expect(read.sheets.slice(1).map(comparable)).toEqual(snapshotOf(fullPlan, file).sheets.map(comparable));
      expect(read.sheets[0]?.name).toBe('Của tôi');
    });
  });

  test('what cannot be taken away again is named', async () => {
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      excel.fail({ member: 'Worksheet.activate', code: 'GeneralException' });
      excel.fail({ member: 'Worksheet.delete', code: 'GeneralException', times: 9 });
      const outcome = await door.addSheets(fullPlan, []);
      expect(outcome).toMatchObject({ problem: { code: 'halfDone' } });
      expect('problem' in outcome && outcome.problem.sheet).toContain('Số liệu');
    });
  });

  test('a protected structure is told before anything is tried', async () => {
    await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
      await excel.Excel.run(async (context) => {
        context.workbook.protection.protect();
        await context.sync();
      });
      excel.forgetLog();
      expect(await door.addSheets(fullPlan, [])).toEqual({ problem: { code: 'structure' } });
      expect(excel.log()).not.toContain('WorksheetCollection.add');
    });
  });
});

test('above 5 MB Excel on the web gets the sheets in parts, each below its limit', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 9_000 }, (_, row) => [`A${row + 1}`, { value: `${row} ${'Số liệu của đơn vị. '.repeat(20)}` }]),
  );
  await besideExcel({ bytes: await ownBook(), platform: 'web' }, async (door, excel) => {
    valueOf(await door.addSheets(onlySheet({ cells }), []));
    expect(excel.syncs()).toBeGreaterThan(2);
    expect(excel.syncs()).toBeLessThan(6);
    expect(snapshotOfBytes(excel.bytes(), file).sheets[1]).toEqual(snapshotOf(onlySheet({ cells }), file).sheets[0]);
  });
});

test('texts of communes stay texts, whatever they look like', async () => {
  const texts = [
    '=1+1',
    '+84 91',
    '-5',
    '@ai',
    "'001",
    '001',
    '1,5',
    '12/5',
    'TRUE',
    '#N/A',
    '#REF!',
    'https://vidu.vn',
    ' x ',
    '1E5',
    '5%',
    '1-3',
    '=HYPERLINK("http://vidu.vn","bấm")',
  ];
  const cells = Object.fromEntries(texts.map((value, index) => [`A${index + 1}`, { value }]));
  await besideExcel({ bytes: await ownBook() }, async (door, excel) => {
    valueOf(await door.addSheets(onlySheet({ cells }), []));
    const [, sheet] = snapshotOfBytes(excel.bytes(), file).sheets;
    // A leading apostrophe is Excel's own sign for a text, and not part of it.
    expect(texts.map((_, index) => sheet?.cells[`A${index + 1}`])).toEqual(texts.map((text) => ({ value: text.replace(/^'/, '') })));
  });
});
