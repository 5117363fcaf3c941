/** Transfers between levels in the consolidated figures: taken out in pairs, kept and told where a side is missing or differs. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findingsTab } from '../../src/language/cover';
import type { Consolidated } from './officeFolder';
import { office, opened, saidBy, sheetOf, textsOf } from './officeFolder';
import { among, budgetReturns, nameOf, of, put, withRow } from './sampleFolder';

const { at, returned, copy, consolidate, reportOf } = office(['110', '03632', '03643']);
const budget = among(budgetReturns(), ['110', '03632', '03643']);
const huaNa = of(budget, '03632');
const district = of(budget, '110');

const total = ({ json }: Consolidated, sheet: string, row: string, column: string): number =>
  Number(json.forms.NS?.sheets[sheet]?.rows.find(({ key }) => key === row)?.values[column]?.value);
const spent = (run: Consolidated): number => total(run, 'chi', 'tongChi', 'thucHienTongSo');
const warnings = ({ json }: Consolidated): readonly string[] =>
  json.findings.filter(({ severity, code }) => severity === 'warning' && code.startsWith('NS.')).map(({ code }) => code);

let whole: Consolidated;

beforeAll(async () => {
  await returned('ns', budget);
  whole = await consolidate(at('ns'));
});

test('with all at hand every pair is taken out, and listed with both sides', () => {
  expect(warnings(whole)).toEqual([]);
  expect(whole.json.forms.NS?.adjustments).toHaveLength(4);
  for (const { received, given, difference } of whole.json.forms.NS?.adjustments ?? []) {
    expect(received?.sources).toMatchObject([{ sheet: 'Thu' }]);
    expect(given?.sources).toMatchObject([{ file: nameOf(district), sheet: 'Chi' }]);
    expect(difference).toBe(0);
  }
  expect(total(whole, 'thu', 'boSung', 'thucHienNsx')).toBe(total(whole, 'thu', 'boSung', 'thucHienNsnn'));
});

test('of a missing commune: named in the JSON, the sheets and the prose, its grant kept in spending and told', async () => {
  copy('ns', 'thieu');
  const own = spent(await consolidate(join(at('ns'), nameOf(huaNa))));
  rmSync(join(at('thieu'), nameOf(huaNa)));
  const run = await consolidate(at('thieu'));
  expect([run.code, run.json.forms.NS?.units.missing]).toEqual([0, [{ code: '03632', name: 'Xã Hua Nà', status: 'missing' }]]);
  expect(run.json.forms.NS?.adjustments.map(({ unit }) => unit)).toEqual(['03643', '03643']);
  // Spending of the commune is not there, the grant to it is not taken out.
  expect(spent(run)).toBeCloseTo(spent(whole) - own + 1_414.8556, 6);
  // A finding for each column that stays open, by its title: the plan and what was carried out.
  expect(warnings(run)).toEqual(['NS.chi.boSungXa.open', 'NS.chi.boSungXa.open']);
  const open = run.json.findings.filter(({ code }) => code.endsWith('.open'));
  expect(open).toMatchObject([{ at: { file: nameOf(district), sheet: 'Chi' } }, { at: { file: nameOf(district), sheet: 'Chi' } }]);
  expect(open[0]?.message).toContain('Bổ sung từ ngân sách cấp trên cho ngân sách xã, Dự toán năm, Tổng số: chưa loại trừ');
  expect(open[1]?.message).toContain('Thực hiện lũy kế, Tổng số: chưa loại trừ 1.414,856 triệu đồng của xã Hua Nà');
  const workbook = opened(at('ra.xlsx'));
  for (const tab of ['NS Thu', 'NS Chi']) expect(textsOf(sheetOf(workbook, tab))).toContain('Chưa có số liệu: xã Hua Nà.');
  expect(textsOf(sheetOf(workbook, findingsTab.vi))).toContain('chưa loại trừ 1.414,856 triệu đồng của xã Hua Nà');
  expect(saidBy((await reportOf(at('ra.xlsx'))).json)).toContain('chưa có số liệu của xã Hua Nà');
});

test('of the missing level above: its own grants are not known, those received stay in revenue and are told', async () => {
  copy('ns', 'thieu-huyen');
  rmSync(join(at('thieu-huyen'), nameOf(district)));
  const run = await consolidate(at('thieu-huyen'));
  expect(warnings(run)).toEqual(['NS.chi.boSungXa.open', 'NS.chi.boSungXa.open']);
  expect(run.json.forms.NS?.adjustments).toEqual([]);
  const report = await reportOf(at('ra.xlsx'));
  expect(saidBy(report.json)).toContain('Tổng hợp từ 02/02 xã (chưa có phần của cấp huyện): ');
  expect(saidBy(report.json)).not.toMatch(/% (?:dự toán|kế hoạch)/);
  expect(report.err).toContain('không nêu tỷ lệ so với dự toán, kế hoạch giao cho cả địa bàn, vì chưa có số liệu của huyện Than Uyên.');
});

test('two sides that differ: both cells are named, the difference stays visible, and each side is taken out by its own figure', async () => {
  copy('ns', 'lech');
  const less = { thucHienNsnn: 50_855_600, thucHienNsx: 50_855_600 };
  await put(at('lech'), withRow(huaNa, 'thu', 'boSungMucTieu', less));
  const run = await consolidate(at('lech'));
  expect(run.code).toBe(0);
  const finding = run.json.findings.find(({ code }) => code === 'NS.chi.boSungXa.transfer');
  expect(finding).toMatchObject({ severity: 'warning', found: { value: 1404.8556 }, expected: 1414.8556, difference: -10 });
  expect(finding?.involves).toEqual([
    { file: nameOf(huaNa), sheet: 'Thu', cell: 'G35' },
    { file: nameOf(district), sheet: 'Chi', cell: 'G26' },
  ]);
  expect(finding?.message).toContain(
    `xã Hua Nà ghi đã nhận 1.404,856 triệu đồng tại ô G35 (sheet Thu, tệp ${nameOf(huaNa)}), cấp trên ghi đã chuyển 1.414,856 triệu đồng tại ô G26 (sheet Chi, tệp ${nameOf(district)}); chênh lệch -10 triệu đồng.`,
  );
  expect(run.json.forms.NS?.adjustments.map(({ difference }) => difference)).toEqual([0, -10, 0, 0]);
  // So nothing of the money is left on either side.
  expect(spent(run)).toBe(spent(whole));
  expect(total(run, 'thu', 'tongThu', 'thucHienNsx')).toBe(total(whole, 'thu', 'tongThu', 'thucHienNsx'));
});
