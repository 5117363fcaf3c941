/** Each thing a plan says is found again in the written file, by exceljs, in the XML, and by LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { SheetPlan, WorkbookPlan } from '../../src/core/plan';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { fullPlan, longChoices } from '../support/fullPlan';
import { recalculated, toPdf } from '../support/libreoffice';
import { describeWith } from '../support/programs';

async function reopened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

const onePlan = (sheet: Partial<SheetPlan>): WorkbookPlan => ({
  title: 'thử',
  sheets: [{ name: 'Tờ', visibility: 'visible', cells: {}, merges: [], columns: {}, rows: {}, validations: [], ...sheet }],
  names: {},
  properties: {},
});

describe('a workbook written from a plan', () => {
  let bytes: Uint8Array;
  let parts: Record<string, string>;
  let workbook: Workbook;
  const sheet = (name: string): Worksheet => {
    const found = workbook.getWorksheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const part = (name: string): string => parts[name] ?? '';

  beforeAll(async () => {
    bytes = await writeWorkbook(fullPlan);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, entry]) => [name, strFromU8(entry)]));
    workbook = await reopened(bytes);
  });

  test('has the same bytes when written again', async () => {
    expect(Buffer.from(await writeWorkbook(fullPlan)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('has no folder entries, one fixed date and its content types first', () => {
    const names = Object.keys(parts);
    expect(names[0]).toBe('[Content_Types].xml');
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
    expect(part('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z']);
  });

  test('keeps its sheets in order, with their visibility and tab colour', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Ẩn', 'hidden'],
      ['Bìa', 'visible'],
      ['Số liệu', 'visible'],
      ["Tờ 'nháy' kép", 'visible'],
      ['_meta', 'veryHidden'],
      ['_lists', 'veryHidden'],
    ]);
    expect(sheet('Bìa').properties.tabColor.argb).toBe('FF00B050');
    expect(part('xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('never makes a number, a formula or a link of a text', () => {
    const cover = sheet('Bìa');
    expect(['B3', 'B4', 'B5', 'B6', 'B12', 'B13', 'B14'].map((at) => cover.getCell(at).value)).toEqual([
      '03632',
      'Xã "Ví Dụ" & <thử>',
      '=1+1',
      'https://example.org/',
      ' hai dòng\nvà khoảng trắng ',
      // exceljs decodes one escape too many; the XML holds the text escaped once.
      expect.stringContaining('giữ nguyên'),
      '12345678901234567890',
    ]);
    expect(part('xl/sharedStrings.xml')).toContain('mã _x005F_x0041_ giữ nguyên');
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  test('writes an empty text as a blank', () => {
    expect(sheet('Bìa').getCell('B11').value).toBeNull();
  });

  test('stores formulas with their results, and no result where the plan has none', () => {
    const figures = sheet('Số liệu');
    const found = ['B7', 'C7', 'D7', 'E7', 'F7'].map((at) => [figures.getCell(at).formula, figures.getCell(at).result]);
    expect(found).toEqual([
      ['SUM(B5:B6)', 1250.5],
      ['SUM(C5:C6)', 0],
      ['B7*2', undefined],
      // exceljs reads an empty result as none; the XML has it.
      ['IF(B7>0,"","trống")', undefined],
      ['IF(B7>0,"có","không")', 'có'],
    ]);
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/<c r="D7"[^>]*><f>B7\*2<\/f><\/c>/);
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/<c r="E7" t="str"><f>[^<]*<\/f><v><\/v><\/c>/);
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('is set in Times New Roman, 11 points where the plan says nothing', () => {
    const fonts = part('xl/styles.xml').match(/<fonts[\s\S]*<\/fonts>/)?.[0] ?? '';
    expect([...new Set(fonts.match(/<name val="[^"]*"/g))]).toEqual(['<name val="Times New Roman"']);
    expect(fonts.match(/<sz val="(\d+)"/)?.[1]).toBe('11');
  });

  test('keeps the styles', () => {
    expect(sheet('Bìa').getCell('A1').style).toMatchObject({
      font: { bold: true, italic: true, underline: true, size: 14, color: { argb: 'FFC00000' } },
      alignment: { horizontal: 'center' },
    });
    expect(sheet('Số liệu').getCell('B5').style).toMatchObject({
      numFmt: '#,##0',
      fill: { pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } },
      protection: { locked: false },
      border: { top: { style: 'thin' }, left: { style: 'thin' }, bottom: { style: 'thin' }, right: { style: 'thin' } },
    });
    expect(sheet('Số liệu').getCell('A5').alignment).toMatchObject({ indent: 1, horizontal: 'left', vertical: 'middle', wrapText: true });
  });

  test('draws the border around the whole of a merge', () => {
    const figures = sheet('Số liệu');
    expect(figures.getCell('C3').isMerged).toBe(true);
    expect(part('xl/worksheets/sheet3.xml')).toContain(
      '<mergeCells count="2"><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/></mergeCells>',
    );
    const styleId = (at: string): string | undefined => new RegExp(`<c r="${at}" s="(\\d+)"`).exec(part('xl/worksheets/sheet3.xml'))?.[1];
    expect(styleId('C3')).toBeDefined();
    expect([styleId('C3'), styleId('A4')]).toEqual([styleId('B3'), styleId('A3')]);
  });

  test('keeps widths, heights, hidden rows and columns, also where they are empty', () => {
    const cover = sheet('Bìa');
    expect([cover.getColumn(1).width, cover.getColumn(2).width, cover.getColumn(6).hidden]).toEqual([5, 30, true]);
    expect([cover.getRow(1).height, cover.getRow(20).hidden]).toEqual([24, true]);
    expect([sheet('Số liệu').getColumn(3).hidden, sheet('Số liệu').getRow(6).hidden]).toEqual([true, true]);
  });

  test('freezes the rows and columns', () => {
    expect(sheet('Số liệu').views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect(sheet('Bìa').views[0]?.state).toBe('normal');
  });

  test('is protected without a password, with the allowed actions', () => {
    const protection = /<sheetProtection[^>]*>/.exec(part('xl/worksheets/sheet3.xml'))?.[0] ?? '';
    for (const allowed of ['sort', 'autoFilter', 'insertRows', 'deleteRows', 'formatColumns', 'formatRows']) {
      expect(protection).toContain(`${allowed}="0"`);
    }
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/hashValue|spinCount/);
    expect(/<sheetProtection[^>]*>/.exec(part('xl/worksheets/sheet4.xml'))?.[0]).toBe('<sheetProtection sheet="1"/>');
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('sheetProtection');
  });

  test('has one validation rule per range', () => {
    const rules = part('xl/worksheets/sheet3.xml').match(/<dataValidation [\s\S]*?<\/dataValidation>/g) ?? [];
    expect(rules.map((rule) => /sqref="([^"]*)"/.exec(rule)?.[1]).sort()).toEqual(
      ['B5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:G5', 'H5', 'I5', 'J5'].sort(),
    );
    const of = (area: string): string => rules.find((rule) => rule.includes(`sqref="${area}"`)) ?? '';
    expect(of('B5:C6')).toMatch(/type="decimal" operator="greaterThanOrEqual".*errorStyle="stop".*<formula1>0<\/formula1>/);
    expect(of('D5:D6')).toContain('<formula1>&quot;Có,Không&quot;</formula1>');
    expect(of('E5:E6')).toMatch(/errorStyle="warning".*<formula1>&apos;_lists&apos;!\$A\$1:\$A\$40<\/formula1>/);
    expect(of('F5:F6')).toContain('!$B$1:$B$2<');
    expect(of('G5:G5')).toMatch(/type="date".*<formula1>61<\/formula1>/);
    expect(of('H5')).toMatch(/type="textLength" operator="lessThanOrEqual".*<formula1>20<\/formula1>/);
    expect(of('I5')).toMatch(/type="whole".*<formula1>1<\/formula1><formula2>9<\/formula2>/);
    expect(/promptTitle="([^"]*)"/.exec(of('J5'))?.[1]?.length).toBe(32);
    expect(/prompt="([^"]*)"/.exec(of('J5'))?.[1]?.length).toBe(255);
    expect(of('I5')).toContain('prompt="Từ 1 đến 9.&#10;Lần đầu ghi 1."');
  });

  test('puts long lists, and lists with commas, on a sheet of their own', () => {
    const column = (letter: string, rows: number) =>
      Array.from({ length: rows }, (_, row) => sheet('_lists').getCell(`${letter}${row + 1}`).value);
    expect(column('A', 40)).toEqual(longChoices);
    expect(column('B', 2)).toEqual(['a, b', 'c']);
  });

  test('has no sheet of lists when every list fits its rule', async () => {
    const message = { title: 'x', text: 'x' };
    const rule = { kind: 'list' as const, choices: ['Có', 'Không'] };
    const plan = onePlan({ validations: [{ area: 'A1', rule, prompt: message, error: message, strict: true }] });
    expect((await reopened(await writeWorkbook(plan))).worksheets.map(({ name }) => name)).toEqual(['Tờ']);
  });

  test('prints on A4, one page wide, with its area, its repeated rows and its footer', () => {
    const figures = sheet('Số liệu');
    expect(figures.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '3:4',
    });
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(figures.pageSetup.margins?.[side]).toBeGreaterThanOrEqual(0.59);
      expect(figures.pageSetup.margins?.[side]).toBeLessThanOrEqual(0.79);
    }
    expect(figures.headerFooter.oddFooter).toBe('&CTrang &P/&N');
    expect(part('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="2">'Số liệu'!$A$1:$C$7</definedName>`);
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="3">'Tờ ''nháy'' kép'!$A$1:$B$2</definedName>`,
    );
    expect(sheet("Tờ 'nháy' kép").pageSetup.orientation).toBe('portrait');
  });

  test('prints over pages of A3 side by side, each with the columns at the left', async () => {
    const across = { scale: 83, ends: [9, 15, 20], repeatColumns: 2 };
    const bytes = await writeWorkbook(onePlan({ print: { area: 'A1:T40', landscape: true, paper: 'A3', across, repeatRows: [7, 9] } }));
    const { pageSetup } = (await reopened(bytes)).worksheets[0]!;
    expect(pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', fitToPage: false, scale: 83 });
    const entries = unzipSync(bytes);
    const xml = strFromU8(entries['xl/worksheets/sheet1.xml']!);
    expect(xml).toMatch(
      /<pageSetup [^>]*\/><colBreaks count="2" manualBreakCount="2"><brk id="9" max="1048575" man="1"\/><brk id="15" max="1048575" man="1"\/><\/colBreaks><\/worksheet>/,
    );
    expect(strFromU8(entries['xl/workbook.xml']!)).toContain(`localSheetId="0">'Tờ'!$A:$B,'Tờ'!$7:$9</definedName>`);
  });

  test('filters its table', () => {
    expect(sheet('Số liệu').autoFilter).toBe('A4:C6');
    expect(part('xl/workbook.xml')).toContain(`name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'Số liệu'!$A$4:$C$6<`);
  });

  test('keeps the defined names and the custom properties', () => {
    expect(workbook.definedNames.getRanges('DonVi').ranges).toEqual(["'Bìa'!$B$3"]);
    expect(workbook.definedNames.getRanges('SoTien').ranges).toEqual(["'Số liệu'!$B$5:$C$6"]);
    const custom = part('docProps/custom.xml');
    expect(custom).toContain('pid="3" name="tonghopUnit"><vt:lpwstr>03632</vt:lpwstr>');
    expect(custom).toContain('name="Ghi chú"><vt:lpwstr>có &amp; dấu &lt;&gt;</vt:lpwstr>');
    expect(part('[Content_Types].xml')).toContain('PartName="/docProps/custom.xml"');
    expect(part('_rels/.rels')).toContain('Target="docProps/custom.xml"');
  });

  test('links inside the workbook only', () => {
    expect(part('xl/worksheets/sheet2.xml')).toContain(
      `<hyperlinks><hyperlink ref="B8" location="'Số liệu'!C7"/><hyperlink ref="B9" location="'Số liệu'!A1"/></hyperlinks>`,
    );
    expect(Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/_rels'))).toEqual([]);
  });

  test.each([
    ['a number that is none', onePlan({ cells: { A1: { value: Number.NaN } } })],
    ['an infinite number', onePlan({ cells: { A1: { value: Infinity, formula: '1/0' } } })],
    ['a value under a merge', onePlan({ cells: { A1: { value: 1 }, B1: { value: 2 } }, merges: ['A1:B1'] })],
    ['a sheet name that is too long', onePlan({ name: 'x'.repeat(32) })],
    ['nothing to see', onePlan({ visibility: 'hidden' })],
    [
      'a list without choices',
      onePlan({
        validations: [
          {
            area: 'A1',
            rule: { kind: 'list', choices: [] },
            prompt: { title: '', text: '' },
            error: { title: '', text: '' },
            strict: true,
          },
        ],
      }),
    ],
  ])('is refused with %s', async (_, plan) => {
    await expect(writeWorkbook(plan)).rejects.toThrow();
  });

  test('cuts a text that no cell can hold, and says so by its last character', async () => {
    const text = (await reopened(await writeWorkbook(onePlan({ cells: { A1: { value: 'a'.repeat(40_000) } } }))))
      .getWorksheet('Tờ')
      ?.getCell('A1').text;
    expect([text?.length, text?.slice(-1)]).toEqual([32_767, '…']);
  });
});

describeWith(['soffice'], 'LibreOffice, with a workbook written from a plan,', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const written = async (plan: WorkbookPlan): Promise<string> => {
    const file = join(folder, 'plan.xlsx');
    writeFileSync(file, await writeWorkbook(plan));
    return file;
  };

  test('prints it', async () => {
    expect(statSync(await toPdf(await written(fullPlan), folder)).size).toBeGreaterThan(1000);
  });

  test('computes the stored results anew, and a wrong one does not survive', async () => {
    const cells = { A1: { value: 2 }, A2: { value: 3 }, A3: { value: 5, formula: 'SUM(A1:A2)' }, A4: { value: 42, formula: 'A1*A2' } };
    const out = join(folder, 'out');
    const sheet = (await reopened(readFileSync(await recalculated(await written(onePlan({ cells })), out)))).getWorksheet('Tờ');
    expect([sheet?.getCell('A3').result, sheet?.getCell('A4').result]).toEqual([5, 6]);
  });
});
