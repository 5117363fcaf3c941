/** `tonghop report`: the narrative from the consolidated workbook alone, whatever was done to that workbook since. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { CellRef } from '../../src/core/cell';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/programs';
import type { ReportJson } from '../../src/narrate/reportJson';
import { office, opened, saidBy, sheetOf } from './officeFolder';
import { nameOf, of, povertyReturns } from './sampleFolder';
import { runCli } from './runCli';

const { at, returned, consolidateInto, reportOf } = office(['03632', '03643', '03595']);
const figuresOf = ({ paragraphs }: ReportJson): readonly { text: string; from: readonly CellRef[]; sources: readonly CellRef[] }[] =>
  paragraphs.flatMap(({ spans }) => spans.flatMap(({ text, from, sources }) => (from && sources ? [{ text, from, sources }] : [])));

let clean: Awaited<ReturnType<typeof reportOf>>;
/** The number of poor households, as it is printed, and its cell of the consolidated workbook. */
let poor: Readonly<{ text: string; from: readonly CellRef[]; sources: readonly CellRef[] }>;

beforeAll(async () => {
  await returned('hn', povertyReturns());
  await consolidateInto(at('th.xlsx'), '2021-Q1', at('hn'));
  cpSync(at('hn'), at('giu'), { recursive: true });
  rmSync(at('hn'), { recursive: true });
  clean = await reportOf(at('th.xlsx'));
  poor = figuresOf(clean.json)[0]!;
});

/** Opens the consolidated workbook in another program, changes a cell and saves it. */
async function edited(to: string, sheet: string, cell: string, value: number | string | null | ExcelJS.CellFormulaValue): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at('th.xlsx'));
  workbook.getWorksheet(sheet)!.getCell(cell).value = value;
  await workbook.xlsx.writeFile(at(to));
  return at(to);
}

test('reads the consolidated workbook only: the returns are gone, and nothing is said of edits', () => {
  const unsaid = [
    'Không viết mục «Quản lý đầu tư công»: sổ tổng hợp không có biểu DTC.\n',
    'Không viết mục «Tái định cư các công trình thủy điện»: sổ tổng hợp không có biểu DTC.\n',
    'Không viết mục «Tài chính, ngân sách»: sổ tổng hợp không có biểu NS.\n',
  ];
  expect([clean.code, clean.out, clean.err]).toEqual([0, '', [`Đã ghi báo cáo ${at('bao-cao.json')}.\n`, ...unsaid].join('')]);
  expect(clean.json.leftOut.map(({ section, lacks }) => [section, ...lacks])).toEqual([
    ['DTC', 'DTC'],
    ['DTC.chuongTrinh', 'DTC'],
    ['NS', 'NS'],
  ]);
  expect(saidBy(clean.json)).toContain(`Hộ nghèo ${poor.text} chiếm tỷ lệ `);
});

test('figures lead to cells of the consolidated workbook, and on to those of the communes', () => {
  expect(Object.keys(clean.json)).toEqual(['letterhead', 'paragraphs', 'leftOut', 'withheld']);
  const figures = figuresOf(clean.json);
  expect(figures.length).toBeGreaterThan(3);
  const consolidated = opened(at('th.xlsx'));
  const files = new Map(readdirSync(at('giu')).map((file) => [file, opened(join(at('giu'), file))]));
  for (const { from, sources } of figures) {
    for (const { file, sheet, cell } of from) {
      expect(file).toBe('th.xlsx');
      expect(sheetOf(consolidated, sheet).cells[cell]).toBeDefined();
    }
    expect(sources.length).toBeGreaterThan(0);
    for (const { file, sheet, cell } of sources) expect(typeof sheetOf(files.get(file)!, sheet).cells[cell]?.value).toBe('number');
  }
  const [place] = poor.from;
  const sum = poor.sources.reduce((total, { file, sheet, cell }) => total + Number(sheetOf(files.get(file)!, sheet).cells[cell]?.value), 0);
  expect(sheetOf(consolidated, place!.sheet).cells[place!.cell]?.value).toBe(sum);
  expect(poor.text).toBe(`${sum} hộ`);
});

test('as .docx and .md it says the same, and a second time the same bytes', async () => {
  for (const name of ['a.docx', 'b.docx', 'a.md', 'b.md'])
    expect((await runCli(['report', at('th.xlsx'), '--out', at(name)])).code).toBe(0);
  expect(readFileSync(at('a.md'), 'utf8')).toContain(saidBy(clean.json).split('\n').at(-1));
  const document = unzipSync(new Uint8Array(readFileSync(at('a.docx'))))['word/document.xml'];
  expect(
    Buffer.from(document!)
      .toString('utf8')
      .replace(/<[^>]+>/g, ''),
  ).toContain(poor.text);
  for (const kind of ['docx', 'md']) expect(readFileSync(at(`a.${kind}`)).equals(readFileSync(at(`b.${kind}`)))).toBe(true);
});

describe('a total changed by hand', () => {
  const place = (): CellRef => poor.from[0]!;
  const computed = (): string => poor.text.replace(' hộ', '');

  test('to a number is told and used', async () => {
    const { sheet, cell } = place();
    const { code, err, json } = await reportOf(await edited('so.xlsx', sheet, cell, 1600));
    expect(code).toBe(0);
    expect(err).toContain(
      `Ô ${cell} (sheet ${sheet}) đã sửa tay: ghi 1.600, tính từ chi tiết được ${computed()}. Báo cáo dùng số trong ô.\n`,
    );
    expect(err.match(/sửa tay/g)).toHaveLength(1);
    expect(saidBy(json)).toContain('Hộ nghèo 1.600 hộ');
  });

  test('to another formula is told as well', async () => {
    const { sheet, cell } = place();
    const { err, json } = await reportOf(
      await edited('cong-thuc.xlsx', sheet, cell, { formula: '1500+100', result: 1600, date1904: false }),
    );
    expect(err).toContain(`Ô ${cell} (sheet ${sheet}) đã sửa tay: ghi 1.600, `);
    expect(saidBy(json)).toContain('Hộ nghèo 1.600 hộ');
  });

  test.each([
    [null, 'ô trống'],
    ['khoảng 1.600', '«khoảng 1.600»'],
  ])('to %j is told, and no figure is made of it', async (value, words) => {
    const { sheet, cell } = place();
    const { code, err, json } = await reportOf(await edited('chu.xlsx', sheet, cell, value));
    expect(code).toBe(0);
    expect(err).toContain(`Ô ${cell} (sheet ${sheet}) đã sửa tay: ghi ${words}, tính từ chi tiết được ${computed()}.`);
    expect(saidBy(json)).not.toContain(poor.text);
  });
});

test('a breakdown changed without recalculating: the totals that no longer follow are told', async () => {
  const { cell, value } = breakdownCell();
  const { err } = await reportOf(await edited('cu.xlsx', 'Chi tiết', cell, value + 100));
  expect(err).toContain(`Ô ${poor.from[0]!.cell.replace(/\d+/, '')}`);
});

/** The cell of Chi tiết with the poor households of the first village of Hua Nà. */
function breakdownCell(): Readonly<{ cell: string; value: number }> {
  const sheet = sheetOf(opened(at('th.xlsx')), 'Chi tiết');
  const keyRow = Number(
    Object.entries(sheet.cells)
      .find(([, { value }]) => value === 'HN.ngheo')?.[0]
      .slice(1),
  );
  const column = Object.entries(sheet.cells)
    .find(([key, { value }]) => value === 'cuoiNam' && key.endsWith(String(keyRow)))?.[0]
    .replace(/\d+/, '');
  for (let row = keyRow + 1; row <= sheet.rowCount; row += 1) {
    if (sheet.cells[`B${row}`]?.value !== 'item' || sheet.cells[`D${row}`]?.value !== '03632') continue;
    return { cell: `${column}${row}`, value: Number(sheet.cells[`${column}${row}`]?.value) };
  }
  throw new Error('no line of 03632');
}

test('a section that is none stops the command, and one without figures is told of', async () => {
  const unknown = await runCli(['report', at('th.xlsx'), '--out', at('muc.md'), '--sections', 'HN,XX']);
  expect([unknown.code, unknown.err]).toEqual([2, '--sections không nhận «XX»; hãy chọn: DTC, DTC.chuongTrinh, NS, HN.\n']);
  expect(existsSync(at('muc.md'))).toBe(false);
  const silent = await reportOf(at('th.xlsx'), '--sections', 'NS,HN');
  expect([silent.code, saidBy(silent.json)]).toEqual([0, saidBy(clean.json)]);
  expect(silent.err).toContain('Không viết mục «Tài chính, ngân sách»: sổ tổng hợp không có biểu NS.\n');
});

describe('what is no consolidated workbook ends with exit code 2 and one clear line', () => {
  beforeAll(() => {
    writeFileSync(at('van-ban.xlsx'), 'STT\n');
    mkdirSync(at('thu-muc'));
  });

  test.each([
    [() => join(at('giu'), nameOf(of(povertyReturns(), '03632'))), /2020\.xlsx không phải sổ tổng hợp do lệnh consolidate ghi/],
    [() => at('van-ban.xlsx'), /van-ban\.xlsx: Tệp chỉ là văn bản thường/],
    [() => at('khong-co.xlsx'), /^Không đọc được .*khong-co\.xlsx: không tìm thấy/],
    [() => at('thu-muc'), /^Không đọc được .*thu-muc: đây là thư mục/],
  ])('%#', async (path, says) => {
    const run = await runCli(['report', path(), '--out', at('khong.md')]);
    expect([run.code, run.out]).toEqual([2, '']);
    expect(run.err).toMatch(says);
    expect(run.err.trimEnd()).not.toContain('\n');
    expect(existsSync(at('khong.md'))).toBe(false);
  });
});

describeWith(['soffice'], 'computed anew by LibreOffice', () => {
  test('after a cell of the breakdown was changed, the report follows, and no total was edited', async () => {
    const { cell, value } = breakdownCell();
    const file = await recalculated(await edited('chi-tiet.xlsx', 'Chi tiết', cell, value + 1), at('libreoffice'));
    const { err, json } = await reportOf(file);
    expect(err).not.toContain('sửa tay');
    expect(figuresOf(json)[0]?.text).toBe(`${Number(poor.text.replace(' hộ', '')) + 1} hộ`);
  });
});
