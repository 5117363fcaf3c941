/** Figures that would mislead never reach the prose, and what is left unsaid is told: a province's returns, filled in, added up, read back. */
import { filersOf } from '../../src/census/filers';
import type { Reason } from '../../src/core/document';
import { lineText } from '../../src/core/document';
import { period } from '../../src/core/period';
import type { Order } from '../../src/distribute/order';
import { fillTemplate } from '../../src/sample/fill';
import type { FilledSheet } from '../../src/sample/filling';
import { formNamed } from '../support/consolidation';
import { linesOf } from '../support/marked';
import type { Returned, Run } from '../support/run';
import { returnedOf, run } from '../support/run';
import { province } from '../support/twoTier';

const quarter = period('2026-Q1');
const ordersOf = (code: 'NS' | 'HN', version: string, own: string): readonly Order[] =>
  filersOf(formNamed(code, version), province, quarter).map((unit) => ({
    ...{ form: formNamed(code, version), unit, catalogue: province, period: period(own) },
  }));

type Cells = Readonly<Record<string, Readonly<Record<string, number>>>>;
const sheet = (rows: Cells, items: FilledSheet['items'] = []): FilledSheet => ({ rows, items });
const returned = (order: Order, sheets: Readonly<Record<string, FilledSheet>>): Returned =>
  returnedOf(`${order.form.code}-${order.unit.code}.xlsx`, fillTemplate(order, { sheets }));

const textOf = ({ report }: Run): string => linesOf(report.blocks).map(lineText).join('\n');
const whyOf = ({ report }: Run): readonly Reason[] => report.withheld.map(({ why }) => why);
const openOf = ({ worked }: Run): readonly unknown[] =>
  worked.consolidation.findings.ofWhole.flatMap((one) => (one.kind === 'open' ? [[one.column, one.money.value.toNumber()]] : []));

describe('the budget', () => {
  const orders = ordersOf('NS', '2026', '2026-Q1');
  const codes = orders.filter(({ unit }) => unit.kind === 'commune').map(({ unit }) => unit.code);

  const communeOf = (order: Order, { before = 20, raised = 5 } = {}): Returned =>
    returned(order, {
      thu: sheet({
        phiLePhi: { duToanNsnn: 20, duToanNsx: 20, thucHienNsnn: raised, thucHienNsx: raised },
        boSungCanDoi: { duToanNsnn: 200, duToanNsx: 200, thucHienNsnn: 50, thucHienNsx: 50 },
        boSung: { cungKy: 40 },
        thuNsnn: { cungKy: 4 },
        tongThu: { cungKy: 44 },
      }),
      chi: sheet({ giaoDuc: { duToanTx: 100, thucHienTx: 30 }, tongChi: { cungKy: before } }),
    });
  const provinceOf = (order: Order, { given = 40, thu = 600 }: Readonly<{ given?: number | null; thu?: number }> = {}): Returned =>
    returned(order, {
      thu: sheet({
        thueGtgt: { duToanNsnn: 2000, duToanNsx: 1900, thucHienNsnn: 700, thucHienNsx: 650 },
        thuNsnn: { tinhGiao: 2500, cungKy: thu },
        tongThu: { cungKy: 700 },
      }),
      chi: sheet({
        quanLy: { duToanTx: 900, thucHienTx: 300 },
        tongChi: { tinhGiao: 1500, cungKy: 500 },
        ...Object.fromEntries(
          codes.map((code) => [
            `boSungXa_${code}`,
            { duToanTongSo: 200, thucHienTongSo: 50, ...(given === null ? {} : { cungKy: given }) },
          ]),
        ),
      }),
    });
  const [own, ...below] = orders;
  const filed = (mine: Returned | undefined, communes: readonly Returned[]): Run =>
    run([...(mine ? [mine] : []), ...communes], province, quarter);
  const all = below.map((order) => communeOf(order));

  test('of a whole province is compared with its plans and with a year before', () => {
    const whole = filed(provinceOf(own!), all);
    expect(textOf(whole)).toContain(
      'thu ngân sách trên địa bàn tỉnh đạt 720 triệu đồng, bằng 28,8% dự toán Trung ương giao, bằng 34,6% dự toán HĐND tỉnh giao, ' +
        'tăng 16,9% so với cùng kỳ năm trước. Chi ngân sách 420 triệu đồng, bằng 28,0% dự toán Trung ương giao, bằng 32,3% dự toán HĐND ' +
        'tỉnh giao, bằng cùng kỳ năm trước.',
    );
    expect([whyOf(whole), openOf(whole)]).toEqual([[], []]);
  });

  test('a transfer of a year ago that one side left blank takes the comparison with it, and the text says why', () => {
    const apart = filed(provinceOf(own!, { given: null }), all);
    expect(textOf(apart)).toMatch(/Chi ngân sách 420 triệu đồng, bằng 28,0% dự toán Trung ương giao, bằng 32,3% dự toán HĐND tỉnh giao\. /);
    expect(textOf(apart)).toContain(
      'Chưa so sánh vì bổ sung từ ngân sách cấp trên cho ngân sách cấp xã của xã Than Uyên; đặc khu Mẫu Đảo; phường Tân Phong; xã Mường Kim mới có số liệu của một bên.',
    );
    // What was raised in the place holds no transfer.
    expect(textOf(apart)).toContain('tăng 16,9% so với cùng kỳ năm trước');
    expect(whyOf(apart)).toMatchObject([{ is: 'oneSided', units: { length: 4 } }]);
  });

  test('money of a unit that is not in is told by its column, and in the text', () => {
    const less = filed(provinceOf(own!), all.slice(0, 3));
    expect(openOf(less)).toEqual([
      ['Dự toán năm, Tổng số', 200],
      ['Thực hiện lũy kế, Tổng số', 50],
      ['Cùng kỳ năm trước, Tổng số', 40],
    ]);
    expect(textOf(less)).toContain(
      'Số liệu tổng hợp từ 03/04 xã, phường, đặc khu; chưa có số liệu của xã Mường Kim. Trong tổng chi còn 50 triệu đồng bổ sung từ ngân sách ' +
        'cấp trên cho ngân sách cấp xã chưa loại trừ (xã Mường Kim).',
    );
    // The central plan is the whole province's.
    expect(textOf(less)).not.toContain('Trung ương giao');
    expect(whyOf(less)).toEqual([{ is: 'partial', missing: ['xã Mường Kim'] }]);
  });

  test('without the province its communes are told as communes, and against no plan', () => {
    const below4 = filed(undefined, all);
    expect(textOf(below4)).toContain(
      'Tổng hợp từ 04/04 xã, phường, đặc khu (chưa có phần của cấp tỉnh): tính đến ngày 31/3/2026, thu ngân sách trên địa bàn tỉnh đạt 20 triệu đồng, ' +
        'tăng 25,0% so với cùng kỳ năm trước. Chi ngân sách 120 triệu đồng',
    );
    expect(textOf(below4)).not.toMatch(/dự toán|kế hoạch/);
    expect(whyOf(below4)).toEqual([{ is: 'partial', missing: ['tỉnh Lai Châu'] }]);
  });

  test.each([-305, 0])('nothing is told as a percentage of %i', (thu) => {
    const sunk = filed(provinceOf(own!, { thu: thu - 16 }), all);
    expect(textOf(sunk)).toMatch(
      /thu ngân sách trên địa bàn tỉnh đạt 720 triệu đồng, bằng 28,8% [^,]*, bằng 34,6% dự toán HĐND tỉnh giao\. Chi/,
    );
    if (thu < 0) expect(whyOf(sunk)).toMatchObject([{ is: 'negative', row: 'Thu NSNN trên địa bàn (I + II + III)' }]);
  });

  test('what fell below nothing did not fall by more than all of it', () => {
    const text = textOf(
      filed(
        provinceOf(own!),
        below.map((order) => communeOf(order, { raised: -500 })),
      ),
    );
    expect(text).toMatch(/thu ngân sách trên địa bàn tỉnh đạt -1\.300 triệu đồng\. /);
    expect(text).not.toMatch(/giảm \d{3}/);
  });

  test('a unit that left the year before blank beside its results takes the comparison of all with it', () => {
    const [first, ...others] = below;
    const blank = returned(first!, {
      thu: sheet({ phiLePhi: { duToanNsnn: 20, duToanNsx: 20, thucHienNsnn: 5, thucHienNsx: 5 } }),
      chi: sheet({ giaoDuc: { duToanTx: 100, thucHienTx: 30 } }),
    });
    const part = filed(provinceOf(own!, { given: null }), [blank, ...others.map((order) => communeOf(order))]);
    expect(textOf(part)).not.toContain('cùng kỳ');
    expect(whyOf(part)).toContainEqual(expect.objectContaining({ is: 'unfilled', of: ['xã Than Uyên'] }));
  });
});

describe('the rate of poor households', () => {
  const orders = ordersOf('HN', '2022', '2025');

  /** A village a commune; `before` households at the start of the year. */
  const povertyOf = (order: Order, { homes = 1000, before = 1000, start = 200, left = 50, rate = true } = {}): Returned => {
    const section = order.unit.level === 'phường' ? 'thanhThi' : 'nongThon';
    const end = start - left;
    const typed = rate ? { dauNamTyLe: Math.round((start * 10_000) / before) / 100, dauNamCanNgheoTyLe: 5 } : {};
    const items = (values: Readonly<Record<string, number | string>>): FilledSheet['items'] => [
      { section, values: { donVi: 'Bản Mẫu', ...values } },
    ];
    return returned(order, {
      tongHop: sheet(
        { [section]: typed, total: typed },
        items({
          ...{
            hoDan: homes,
            nhanKhau: homes * 4,
            hoDanDtts: 0,
            hoNlnn: 0,
            khauNlnn: 0,
            hoNgheo: end,
            khauNgheo: end * 4,
            hoCanNgheo: 50,
            khauCanNgheo: 200,
          },
          ...typed,
        }),
      ),
      ngheo: sheet(
        {},
        items({ dauNam: start, vuotChuan: left, cuoiNam: end, khauDauNam: start * 4, khauVuotChuan: left * 4, khauCuoiNam: end * 4 }),
      ),
      canNgheo: sheet({}, items({ dauNam: 50, cuoiNam: 50, khauDauNam: 200, khauCuoiNam: 200 })),
    });
  };
  const filed = (each: (order: Order, index: number) => Returned): Run => run(orders.map(each), province, quarter);
  const fall = (of: Run): string | undefined => /tỷ lệ hộ nghèo (?:giảm|tăng) [\d,]+%/.exec(textOf(of))?.[0];

  test('changes from the approved ones, over the households of that day', () => {
    expect(fall(filed((order) => povertyOf(order)))).toBe('tỷ lệ hộ nghèo giảm 5,00%');
    // A quarter more households within the year: 20 % of 4.000 then, 12 % of 5.000 now.
    expect(fall(filed((order) => povertyOf(order, { homes: 1250 })))).toBe('tỷ lệ hộ nghèo giảm 8,00%');
  });

  test('of one commune unlike the others is weighted by its own households', () => {
    const of = filed((order, index) => povertyOf(order, index === 0 ? { before: 4000, homes: 4000, start: 80 } : {}));
    // 680 of 7.000, then 480 of 7.000.
    expect(fall(of)).toBe('tỷ lệ hộ nghèo giảm 2,86%');
  });

  test('is not told where a commune typed none, which is told and asked for', () => {
    const of = filed((order, index) => povertyOf(order, { rate: index > 0 }));
    expect(textOf(of)).not.toContain('So với đầu năm, tỷ lệ hộ nghèo');
    const column = 'Tỷ lệ % đầu kỳ đã phê duyệt, Hộ nghèo';
    expect(whyOf(of)).toContainEqual({ is: 'opening', sheet: 'HN Kết quả rà soát', column, units: ['xã Than Uyên'] });
    const found = of.worked.consolidation.findings.ofWhole.filter(({ kind }) => kind === 'opening');
    expect(found[0]).toMatchObject({
      severity: 'warning',
      column,
      units: ['xã Than Uyên'],
      at: { file: 'HN-03595.xlsx', sheet: 'Kết quả rà soát' },
    });
  });

  test('a commune without poor households tells nothing of how many it had', () =>
    expect(fall(filed((order, index) => povertyOf(order, index === 0 ? { start: 0, left: 0 } : {})))).toBeUndefined());
});
