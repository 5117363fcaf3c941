/** `tonghop consolidate --previous`, and the office's settings: what changes the results, and that the workbook says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import { office, opened, saidBy, sheetOf, textsOf } from './officeFolder';
import { settingProblemText } from '../../src/settings/settingsSheet';
import { budgetReturns, of, povertyReturns, put, withItem, withRow } from './sampleFolder';

const { at, returned, consolidate, consolidateInto, reportOf } = office(['03632', '03643']);

beforeAll(() => returned('hn', povertyReturns()));

describe("last year's consolidated workbook", () => {
  const total = { sheet: 'HN Hộ nghèo', cell: '' };

  beforeAll(async () => {
    const years = povertyReturns('2019');
    await returned('hn-2019', years);
    // Two of five households more in a village, so that the year closed with another rate than this year's returns begin with.
    await put(at('hn-2019'), withItem(of(years, '03632'), 'ngheo', 0, { cuoiNam: 12, cuoiNamDtts: 12 }));
    await consolidateInto(at('th-2019.xlsx'), '2020-Q1', at('hn-2019'));
    const sheet = sheetOf(opened(at('th-2019.xlsx')), total.sheet);
    const row =
      Object.entries(sheet.cells)
        .find(([, { value }]) => value === 'Tổng cộng')?.[0]
        .slice(1) ?? '';
    total.cell = `P${row}`;
  });

  test('gives the opening rate: a given cell, which the note tells, and whose source is the cell of last year', async () => {
    const run = await consolidate(at('hn'), '--previous', at('th-2019.xlsx'));
    const before = sheetOf(opened(at('th-2019.xlsx')), total.sheet).cells[total.cell]?.value;
    expect(typeof before).toBe('number');
    const opening = run.json.forms.HN?.sheets.ngheo?.rows.find(({ key }) => key === 'total')?.values.dauNamTyLe;
    expect(Number(opening?.value)).toBeCloseTo(Number(before), 9);
    expect(opening?.sources).toEqual([{ file: 'th-2019.xlsx', ...total }]);
    const sheet = sheetOf(opened(at('ra.xlsx')), total.sheet);
    const cell = sheet.cells[total.cell.replace('P', 'F')];
    expect([cell?.formula, cell?.value]).toEqual([undefined, before]);
    expect(textsOf(sheet)).toContain('Tỷ lệ đầu kỳ chung lấy theo tỷ lệ cuối kỳ trước đã tổng hợp.');

    const report = await reportOf(at('ra.xlsx'));
    expect(report.err).not.toContain('sửa tay');
    const change = report.json.paragraphs
      .flatMap(({ spans }) => spans)
      .find(({ from = [] }) => from.some((from) => from.cell.startsWith('F')));
    expect(change?.sources).toContainEqual({ file: 'th-2019.xlsx', ...total });
  });

  test('changes the sentence; without it the rate is worked out here, and the note tells that too', async () => {
    const change = /Mức (?:tăng|giảm) tỷ lệ hộ nghèo [\d,]+%/;
    await consolidate(at('hn'), '--previous', at('th-2019.xlsx'));
    const given = saidBy((await reportOf(at('ra.xlsx'))).json);
    await consolidate(at('hn'));
    const computed = saidBy((await reportOf(at('ra.xlsx'))).json);
    expect(change.exec(given)?.[0]).not.toEqual(change.exec(computed)?.[0]);
    expect(textsOf(sheetOf(opened(at('ra.xlsx')), total.sheet))).toContain('Tỷ lệ đầu kỳ chung tính từ số hộ và tỷ lệ đầu kỳ đã phê duyệt');
  });

  test('of another year is not used, and that is told', async () => {
    const run = await consolidateInto(at('lai.xlsx'), '2020-Q1', at('hn-2019'), '--previous', at('th-2019.xlsx'));
    expect(run.err).toContain(`Không dùng ${at('th-2019.xlsx')}: sổ tổng hợp này không phải của cùng kỳ năm trước.\n`);
    expect(readFileSync(at('lai.xlsx')).equals(readFileSync(at('th-2019.xlsx')))).toBe(true);
  });
});

test("last period's returns make the rules about them run", async () => {
  await returned('quy-1', budgetReturns());
  const later = budgetReturns('2021-H1');
  await returned('6-thang', later);
  await put(at('6-thang'), withRow(of(later, '03632'), 'thu', 'phiLePhi', { thucHienNsnn: 1_000, thucHienNsx: 1_000 }));
  const findings = async (...args: readonly string[]): Promise<readonly string[]> => {
    const run = await consolidate(at('6-thang'), '--period', '2021-H1', ...args);
    return run.json.findings.map(({ code, severity, at: { file, sheet } }) => `${severity} ${code} ${file} ${sheet}`);
  };
  const without = await findings();
  const beside = await findings('--previous', at('quy-1'));
  expect(without).toContain('unchecked NS-11 03632-xa-hua-na-2021-h1.xlsx Thu');
  expect(beside.filter((line) => line.includes('NS-11'))).toEqual(['warning NS-11 03632-xa-hua-na-2021-h1.xlsx Thu']);
});

describe('settings', () => {
  const settings = { percentDecimals: { HN: 1 }, rateChange: 'điểm phần trăm', largestItems: 12, sections: ['HN'] };

  test('from JSON go into the workbook and change the report; from a workbook they are the same', async () => {
    writeFileSync(at('thiet-lap.json'), JSON.stringify(settings));
    await consolidateInto(at('mac-dinh.xlsx'), '2021-Q1', at('hn'));
    await consolidateInto(at('json.xlsx'), '2021-Q1', at('hn'), '--settings', at('thiet-lap.json'));
    await consolidateInto(at('xlsx.xlsx'), '2021-Q1', at('hn'), '--settings', at('json.xlsx'));
    expect(readFileSync(at('xlsx.xlsx')).equals(readFileSync(at('json.xlsx')))).toBe(true);

    const usual = saidBy((await reportOf(at('mac-dinh.xlsx'))).json);
    const chosen = saidBy((await reportOf(at('json.xlsx'))).json);
    expect(usual).toMatch(/chiếm tỷ lệ \d+,\d{2}%.*Mức giảm tỷ lệ hộ nghèo \d,\d{2}%/);
    expect(chosen).toMatch(/chiếm tỷ lệ \d+,\d%.*Mức giảm tỷ lệ hộ nghèo \d,\d điểm phần trăm/);
    for (const file of ['thiet-lap.json', 'json.xlsx'])
      expect(saidBy((await reportOf(at('mac-dinh.xlsx'), '--settings', at(file))).json)).toBe(chosen);
  });

  test('a section that is none is told by where it stands, and the others are written', async () => {
    writeFileSync(at('muc.json'), JSON.stringify({ sections: ['XX', 'HN'] }));
    const run = await reportOf(at('mac-dinh.xlsx'), '--settings', at('muc.json'));
    const allowed = 'DTC, DTC.chuongTrinh, NS, HN';
    const problem = { at: { file: at('muc.json'), sheet: '', cell: 'sections' }, value: 'XX', allowed: { vi: allowed, en: allowed } };
    expect([run.code, run.err]).toEqual([0, expect.stringContaining(settingProblemText(problem, 'vi'))]);
    expect(new Set(run.json.paragraphs.map(({ section }) => section))).toEqual(new Set(['', 'HN']));
  });
});
