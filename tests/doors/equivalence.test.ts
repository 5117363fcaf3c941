/** One .xlsx through two doors gives equal snapshots: read as a file, handed over by Excel as a file, and told by Excel range by range. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/core/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { templatePlan } from '../../src/distribute/template';
import { templateName } from '../../src/distribute/order';
import { cleanReturns, sampleCatalogue, samplePeriod, sampleReturns } from '../../src/sample/returns';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { fullPlan } from '../support/fullPlan';
import { returnedOf, run } from '../support/run';
import { besideExcel, snapshotOfBytes, throughRanges, valueOf } from './excel/beside';

const file = 'Sổ tính.xlsx';

/** Excel keeps print areas and the like apart from its names. */
const withoutOwnNames = (names: WorkbookSnapshot['names']): WorkbookSnapshot['names'] =>
  Object.fromEntries(Object.entries(names).filter(([name]) => !/(^|!)_xlnm\./.test(name)));

/** What Excel cannot tell of a file, because it is not so in Excel. */
const asExcelTells = (cell: Cell): Cell => ({
  ...cell,
  // Newer functions have a prefix in files, which nobody sees.
  ...(cell.formula === undefined ? {} : { formula: cell.formula.replaceAll(/_xlfn\.(_xlws\.)?|_xlws\./g, '') }),
});

/** Merges in one order: files list them as they were made. Excel names other workbooks in the formulas themselves, and keeps no list of them. */
const comparable = ({ links: _, ...workbook }: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  names: withoutOwnNames(workbook.names),
  sheets: workbook.sheets.map((sheet): SheetSnapshot => ({
    ...sheet,
    merges: [...sheet.merges].sort(),
    cells: Object.fromEntries(Object.entries(sheet.cells).map(([at, cell]) => [at, asExcelTells(cell)])),
  })),
});

const throughTheFile = (bytes: Uint8Array): Promise<WorkbookSnapshot> =>
  besideExcel({ bytes, file, handsOverFile: true }, async (door, excel) => {
    const photograph = valueOf(await door.read());
    if (!('bytes' in photograph)) throw new Error('the file was not handed over');
    expect([excel.syncs(), excel.openFileCount()]).toEqual([0, 0]);
    return snapshotOfBytes(photograph.bytes, photograph.file);
  });

/** A formula that was never calculated has a result in Excel; the simulated one does not compute. */
const isCalculated = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.every(({ cells }) => Object.values(cells).every(({ uncalculated }) => uncalculated !== true));

const filled = cleanReturns();
const nth = <T>(items: readonly T[], form: string, at: number, codeOf: (item: T) => string): T =>
  items.filter((item) => codeOf(item) === form)[at]!;
const formOf = ({ order }: (typeof filled)[number]): string => order.form.code;
const forms = [...new Set(filled.map(formOf))];

const consolidated = (): Promise<Uint8Array> =>
  writeWorkbook(
    run(
      filled.map(({ order, plan }) => returnedOf(templateName(order), plan)),
      sampleCatalogue,
      samplePeriod,
    ).plan,
  );

describe.each([
  ...forms.flatMap((form): readonly (readonly [string, () => Promise<Uint8Array>])[] => [
    [`a filled return of ${form}`, () => writeWorkbook(nth(filled, form, 0, formOf).plan)],
    [`another return of ${form}`, () => writeWorkbook(nth(filled, form, 1, formOf).plan)],
  ]),
  ...sampleReturns(filled)
    .filter(({ mistake }) => mistake !== undefined)
    .map(({ path, plan }): readonly [string, () => Promise<Uint8Array>] => [`the sample's ${path}`, () => writeWorkbook(plan)]),
  ['the consolidated workbook', consolidated] as const,
])('%s', (_, make) => {
  test('is the same through every door', async () => {
    const bytes = await make();
    const read = snapshotOfBytes(bytes, file);
    expect(await throughTheFile(bytes)).toEqual(read);
    if (isCalculated(read)) expect(comparable(await throughRanges(bytes, { file }))).toEqual(comparable(read));
    else await expect(throughRanges(bytes, { file })).rejects.toThrow('not computed');
  });
});

test('the returns of the sample are calculated, so the ranges are compared too', () => {
  const all = filled.map(({ plan, order }) => returnedOf(templateName(order), plan).workbook);
  expect(all.filter((workbook) => !isCalculated(workbook))).toEqual([]);
});

/** Blank templates hold formulas without results; Excel computes them when it opens the file. */
test.each(forms)('a blank template of %s is the same, but for the results that Excel computes', async (form) => {
  const bytes = await writeWorkbook(templatePlan(nth(filled, form, 0, formOf).order));
  const read = snapshotOfBytes(bytes, file);
  expect(await throughTheFile(bytes)).toEqual(read);
  // Results that are no calculation of ours, so that each is known again.
  const results = withResults(read);
  const computed = await writeWorkbook(planWith(templatePlan(nth(filled, form, 0, formOf).order), results));
  await besideExcel({ bytes, file, handsOverFile: false }, async (door, excel) => {
    excel.takeResults(computed);
    const photograph = valueOf(await door.read());
    expect('workbook' in photograph && comparable(photograph.workbook)).toEqual(comparable(results));
    expect(excel.syncs()).toBe(2);
  });
});

const withResults = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet, number) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).map(([at, { uncalculated, ...cell }], index) => [
        at,
        uncalculated ? { ...cell, value: number * 10_000 + index } : cell,
      ]),
    ),
  })),
});

const planWith = (plan: ReturnType<typeof templatePlan>, { sheets }: WorkbookSnapshot): ReturnType<typeof templatePlan> => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => {
    const cells = sheets.find(({ name }) => name === sheet.name)?.cells ?? {};
    return {
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([at, cell]) => [
          at,
          cell.formula === undefined ? cell : { ...cell, value: (cells[at]?.value ?? null) as string | number | null },
        ]),
      ),
    };
  }),
});

test('a workbook with everything a plan can say is the same', async () => {
  const sheets = fullPlan.sheets.map((sheet) => {
    const { D7: _, ...cells } = sheet.cells;
    return sheet.name === 'Số liệu' ? { ...sheet, cells } : sheet;
  });
  const bytes = await writeWorkbook({ ...fullPlan, sheets });
  const read = snapshotOfBytes(bytes, file);
  expect(await throughTheFile(bytes)).toEqual(read);
  expect(comparable(await throughRanges(bytes, { file }))).toEqual(comparable(read));
});

const corpus = join(__dirname, '../../../shared/corpus');

/** What Office.js cannot tell, file by file. */
const unlike: Readonly<Record<string, string>> = {
  'calamine/tests_inlineStr_with_value.xlsx': 'the font of the first run of a formatted text',
  'calamine/tests_issue9.xlsx': 'the font of the first run of a formatted text',
  'flatten/flattentool_tests_fixtures_xlsx_basic.xlsx': 'the font of the first run of a formatted text',
  'flatten/flattentool_tests_fixtures_xlsx_fundingproviders-grants_2_grants.xlsx': 'the font of the first run of a formatted text',
  'flatten/flattentool_tests_fixtures_xlsx_fundingproviders-grants_2_grants_sheet_title_case.xlsx':
    'the font of the first run of a formatted text',
  'calamine/tests_temperature.xlsx': 'a style without a font name: Excel shows its own default',
  'exceljs/spec_integration_data_hidden-test_google-sheets.xlsx': 'a style without a font name: Excel shows its own default',
  'exceljs/spec_integration_data_test-issue-163.xlsx': 'a style without a font name: Excel shows its own default',
  'flatten/flattentool_tests_fixtures_xlsx_IATI_CoVE_#organisation_#broken-docs_#template_#public_#demo.xlsx':
    'a style without a font name: Excel shows its own default',
  'exceljs/spec_integration_data_test-issue-880.xlsx': 'a tint of the theme for letters and ground alike, which only Excel can tell',
  'sheetjs/cell_style_simple.xlsx': 'grounds of patterns in the colour of the letters, which only Excel can tell',
  'exceljs/spec_integration_data_test-issue-771.xlsx': 'a property of true or false that the file writes as 0',
  'sheetjs/wps_image.xlsx': 'a formula of WPS whose stored result is its own text, which Excel would not keep',
};

/** The simulated Excel takes more than a minute over the million texts of this one. */
const tooLarge: readonly string[] = ['sheetjs/large_strings.xlsx'];

const corpusFiles = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.xls[xm]$/.test(name) && !tooLarge.includes(name))
      .sort()
  : [];
if (corpusFiles.length === 0) console.warn('skipped, for want of ../shared/corpus: odd workbooks through both doors');

(corpusFiles.length > 0 ? describe : describe.skip)('odd workbooks', () => {
  const readable = corpusFiles.flatMap((name) => {
    const bytes = new Uint8Array(readFileSync(join(corpus, name)));
    const result = readWorkbook(file, bytes);
    return 'workbook' in result ? [{ name, bytes, read: result.workbook }] : [];
  });

  test('there are many, and the ranges of most are compared', () => {
    expect(readable.length).toBeGreaterThan(100);
    const compared = readable.filter(({ name, read }) => !(name in unlike) && isCalculated(read));
    expect(compared.length / readable.length).toBeGreaterThan(0.85);
    expect(Object.keys(unlike).filter((name) => !corpusFiles.includes(name))).toEqual([]);
  });

  test.each(readable)('$name', async ({ name, bytes, read }) => {
    const told = throughRanges(bytes, { file });
    if (!isCalculated(read)) return expect(told).rejects.toThrow('not computed');
    const ranges = comparable(await told);
    if (name in unlike) expect(ranges).not.toEqual(comparable(read));
    else expect(ranges).toEqual(comparable(read));
  });
});
