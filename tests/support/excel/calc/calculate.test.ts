/** Formulas are computed as the file's own results, and LibreOffice, say; what is not computed here is left unknown. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../../src/doors/xlsx/writeWorkbook';
import { cleanReturns } from '../../../../src/sample/returns';
import { fullPlan } from '../../fullPlan';
import { recalculated } from '../../libreoffice';
import { describeWith } from '../../programs';
import { sampleBook } from '../../sampleBook';
import { childOf } from '../file/xml';
import { openBook, sheetName } from '../file/book';
import { readCell } from '../file/values';
import { openExcel } from '../openExcel';
import { smallBook } from '../smallBook';
import { calculator } from './calculate';

/** Every formula of a workbook with its stored result and the one computed here. */
function results(bytes: Uint8Array): readonly Readonly<{ at: string; formula: string; stored: unknown; computed: unknown }>[] {
  const book = openBook(bytes);
  const { result } = calculator(book);
  return book.sheets().flatMap((sheet) =>
    [...sheet.cells.all()].flatMap(({ column, row, cell }) => {
      if (!childOf(cell, 'f')) return [];
      const { formula = '', value } = readCell(book, sheet, column, row);
      return [{ at: `${sheetName(sheet)} ${column},${row}`, formula, stored: value, computed: result(sheet, column, row) }];
    }),
  );
}

const differ = ({ stored, computed }: Readonly<{ stored: unknown; computed: unknown }>): boolean =>
  typeof stored === 'number' && typeof computed === 'number'
    ? Math.abs(stored - computed) > Math.max(1, Math.abs(stored)) * 1e-9
    : stored !== computed;

/** Left unknown here (LibreOffice computes them in tests/consolidate), or another result on every machine: which mark of decimals it takes. */
const isElsewhere = ({ formula }: Readonly<{ formula: string }>): boolean => formula.includes('SUMPRODUCT(') || formula.includes('MID(1/2');

describe('formulas', () => {
  test.each([
    ['a plan with everything', () => writeWorkbook(fullPlan)],
    ['a filled return', () => writeWorkbook(cleanReturns()[0]!.plan)],
    ['the consolidated sample', () => sampleBook()],
  ])(
    'of %s give what the file holds',
    async (_what, bytes) => {
      const found = results(await bytes()).filter(({ stored }) => stored !== undefined);
      expect(found.length).toBeGreaterThan(3);
      expect(found.filter((one) => !isElsewhere(one)).filter(differ)).toEqual([]);
    },
    240_000,
  );

  test('a change is carried on to what rests on it, in the file too', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.getRange('H1').formulas = [['=B4*2&" / "&\'Biểu khóa\'!C1']];
      sheet.getRange('B2').values = [[200]];
      const range = sheet.getRange('B4').load('values');
      await context.sync();
      expect(range.values).toEqual([[240.5]]);
    });
    expect(excel.cell('Số liệu', 'H1').value).toBe('481 / 2');
    const again = openBook(excel.bytes());
    expect(readCell(again, again.sheetNamed('Số liệu')!, 2, 4)).toEqual({ value: 240.5, formula: 'B2+B3' });
  });

  test('formulas follow the name of their sheet, and lose what is deleted', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Số liệu').getRange('H1:H2').formulas = [["='Biểu khóa'!C1+1"], ['="\'Biểu khóa\'!C1"']];
      worksheets.getItem('Biểu khóa').name = 'Biểu 2';
      await context.sync();
    });
    expect([excel.cell('Số liệu', 'H1'), excel.cell('Số liệu', 'H2').formula]).toEqual([
      { value: 3, formula: "'Biểu 2'!C1+1" },
      '"\'Biểu khóa\'!C1"',
    ]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 2').delete();
      await context.sync();
    });
    expect(excel.cell('Số liệu', 'H1')).toEqual({ value: '#REF!', formula: '#REF!C1+1', isError: true });
  });

  test.each([
    ['1+2*3^2', 19],
    ['-2^2', 4],
    ['50%*4', 2],
    ['0.1+0.2-0.3', 0],
    ['1/0', '#DIV/0!'],
    ['"a"&1.5&TRUE', 'a1.5TRUE'],
    ['"A"="a"', true],
    ['2<"a"', true],
    ['IF(B2>50,"nhiều","ít")', 'nhiều'],
    ['IF(FALSE,1)', false],
    ['SUM(B2:B3,10,"5")', 155.5],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-2.5,0)', -3],
    ['COUNTIF(A1:A4,"C*")', 2],
    ['SUMIFS(B2:B4,A2:A4,"Thu",B2:B4,">=100")', 100],
    ['INDEX(B2:B4,MATCH("Chi",A2:A4,0))', 40.5],
    ['VLOOKUP("chi",A2:B4,2,FALSE)', 40.5],
    ['IFERROR(VLOOKUP("x",A2:B4,2,FALSE),"không")', 'không'],
    ['SUM(B:B)', 281],
    ['LEN(donVi)', 6],
    ['G99', 0],
  ])('=%s', async (formula, value) => {
    const excel = openExcel({ bytes: await smallBook() });
    await excel.typeIn('Số liệu', 'H1', `=${formula}`);
    expect(excel.cell('Số liệu', 'H1').value).toBe(value);
  });
});

describeWith(['soffice'], 'what is not computed here', () => {
  test('is taken from another program', async () => {
    const excel = openExcel({ bytes: await smallBook() });
    await excel.typeIn('Số liệu', 'H1', '=SUMPRODUCT(B2:B3,B2:B3)');
    await excel.typeIn('Số liệu', 'H2', '=H1+1');
    expect([excel.cell('Số liệu', 'H1').value, excel.cell('Số liệu', 'H2').value]).toEqual([undefined, undefined]);
    const folder = mkdtempSync(join(tmpdir(), 'excel-'));
    try {
      const file = join(folder, 'so.xlsx');
      writeFileSync(file, excel.bytes());
      excel.takeResults(readFileSync(await recalculated(file, join(folder, 'out'))));
      expect([excel.cell('Số liệu', 'H1').value, excel.cell('Số liệu', 'H2').value]).toEqual([11640.25, 11641.25]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
