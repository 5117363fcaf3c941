/** The budget frame of 2026 as a province of communes, and a commune for itself, file it and have it added up. */
import { filersOf } from '../../src/census/filers';
import { filedLayouts } from '../../src/census/layouts';
import { codeOf } from '../../src/core/kinds';
import { period } from '../../src/core/period';
import type { Catalogue } from '../../src/core/unit';
import { orderLayouts } from '../../src/distribute/order';
import type { Order } from '../../src/distribute/order';
import { templatePlan } from '../../src/distribute/template';
import { fillTemplate } from '../../src/sample/fill';
import type { FilledSheet } from '../../src/sample/filling';
import { formNamed } from '../support/consolidation';
import { run, returnedOf } from '../support/run';
import type { Returned, Run } from '../support/run';
import { commune, province, ward } from '../support/twoTier';

const form = formNamed('NS', '2026');
const quarter = period('2026-Q1');

const orders = (catalogue: Catalogue): readonly Order[] =>
  filersOf(form, catalogue, quarter).map((unit) => ({ form, unit, catalogue, period: quarter }));
const rowsOf = (order: Order, sheet: string): readonly string[] =>
  filedLayouts(order)
    .filter((layout) => layout.sheet.key === sheet)
    .flatMap(({ rows }) => rows.map(({ key }) => key));

type Cells = Readonly<Record<string, Readonly<Record<string, number>>>>;
const sheet = (rows: Cells): FilledSheet => ({ rows, items: [] });
const returned = (order: Order, thu: Cells, chi: Cells): Returned =>
  returnedOf(`${order.unit.code}.xlsx`, fillTemplate(order, { sheets: { thu: sheet(thu), chi: sheet(chi) } }));
const both = (value: number): Readonly<Record<string, number>> => ({
  duToanNsnn: 2 * value,
  duToanNsx: 2 * value,
  thucHienNsnn: value,
  thucHienNsx: value,
});

const figure = ({ worked }: Run, key: string, row: string, column: string): number | undefined =>
  worked.forms[0]?.result
    .tables()
    .find((table) => table.sheet === key)
    ?.rows.find((item) => item.key === row)
    ?.figures[column]?.value.toNumber();

test('a province has a line for each commune, whatever its level, and what only a province has', () => {
  const [own, first] = orders(province);
  expect(own?.unit.name).toBe('Tỉnh Lai Châu');
  expect(rowsOf(own!, 'chi').slice(-6)).toEqual([
    'boSungCapDuoi',
    'boSungXa_03595',
    'boSungXa_03999',
    'boSungXa_03388',
    'boSungXa_03637',
    'traNoDuTru',
  ]);
  expect(rowsOf(own!, 'thu')).toEqual(expect.arrayContaining(['xoSo', 'vayBuDap']));
  expect(rowsOf(first!, 'thu')).not.toContain('vayBuDap');
});

test.each([commune, ward])(
  'a commune for itself ($code) is asked for nothing that only a province has, and its offices file no budget',
  (catalogue) => {
    const [own, ...others] = orders(catalogue);
    expect(others).toEqual([]);
    expect(own?.unit).toBe(catalogue.place);
    const rows = [...rowsOf(own!, 'thu'), ...rowsOf(own!, 'chi'), ...rowsOf(own!, 'canDoi')];
    const provincial = ['xoSo', 'vayBuDap', 'boSungCapDuoi', 'traNoDuTru', 'chiBoSung', 'chiTraNoDuTru', 'vay'];
    expect(rows.filter((key) => provincial.includes(key))).toEqual([]);
  },
);

test('villages below a commune have no budget: there is no line for them, and nothing to grant', () => {
  const village = {
    ...commune.place,
    code: 'B1',
    name: 'Bản Mẫu',
    level: 'bản',
    kind: 'commune' as const,
    parent: '03595',
    forms: ['HN'],
    order: 9,
  };
  const withVillages: Catalogue = { ...commune, units: [...commune.units, village] };
  expect(orders(withVillages).map(({ unit }) => unit.code)).toEqual(['03595']);
  expect(rowsOf(orders(withVillages)[0]!, 'chi')).toEqual(rowsOf(orders(commune)[0]!, 'chi'));
});

describe('a commune for itself', () => {
  const [own] = orders(commune);
  const filed = (share: number): Run =>
    run(
      [
        returned(
          own!,
          {
            phiLePhi: both(40),
            thueGtgt: { duToanNsnn: 200, duToanNsx: 166, thucHienNsnn: 90, thucHienNsx: share },
            boSungCanDoi: both(250),
            thuNsnn: { tinhGiao: 260 },
          },
          { giaoDuc: { duToanTx: 400, thucHienTx: 120 } },
        ),
      ],
      commune,
      quarter,
    );

  test('has its shares checked, since nobody below files what they are of', () => {
    expect(filed(74.7).submissions[0]?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const wrong = filed(91).submissions[0]?.findings.filter(({ severity }) => severity === 'error') ?? [];
    expect(wrong.map(codeOf)).toEqual(['NS-32']);
  });

  test('keeps what it was granted, and is held against both plans', () => {
    const whole = filed(74.7);
    expect(figure(whole, 'thu', 'tongThu', 'thucHienNsx')).toBeCloseTo(364.7);
    expect(figure(whole, 'thu', 'thuNsnn', 'tyLeTinhGiao')).toBeCloseTo(50);
    expect(figure(whole, 'thu', 'thuNsnn', 'tyLeNsnn')).toBeCloseTo((130 / 280) * 100);
    expect(whole.worked.consolidation.findings.ofWhole).toEqual([]);
  });

  test('its report, read back from the workbook, goes to whom the catalogue says', () =>
    expect(filed(74.7).report.letterhead).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THAN UYÊN'],
      recipients: ['Ủy ban nhân dân tỉnh;', 'Sở Tài chính;', 'Lưu: VT.'],
    }));
});

describe('a province', () => {
  const [own, ...below] = orders(province);
  const granted = [100, 60, 30, 10];
  const filed = (received: readonly number[]): Run =>
    run(
      [
        returned(
          own!,
          { thueGtgt: { duToanNsnn: 2000, duToanNsx: 1900, thucHienNsnn: 700, thucHienNsx: 650 } },
          {
            quanLy: { duToanTx: 900, thucHienTx: 300 },
            ...Object.fromEntries(
              below.map(({ unit }, index) => [
                `boSungXa_${unit.code}`,
                { duToanTongSo: 2 * granted[index]!, thucHienTongSo: granted[index]! },
              ]),
            ),
          },
        ),
        ...received.map((grant, index) =>
          returned(below[index]!, { phiLePhi: both(5), boSungCanDoi: both(grant) }, { giaoDuc: { duToanTx: 50, thucHienTx: 20 } }),
        ),
      ],
      province,
      quarter,
    );

  test('what it gave and communes received is taken out pair by pair', () => {
    const whole = filed(granted);
    expect(whole.worked.consolidation.findings.ofWhole).toEqual([]);
    expect(figure(whole, 'thu', 'boSung', 'thucHienNsx')).toBe(0);
    expect(figure(whole, 'thu', 'tongThu', 'thucHienNsnn')).toBe(720);
    expect(figure(whole, 'chi', 'boSungCapDuoi', 'thucHienTongSo')).toBe(0);
    expect(figure(whole, 'chi', 'tongChi', 'thucHienTongSo')).toBe(380);
    expect(figure(whole, 'chi', 'tongChi', 'duToanTongSo')).toBe(1100);
  });

  test('a pair that differs is named and stays to be seen, one that is not in stays in', () => {
    const whole = filed([100, 55, 30]);
    expect(whole.worked.consolidation.findings.ofWhole.map(({ kind }) => kind).toSorted()).toEqual([
      'open',
      'open',
      'transfer',
      'transfer',
    ]);
    // 5 of the special zone that only the province says, and 10 of the commune that has not filed.
    expect(figure(whole, 'chi', 'boSungCapDuoi', 'thucHienTongSo')).toBe(10);
    expect(figure(whole, 'thu', 'boSung', 'thucHienNsx')).toBe(0);
  });
});

test('every sheet says at its head that it is a frame', () => {
  for (const catalogue of [commune, province]) {
    const [order] = orders(catalogue);
    const plan = templatePlan(order!);
    for (const layout of orderLayouts(order!)) {
      const texts = Object.values(plan.sheets.find(({ name }) => name === layout.sheet.tab)?.cells ?? {}).map(({ value }) => value);
      expect(texts).toContain('MẪU TẠM');
      expect(
        texts.filter((value) => typeof value === 'string' && value.startsWith('(mẫu tạm, thay bằng mẫu của tỉnh khi có')),
      ).toHaveLength(1);
    }
  }
});
