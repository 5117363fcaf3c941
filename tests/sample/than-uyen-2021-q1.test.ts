/** The sample district: returns without a mistake, whose figures add up to what the district's own report prints. */
import { snapshotOf } from '../../src/core/planSnapshot';
import type { Submission } from '../../src/core/table';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { validate } from '../../src/check/validate';
import { templateName } from '../../src/distribute/order';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { forms } from '../../src/forms/index';
import type { FilledReturn } from '../../src/sample/returned';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { codeOf } from '../../src/core/kinds';

const returns = cleanReturns();
const of = (form: string): readonly FilledReturn[] => returns.filter(({ order }) => order.form.code === form);
const returnOf = (form: string, unit: string): FilledReturn => of(form).find(({ order }) => order.unit.code === unit)!;

const check = (file: string, workbook: WorkbookSnapshot): Submission =>
  validate({ file, sha256: '', workbook }, { forms, catalogues: [sampleCatalogue], period: samplePeriod, previous: [] });

/** In đồng whatever the cover says; triệu here come with at most three decimals. */
const factors: Readonly<Record<string, number>> = { đồng: 1, 'nghìn đồng': 1_000, 'triệu đồng': 1_000_000 };
const million = 1_000_000;

const dong = ({ filling }: FilledReturn, value: string | number | undefined): number =>
  Math.round(Number(value ?? 0) * factors[filling.scale ?? 'triệu đồng']!);
const rowsOf = ({ filling }: FilledReturn, sheet: string) => Object.entries(filling.sheets[sheet]?.rows ?? {});
const itemsOf = ({ filling }: FilledReturn, sheet: string) => (filling.sheets[sheet]?.items ?? []).map(({ values }) => values);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What was typed on these rows, over all the returns given. */
const typed = (from: readonly FilledReturn[], sheet: string, isMeant: (row: string) => boolean, columns: readonly string[]): number =>
  total(
    from.flatMap((item) =>
      rowsOf(item, sheet)
        .filter(([row]) => isMeant(row))
        .flatMap(([, values]) => columns.map((column) => dong(item, values[column]))),
    ),
  );

describe('every return is clean', () => {
  test('all who file have filed', () => expect([of('NS').length, of('DTC').length, of('HN').length]).toEqual([13, 19, 12]));

  test.each(returns.map((item) => [templateName(item.order), item] as const))('%s is accepted', (path, { plan }) => {
    const { status, findings } = check(path, snapshotOf(plan, path));
    expect({
      status,
      findings: findings
        .filter(({ severity }) => severity !== 'unchecked')
        .map((finding) => [codeOf(finding), finding.explanation !== undefined]),
    }).toEqual({
      status: 'accepted',
      // One village where a household moved in, and the commune says so.
      findings: path.startsWith('hn/03618') ? [['HN-11', true]] : [],
    });
  });

  test.each([
    ['NS', '110'],
    ['NS', '03634'],
    ['DTC', 'QLDA'],
    ['DTC', 'TCKH'],
    ['HN', '03595'],
  ] as const)('%s of %s reads the same from real bytes', async (form, unit) => {
    const { order, plan } = returnOf(form, unit);
    const path = templateName(order);
    const read = readWorkbook(path, await writeWorkbook(plan));
    if ('problem' in read) throw new Error(read.problem.code);
    expect(check(path, read.workbook)).toEqual(check(path, snapshotOf(plan, path)));
  });

  test('it says on the cover and on Giải trình that the split is invented', () => {
    for (const { plan } of returns) {
      const words = JSON.stringify(plan);
      expect(words).toContain('(số liệu minh họa)');
      expect(words).toContain('là giả định');
    }
  });
});

describe('the budget', () => {
  const budget = of('NS');
  const communes = budget.filter(({ order }) => order.unit.kind === 'commune');
  const district = [returnOf('NS', '110')];
  const isRaised = (row: string): boolean => !/^(boSung|chuyenNguon|ketDu)/.test(row);
  const isGiven = (row: string): boolean => row.startsWith('boSungXa_');
  const spent = (part: 'duToan' | 'thucHien') => ['TongSo', 'Dtpt', 'Tx'].map((column) => part + column);

  test('revenue raised here is 7.762 triệu, 14,9 % of the plan', () => {
    const actual = typed(budget, 'thu', isRaised, ['thucHienNsnn']);
    expect(actual).toBe(7_762 * million);
    expect(((100 * actual) / typed(budget, 'thu', isRaised, ['duToanNsnn'])).toFixed(1)).toBe('14.9');
  });

  test('spending without what the district gave the communes is 75.128 triệu, 15,3 % of the plan', () => {
    const [actual, plan] = [
      typed(budget, 'chi', (row) => !isGiven(row), spent('thucHien')),
      typed(budget, 'chi', (row) => !isGiven(row), spent('duToan')),
    ];
    expect(actual).toBe(75_128 * million);
    expect(((100 * actual) / plan).toFixed(1)).toBe('15.3');
  });

  test('with it the raw sums are greater', () => {
    expect(typed(budget, 'chi', () => true, spent('thucHien'))).toBeGreaterThan(80_000 * million);
    expect(typed(budget, 'chi', () => true, spent('duToan'))).toBeGreaterThan(500_000 * million);
  });

  test.each(communes.map((item) => [item.order.unit.name, item] as const))(
    '%s received to the đồng what the district gave it',
    (_name, commune) => {
      for (const [column, given] of [
        ['duToanNsx', 'duToanTongSo'],
        ['thucHienNsx', 'thucHienTongSo'],
      ] as const) {
        const received = typed([commune], 'thu', (row) => row.startsWith('boSung'), [column]);
        expect(received).toBeGreaterThan(0);
        expect(typed(district, 'chi', (row) => row === `boSungXa_${commune.order.unit.code}`, [given])).toBe(received);
      }
    },
  );

  test('most communes report in đồng, in amounts that are not round', () => {
    const inDong = communes.filter(({ filling }) => filling.scale === 'đồng');
    expect(inDong.length).toBeGreaterThan(6);
    for (const item of inDong) expect(typed([item], 'chi', (row) => row === 'quanLy', ['thucHienTx']) % 1_000).not.toBe(0);
    expect(new Set(communes.map(({ filling }) => filling.scale)).size).toBe(3);
  });

  test('tỉnh giao and cùng kỳ stay blank', () =>
    expect(
      budget.flatMap(({ filling }) => Object.values(filling.sheets)).some((sheet) => /tinhGiao|cungKy/.test(JSON.stringify(sheet))),
    ).toBe(false));
});

describe('public investment', () => {
  const projects = of('DTC').flatMap((item) => itemsOf(item, 'duAn').map((values) => ({ item, values })));
  const sum = (column: string, source = ''): number =>
    total(
      projects.filter(({ values }) => String(values['nguonVon']).includes(source)).map(({ item, values }) => dong(item, values[column])),
    );
  const planned = (source: string): number =>
    projects.filter(({ values }) => Number(values['keHoach'] ?? 0) > 0 && String(values['nguonVon']).includes(source)).length;

  test('plans, payments and projects are the report’s, in all and by source', () => {
    expect([planned(''), planned('tỉnh'), planned('huyện')]).toEqual([17, 6, 11]);
    expect([sum('keHoach'), sum('keHoach', 'tỉnh'), sum('keHoach', 'huyện')]).toEqual([
      32_430 * million,
      11_626 * million,
      20_804 * million,
    ]);
    expect([sum('giaiNgan'), sum('giaiNgan', 'tỉnh'), sum('giaiNgan', 'huyện')]).toEqual([
      5_044 * million,
      1_436 * million,
      3_608 * million,
    ]);
    expect(sum('khoiLuong')).toBe(103_038 * million);
  });

  test('money carried over is 98,6 triệu of the district, on projects without a plan of this year', () => {
    const carried = projects.filter(({ values }) => values['keoDai'] !== undefined);
    expect([sum('keoDai'), sum('keoDai', 'huyện')]).toEqual([98.6 * million, 98.6 * million]);
    expect(carried.every(({ values }) => values['keHoach'] === undefined)).toBe(true);
  });

  test('every project has a code of seven digits of its own, and some owners have no project', () => {
    const codes = projects.map(({ values }) => values['maDuAn']);
    expect(codes.every((code) => typeof code === 'string' && /^\d{7}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
    expect(of('DTC').filter((item) => itemsOf(item, 'duAn').length === 0).length).toBeGreaterThan(3);
  });
});

describe('settlement', () => {
  const owners = of('DTC').filter(({ order }) => order.unit.code !== 'TCKH');
  const finance = returnOf('DTC', 'TCKH');
  const sum = (from: readonly FilledReturn[], row: string, column: string): number =>
    total(
      from.flatMap((item) =>
        rowsOf(item, 'quyetToan')
          .filter(([key]) => key.startsWith(row))
          .map(([, values]) => Number(values[column] ?? 0)),
      ),
    );

  test('the finance office gives the district’s totals', () => {
    expect(['daPheDuyet', 'dangThamTra', 'chuaNopDauTu', 'chuaNopSuNghiep'].map((row) => sum([finance], row, 'soDuAn'))).toEqual([
      22, 14, 29, 23,
    ]);
    expect(['chuaNopDauTu', 'chuaNopSuNghiep'].map((row) => sum([finance], row, 'tmdt'))).toEqual([27_105, 21_661]);
    expect(sum([finance], 'da', 'tmdt')).toBeCloseTo(36_997, 6);
    expect(sum([finance], 'da', 'deNghi')).toBeCloseTo(35_918, 6);
  });

  test('the owners add up to 22 and 14, but to 84 not yet filed, without their total investment', () => {
    expect(['daPheDuyet', 'dangThamTra', 'chuaNop'].map((row) => sum(owners, row, 'soDuAn'))).toEqual([22, 14, 84]);
    expect(JSON.stringify(owners.map((item) => rowsOf(item, 'quyetToan').filter(([row]) => row.startsWith('chuaNop'))))).not.toContain(
      'tmdt',
    );
  });

  test('each owner has the number that the report names', () => {
    const named = {
      PTQD: 4,
      QLDA: 11,
      TTTH: 1,
      GDDT: 5,
      KTHT: 13,
      NNPTNT: 4,
      '03632': 2,
      '03643': 5,
      '03631': 9,
      '03637': 1,
      '03625': 2,
      '03619': 4,
      '03628': 4,
      '03618': 6,
      '03640': 7,
      '03634': 5,
      '03638': 1,
      '03595': 0,
    };
    expect(Object.fromEntries(owners.map((item) => [item.order.unit.code, sum([item], 'chuaNop', 'soDuAn')]))).toEqual(named);
  });

  test('the resettlement programme is 231, 231, 229 and 2, the two by name', () => {
    const board = returnOf('DTC', 'QLDA');
    expect(itemsOf(board, 'chuongTrinh')).toMatchObject([{ tongSo: 231, daChuyen: 231, daQuyetToan: 229, chuaQuyetToan: 2 }]);
    expect(itemsOf(board, 'chuaQuyetToan').map(({ cap }) => cap)).toEqual(['Cấp tỉnh', 'Cấp tỉnh']);
  });
});

describe('poverty', () => {
  const poverty = of('HN');
  const sum = (sheet: string, column: string): number =>
    total(poverty.flatMap((item) => itemsOf(item, sheet).map((values) => Number(values[column]))));

  test('the sums and rates are the report’s', () => {
    const households = sum('ngheo', 'hoDan');
    const rate = (count: number): string => ((100 * count) / households).toFixed(2);
    expect([sum('ngheo', 'dauNam'), sum('ngheo', 'cuoiNam'), sum('canNgheo', 'cuoiNam')]).toEqual([2_002, 1_548, 1_503]);
    expect(households).toBeGreaterThanOrEqual(14_314);
    expect(households).toBeLessThanOrEqual(14_321);
    expect([rate(1_548), rate(1_503), rate(2_002 - 1_548)]).toEqual(['10.81', '10.50', '3.17']);
  });

  test('villages are five to twelve to a commune, the town’s in the urban section', () => {
    for (const { filling, order } of poverty) {
      const items = filling.sheets['ngheo']?.items ?? [];
      expect(items.length).toBeGreaterThanOrEqual(5);
      expect(items.length).toBeLessThanOrEqual(12);
      expect(new Set(items.map(({ section }) => section))).toEqual(new Set([order.unit.level === 'thị trấn' ? 'thanhThi' : 'nongThon']));
    }
  });
});
