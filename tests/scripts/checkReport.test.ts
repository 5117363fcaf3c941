/** `tonghop check-report`: a Word report changed by hand, by time and by LibreOffice, held against its workbook and against itself. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../src/doors/docx/readDocx';
import { reportFile } from '../../src/doors/word';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { figuresNamespace } from '../../src/narrate/word/figuresPart';
import { describeWith } from '../support/programs';
import { sampleRun } from '../support/sampleBook';
import { runCli, temporaryFolder } from './runCli';

type Json = Readonly<{
  findings: readonly Readonly<{ kind: string; severity: string; message: string }>[];
  figures?: readonly Readonly<{
    state: string;
    printed: string;
    written: string | null;
    from: readonly Readonly<{ sheet: string; cell: string }>[];
  }>[];
  turned?: readonly Readonly<{ printed: string; written: string }>[];
  untraced?: readonly string[];
  missing?: readonly string[];
}>;

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const checked = async (...args: readonly string[]): Promise<Readonly<{ code: number; json: Json }>> => {
  const { code, out } = await runCli(['check-report', ...args, '--json']);
  return { code, json: JSON.parse(out) as Json };
};

let report: Uint8Array;
/** The report with its text changed, as Word would save it. */
function edited(name: string, change: (xml: string) => string): string {
  const entries = unzipSync(report);
  const path = 'word/document.xml';
  writeFileSync(at(name), zipSync({ ...entries, [path]: strToU8(change(strFromU8(entries[path]!))) }));
  return at(name);
}

beforeAll(async () => {
  const { plan, report: document } = sampleRun();
  writeFileSync(at('th.xlsx'), await writeWorkbook(plan));
  report = await reportFile(document);
  writeFileSync(at('bc.docx'), report);
});

test('a report as it was written agrees with its workbook; what its sources disagree on is told all the same', async () => {
  const { code, json } = await checked(at('bc.docx'), at('th.xlsx'));
  expect(new Set(json.figures?.map(({ state }) => state))).toEqual(new Set(['same']));
  expect(json.figures?.length).toBeGreaterThan(56);
  expect([json.turned, json.untraced, json.missing]).toEqual([[], [], []]);
  expect(json.findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['error sum', 'question over']);
  expect(code).toBe(1);
});

test('each figure stands in the file with its cell, its unit and its decimals', () => {
  const part = strFromU8(unzipSync(report)['customXml/item1.xml']!);
  expect(part).toContain(figuresNamespace);
  expect(part).toMatch(/<figure name="f\d+" text="14,9%" decimals="1" unit="%" cell="'NS [^"]+'![A-Z]+\d+"\/>/);
  const read = readDocx(report);
  expect('originals' in read && Object.values(read.originals)).toContain('7.762 triệu đồng');
});

test('figures changed by hand, sentences added and conclusions turned round are told, conclusions first', async () => {
  const file = edited('sua.docx', (xml) =>
    xml
      .replace('>1.548 hộ<', '>1.584 hộ<')
      .replace('Mức giảm tỷ lệ', 'Mức tăng tỷ lệ')
      .replace('. Chi ngân sách ', '. Nộp thêm 12 triệu đồng. Chi ngân sách '),
  );
  const { code, json } = await checked(file, at('th.xlsx'));
  expect(code).toBe(1);
  const wrong = json.figures?.filter(({ state }) => state !== 'same') ?? [];
  expect(wrong).toMatchObject([{ state: 'changed', printed: '1.548 hộ', written: '1.584 hộ', from: [{ sheet: 'HN Hộ nghèo' }] }]);
  expect(json.turned).toMatchObject([{ printed: 'giảm', written: 'tăng' }]);
  expect(json.untraced).toEqual(['12 triệu đồng']);
  const { out } = await runCli(['check-report', file, at('th.xlsx')]);
  const first = out.split('\n').filter((line) => /^ {2}- /.test(line))[0];
  expect(first).toBe('  - Lỗi: Kết luận bị đổi: theo số liệu là «giảm», văn bản ghi «tăng». Đề nghị kiểm tra ngay.');
  expect(out).toMatch(/Đã sửa tay: ghi «1\.584 hộ», sổ tổng hợp \(ô HN Hộ nghèo!O26\) là «1\.548 hộ»/);
});

test('cells that changed after the report was written make its figures stale', async () => {
  const { plan } = sampleRun();
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === 'HN Hộ nghèo'
      ? { ...sheet, cells: { ...sheet.cells, O26: { ...sheet.cells['O26'], formula: undefined, value: 1540 } } }
      : sheet,
  );
  writeFileSync(at('moi.xlsx'), await writeWorkbook({ ...plan, sheets } as typeof plan));
  const { json } = await checked(at('bc.docx'), at('moi.xlsx'));
  expect(json.figures?.filter(({ state }) => state !== 'same')).toMatchObject([
    { state: 'stale', printed: '1.540 hộ', written: '1.548 hộ' },
  ]);
});

test('as plain text, without what the figures were: different is all that can be said', async () => {
  writeFileSync(at('bc.txt'), 'Chi ngân sách 75.182 triệu đồng đạt 15,3% kế hoạch. Hòa giải 13 vụ (thành 09 vụ, không thành 05 vụ).');
  const alone = await checked(at('bc.txt'));
  expect([alone.code, alone.json.findings.map(({ kind }) => kind), alone.json.figures]).toEqual([1, ['sum'], undefined]);
});

test('what is no report is told plainly', async () => {
  writeFileSync(at('trong.txt'), '\n');
  writeFileSync(at('la.docx'), 'không phải');
  expect(await runCli(['check-report', at('th.xlsx')])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/không phải tệp Word/) as string,
  });
  expect(await runCli(['check-report', at('la.docx')])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/không phải tệp Word/) as string,
  });
  expect(await runCli(['check-report', at('trong.txt')])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/không có chữ nào/) as string,
  });
  expect(await runCli(['check-report', at('khong-co.docx')])).toMatchObject({ code: 2 });
});

describeWith(['soffice'], 'after LibreOffice', () => {
  test('the figures and what they were are still there', async () => {
    mkdirSync(at('lo'));
    const profile = `-env:UserInstallation=${pathToFileURL(at('profile')).href}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--norestore', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', at('lo'), at('bc.docx')],
      { stdio: 'ignore' },
    );
    const { json } = await checked(join(at('lo'), 'bc.docx'), at('th.xlsx'));
    expect(json.figures?.every(({ state }) => state === 'same')).toBe(true);
    const read = readDocx(new Uint8Array(readFileSync(join(at('lo'), 'bc.docx'))));
    expect('originals' in read && Object.keys(read.originals).length).toBeGreaterThan(56);
  });
});
