/** `tonghop consolidate` over folders of returns: what it gives, which returns it takes, how it ends. */
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { coverTab } from '../../src/language/cover';
import { changeSheet } from '../../src/sample/typing';
import { fillTemplate } from '../../src/sample/fill';
import { unitStatusNames } from '../../src/words/unitStatus';
import { office, opened, saidBy, sheetOf, textsOf } from './officeFolder';
import { inRound, nameOf, of, povertyReturns, put, putPlan, withItem } from './sampleFolder';

const { at, returned, copy, consolidate, reportOf } = office(['03632', '03643', '03595']);
const poverty = povertyReturns();
const huaNa = of(poverty, '03632');
const khoenOn = of(poverty, '03643');
/** More poor households in a village than households. */
const wrong = withItem(huaNa, 'ngheo', 0, { cuoiNam: 700, cuoiNamDtts: 7 });
/** One poor household more than was filed first: a warning, and a total larger by one. */
const corrected = withItem(huaNa, 'ngheo', 0, { cuoiNam: 8, cuoiNamDtts: 8 });

const poorOf = ({ json }: Awaited<ReturnType<typeof consolidate>>): unknown =>
  json.forms.HN?.sheets.ngheo?.rows.find(({ key }) => key === 'total')?.values.cuoiNam?.value;
const errorsOf = ({ json }: Awaited<ReturnType<typeof consolidate>>): readonly string[] =>
  json.findings.filter(({ severity }) => severity === 'error').map(({ code, at: { file } }) => `${code} ${file}`);
const unitsOf = ({ json }: Awaited<ReturnType<typeof consolidate>>): unknown => json.forms.HN?.units;

let clean: Awaited<ReturnType<typeof consolidate>>;
let whole = 0;
let ofHuaNa = 0;

beforeAll(async () => {
  await returned('du', poverty);
  clean = await consolidate(at('du'));
  whole = Number(poorOf(clean));
  const sources = clean.json.forms.HN?.sheets.ngheo?.rows.find(({ key }) => key === 'nongThon_03632');
  ofHuaNa = Number(sources?.values.cuoiNam?.value);
});

test('the JSON has the shape other programs rely on, and a clean folder ends with exit code 0', () => {
  const { code, json } = clean;
  expect(code).toBe(0);
  expect(Object.keys(json)).toEqual(['period', 'forms', 'findings']);
  expect(json.period).toBe('2021-Q1');
  expect(Object.keys(json.forms)).toEqual(['HN']);
  expect(json.forms.HN).toMatchObject({ period: '2020', units: { expected: 3, received: 3, missing: [] }, adjustments: [] });
  expect(Object.keys(json.forms.HN?.sheets ?? {})).toEqual(['ngheo', 'canNgheo']);
  expect(json.forms.HN?.sheets.ngheo?.rows.map(({ key, label }) => `${key}: ${label}`)).toEqual([
    'thanhThi: Khu vực thành thị',
    'thanhThi_03595: Thị trấn Than Uyên',
    'nongThon: Khu vực nông thôn',
    'nongThon_03632: Xã Hua Nà',
    'nongThon_03643: Xã Khoen On',
    'total: Tổng cộng',
  ]);
  expect(json.findings.every(({ severity }) => severity === 'unchecked')).toBe(true);
});

test('every figure leads to cells that exist, and a total is the sum of them', () => {
  const files = new Map(readdirSync(at('du')).map((file) => [file, opened(join(at('du'), file))]));
  const rows = Object.values(clean.json.forms.HN?.sheets ?? {}).flatMap((sheet) => sheet.rows);
  const held = rows.flatMap(({ values }) =>
    Object.entries(values).map(([column, { value, sources }]) => {
      expect(sources.length).toBeGreaterThan(0);
      const numbers = sources.map(({ file, sheet, cell }) => sheetOf(files.get(file)!, sheet).cells[cell]?.value);
      for (const number of numbers) expect(typeof number).toBe('number');
      return { column, value: Number(value), sum: numbers.reduce<number>((sum, number) => sum + Number(number), 0) };
    }),
  );
  const counts = held.filter(({ column }) => !column.endsWith('TyLe'));
  expect(counts.length).toBeGreaterThan(100);
  for (const { value, sum } of counts) expect(value).toBe(sum);
});

describe('a return with errors', () => {
  beforeAll(async () => {
    copy('du', 'sai');
    await put(at('sai'), wrong);
  });

  test('is refused: counted as missing, not in the totals, exit code 1', async () => {
    const run = await consolidate(at('sai'));
    expect(run.code).toBe(1);
    expect(unitsOf(run)).toEqual({ expected: 3, received: 2, missing: [{ code: '03632', name: 'Xã Hua Nà', status: 'refused' }] });
    expect(poorOf(run)).toBe(whole - ofHuaNa);
    expect(errorsOf(run)).toEqual([`HN-01 ${nameOf(huaNa)}`, `HN-05 ${nameOf(huaNa)}`]);
    expect(run.err).toContain('Biểu HN chưa có số liệu của: Xã Hua Nà.');
    const said = saidBy((await reportOf(at('ra.xlsx'))).json);
    expect(said).toContain('Số liệu tổng hợp từ 02/03 xã, thị trấn; chưa có số liệu của xã Hua Nà');
  });

  test('is taken in with --accept, and the sheets and the prose say so', async () => {
    const run = await consolidate(at('sai'), '--accept', '03632');
    expect(run.code).toBe(1);
    expect(unitsOf(run)).toEqual({ expected: 3, received: 3, missing: [] });
    expect(poorOf(run)).toBe(whole + 693);
    const workbook = opened(at('ra.xlsx'));
    expect(textsOf(sheetOf(workbook, 'HN Hộ nghèo'))).toContain('Còn lỗi, đang đối chiếu: xã Hua Nà.');
    expect(textsOf(sheetOf(workbook, 'Tiến độ nộp'))).toContain(unitStatusNames.despiteErrors.vi);
    expect(textsOf(sheetOf(workbook, 'Kết quả kiểm tra'))).toContain('HN-01');
    expect(saidBy((await reportOf(at('ra.xlsx'))).json)).toContain('Số liệu của xã Hua Nà chưa khớp, đang đối chiếu');
  });
});

describe('two returns of one unit', () => {
  const first = nameOf(huaNa);

  test('the higher lần nộp stands', async () => {
    copy('du', 'hai-lan');
    await put(at('hai-lan'), inRound(corrected, 2), 'a.xlsx');
    const run = await consolidate(at('hai-lan'));
    expect([run.code, poorOf(run), unitsOf(run)]).toEqual([0, whole + 1, { expected: 3, received: 3, missing: [] }]);
    expect(run.json.findings).toContainEqual(
      expect.objectContaining({ code: 'FILE.superseded', severity: 'warning', at: expect.objectContaining({ file: first }) }),
    );
  });

  test('with the same lần nộp neither stands, not even with --accept, and both are named', async () => {
    copy('du', 'trung');
    await put(at('trung'), corrected, 'a.xlsx');
    const run = await consolidate(at('trung'), '--accept', '03632');
    expect([run.code, poorOf(run)]).toEqual([1, whole - ofHuaNa]);
    expect(unitsOf(run)).toEqual({ expected: 3, received: 2, missing: [{ code: '03632', name: 'Xã Hua Nà', status: 'duplicate' }] });
    expect(errorsOf(run)).toEqual([`FILE.duplicate ${first}`, 'FILE.duplicate a.xlsx']);
    expect(run.err).toContain(`  ${first}: Có 2 tệp khác nhau`);
    expect(run.err).toContain('  a.xlsx: Có 2 tệp khác nhau');
  });

  test('the same bytes count once', async () => {
    copy('du', 'chep');
    cpSync(join(at('chep'), first), join(at('chep'), 'a.xlsx'));
    const run = await consolidate(at('chep'));
    expect([run.code, poorOf(run), unitsOf(run)]).toEqual([0, whole, { expected: 3, received: 3, missing: [] }]);
    expect(run.json.findings.map(({ code }) => code)).toContain('FILE.copy');
  });

  test("another unit's form filled in under one's own code takes nobody's place", async () => {
    copy('du', 'nham');
    rmSync(join(at('nham'), nameOf(khoenOn)));
    const plan = fillTemplate(huaNa.order, khoenOn.filling);
    const cover = changeSheet(plan, coverTab, (sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        Object.entries(sheet.cells).map(([cell, item]) => [cell, item.value === '03632' ? { ...item, value: '03643' } : item]),
      ),
    }));
    await putPlan(join(at('nham'), 'a.xlsx'), cover);
    const run = await consolidate(at('nham'));
    expect(run.code).toBe(1);
    expect(unitsOf(run)).toEqual({ expected: 3, received: 2, missing: [{ code: '03643', name: 'Xã Khoen On', status: 'missing' }] });
    expect(errorsOf(run)).toEqual(['FILE.identity a.xlsx']);
  });
});

test('a return of another year is named and counted missing', async () => {
  copy('du', 'nam-khac');
  rmSync(join(at('nam-khac'), nameOf(huaNa)));
  const old = of(povertyReturns('2019'), '03632');
  await put(at('nam-khac'), old);
  const run = await consolidate(at('nam-khac'));
  expect([run.code, poorOf(run)]).toEqual([1, whole - ofHuaNa]);
  expect(errorsOf(run)).toEqual([`FILE.period ${nameOf(old)}`]);
  expect(unitsOf(run)).toMatchObject({ received: 2, missing: [{ code: '03632' }] });
  expect(run.err).toContain(`  ${nameOf(old)}: Số liệu của kỳ «năm 2019», trong khi đợt báo cáo này cần kỳ «năm 2020».`);
});

test('a missing unit is no error, unless all are required', async () => {
  copy('du', 'thieu');
  rmSync(join(at('thieu'), nameOf(huaNa)));
  const run = await consolidate(at('thieu'));
  expect([run.code, unitsOf(run)]).toEqual([
    0,
    { expected: 3, received: 2, missing: [{ code: '03632', name: 'Xã Hua Nà', status: 'missing' }] },
  ]);
  expect((await consolidate(at('thieu'), '--require-all')).code).toBe(1);
  expect((await consolidate(at('du'), '--require-all')).code).toBe(0);
});
