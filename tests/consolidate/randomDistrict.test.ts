/** Any district goes the same path: other units, numbers, scales, missing parts and periods. */
import fc from 'fast-check';
import type { CellRef } from '../../src/core/cell';
import type { MoneyScale } from '../../src/core/money';
import { lineText } from '../../src/core/document';
import { spansOf } from '../../src/core/spans';
import type { Period } from '../../src/core/period';
import { lastDay, period } from '../../src/core/period';
import type { Catalogue, Unit } from '../../src/core/unit';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import { forms } from '../../src/forms';
import { inForce } from '../../src/language/load';
import { formPeriod } from '../../src/census/filers';
import { fillTemplate } from '../../src/sample/fill';
import type { Filling } from '../../src/sample/fill';
import { linesOf } from '../support/marked';
import type { Returned } from '../support/run';
import { returnedOf, run } from '../support/run';
import { messageOf } from '../../src/words/say';

type Village = Readonly<{ households: number; start: number; left: number; fresh: number }>;
type Commune = Readonly<{
  scale: MoneyScale;
  own: number;
  shared: number;
  received: number;
  spent: number;
  villages: readonly Village[];
  filesBudget: boolean;
  filesPoverty: boolean;
}>;
type Project = Readonly<{ source: number; plan: number; paid: number }>;
type District = Readonly<{
  communes: readonly Commune[];
  districtOwn: number;
  districtSpent: number;
  projects: readonly Project[];
  period: string;
  unsettled: number;
}>;

const đồng = { đồng: 1, 'nghìn đồng': 1_000, 'triệu đồng': 1_000_000, 'tỷ đồng': 1_000_000_000 } as const satisfies Record<
  MoneyScale,
  number
>;
// Money in whole nghìn, so that a sheet in triệu holds it within its three declared decimals.
const money = fc.integer({ min: 0, max: 9_000_000 }).map((thousands) => thousands * 1_000);

const village: fc.Arbitrary<Village> = fc
  .record({
    households: fc.integer({ min: 20, max: 300 }),
    start: fc.integer({ min: 0, max: 20 }),
    left: fc.integer({ min: 0, max: 20 }),
    fresh: fc.integer({ min: 0, max: 15 }),
  })
  // Poor and near-poor households are the same numbers here, and both stay within all households.
  .map((item) => ({ ...item, households: item.households + 2 * (item.start + item.fresh), left: Math.min(item.left, item.start) }));
const commune: fc.Arbitrary<Commune> = fc.record({
  scale: fc.constantFrom<MoneyScale>('đồng', 'nghìn đồng', 'triệu đồng'),
  own: money,
  shared: money,
  received: money,
  spent: money,
  villages: fc.array(village, { minLength: 1, maxLength: 4 }),
  filesBudget: fc.boolean(),
  filesPoverty: fc.boolean(),
});
const district: fc.Arbitrary<District> = fc.record({
  communes: fc.array(commune, { minLength: 1, maxLength: 4 }),
  districtOwn: money,
  districtSpent: money,
  projects: fc.array(
    fc
      .record({ source: fc.integer({ min: 0, max: 8 }), plan: fc.integer({ min: 0, max: 5_000 }), paid: fc.integer({ min: 0, max: 100 }) })
      .map((item) => ({ ...item, paid: Math.floor((item.plan * item.paid) / 100) })),
    { maxLength: 5 },
  ),
  period: fc.constantFrom('2019-Q1', '2021-H1', '2023-9M', '2022-11', '2020-02'),
  unsettled: fc.integer({ min: 0, max: 30 }),
});

const unit = (code: string, name: string, level: string, kind: Unit['kind'], order: number): Unit => ({
  code,
  name,
  level,
  kind,
  parent: '999',
  codeSystem: 'GSO',
  validFrom: '2018-01-01',
  formerNames: [],
  reportName: name.charAt(0).toLowerCase() + name.slice(1),
  order,
});

const communeCode = (index: number): string => String(1_001 + index).padStart(5, '0');
function catalogueOf({ communes }: District): Catalogue {
  const place = { ...unit('999', 'Huyện Thử Nghiệm', 'huyện', 'parent', 0), parent: '99' };
  return {
    code: 'thu-nghiem',
    place,
    above: 'Tỉnh Thử Nghiệm',
    units: [
      place,
      unit('TCKH', 'Phòng Tài chính - Kế hoạch', 'cơ quan', 'finance', 1),
      unit('BQL', 'Ban Quản lý dự án', 'cơ quan', 'owner', 2),
      ...communes.map((_, index) => unit(communeCode(index), `Xã Số ${index + 1}`, 'xã', 'commune', 10 + index)),
    ],
  };
}

const order = (catalogue: Catalogue, form: string, code: string, reporting: Period): Order | undefined => {
  const found = forms.find((item) => item.code === form && inForce([item], lastDay(formPeriod(item, reporting))).length > 0);
  const filer = catalogue.units.find((item) => item.code === code);
  return found && filer ? { form: found, unit: filer, catalogue, period: formPeriod(found, reporting) } : undefined;
};

function budgetOf(item: Commune): Filling {
  const amount = (value: number): number => value / đồng[item.scale];
  const both = (value: number): Record<string, number> => ({
    duToanNsnn: amount(value * 4),
    duToanNsx: amount(value * 4),
    thucHienNsnn: amount(value),
    thucHienNsx: amount(value),
  });
  return {
    scale: item.scale,
    sheets: {
      thu: {
        rows: {
          phiLePhi: both(item.own),
          truocBa: {
            duToanNsnn: amount(item.shared * 3),
            duToanNsx: amount(item.shared),
            thucHienNsnn: amount(item.shared),
            thucHienNsx: amount(Math.floor(item.shared / 2_000) * 1_000),
          },
          boSungCanDoi: both(item.received),
        },
      },
      chi: {
        rows: {
          quanLy: { duToanTx: amount(item.spent * 4), thucHienTx: amount(item.spent) },
          duPhong: { duToanTongSo: amount(Math.floor((item.spent * 4 * 0.03) / 1_000) * 1_000) },
        },
      },
    },
  };
}

function districtBudget({ communes, districtOwn, districtSpent }: District): Filling {
  const given = Object.fromEntries(
    communes.map((item, index) => [`boSungXa_${communeCode(index)}`, { duToanTongSo: item.received * 4, thucHienTongSo: item.received }]),
  );
  return {
    scale: 'đồng',
    sheets: {
      thu: {
        rows: {
          thueGtgt: { duToanNsnn: districtOwn * 5, duToanNsx: districtOwn * 5, thucHienNsnn: districtOwn, thucHienNsx: districtOwn },
        },
      },
      chi: { rows: { giaoDuc: { duToanTx: districtSpent * 5, thucHienTx: districtSpent }, ...given } },
    },
  };
}

const povertyOf = (item: Commune, movement: Readonly<{ left: string; fresh: string }>): Filling => ({
  sheets: Object.fromEntries(
    ['ngheo', 'canNgheo'].map((sheet) => [
      sheet,
      {
        items: item.villages.map((each, index) => ({
          section: 'nongThon',
          values: {
            donVi: `Bản Số ${index + 1}`,
            hoDan: each.households,
            dauNam: each.start,
            [movement.left]: each.left,
            [movement.fresh]: each.fresh,
            cuoiNam: each.start - each.left + each.fresh,
          },
        })),
      },
    ]),
  ),
});

const sourceLabels = (form: Order['form']): readonly string[] => {
  const column = form.sheets.find(({ key }) => key === 'duAn')?.columns.find((node) => node.is === 'column' && node.key === 'nguonVon');
  return column?.is === 'column' ? (column.choices ?? []).map(({ label }) => label) : [];
};

function returnsOf(data: District): Readonly<{ returned: readonly Returned[]; catalogue: Catalogue; reporting: Period }> {
  const catalogue = catalogueOf(data);
  const reporting = period(data.period);
  const made = (form: string, code: string, filling: (wanted: Order) => Filling): readonly Returned[] => {
    const wanted = order(catalogue, form, code, reporting);
    return wanted ? [returnedOf(templateName(wanted), fillTemplate(wanted, filling(wanted)))] : [];
  };
  const returned = [
    ...made('NS', '999', () => districtBudget(data)),
    ...data.communes.flatMap((item, index) => (item.filesBudget ? made('NS', communeCode(index), () => budgetOf(item)) : [])),
    ...data.communes.flatMap((item, index) =>
      item.filesPoverty
        ? made('HN', communeCode(index), ({ form }) =>
            povertyOf(item, { left: form.version === '2016' ? 'thoat' : 'vuotChuan', fresh: 'phatSinh' }),
          )
        : [],
    ),
    ...made('DTC', 'BQL', ({ form }) => ({
      scale: 'triệu đồng',
      sheets: {
        duAn: {
          items: data.projects.map(({ source, plan, paid }, index) => ({
            values: {
              tenDuAn: `Công trình số ${index + 1}`,
              maDuAn: `70000${index}1`,
              nguonVon: sourceLabels(form)[source] ?? 'Nguồn vốn khác',
              tinhTrang: 'Chuyển tiếp',
              tmdt: plan * 3,
              keHoach: plan,
              khoiLuong: plan * 2,
              giaiNgan: paid,
            },
          })),
        },
        quyetToan: { rows: { chuaNopDauTu: { soDuAn: data.unsettled + 1 } } },
      },
    })),
    ...made('DTC', 'TCKH', () => ({
      scale: 'triệu đồng',
      sheets: { quyetToan: { rows: { chuaNopDauTu: { soDuAn: data.unsettled, tmdt: data.unsettled * 100 } } } },
    })),
  ];
  return { returned, catalogue, reporting };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('totals equal an independent sum, every figure leads to cells that hold numbers, and no clause is empty', () => {
  fc.assert(
    fc.property(district, (data) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      const whole = run(returned, catalogue, reporting);
      expect(
        whole.submissions.flatMap(({ findings }) =>
          findings.filter(({ severity }) => severity === 'error').map((finding) => messageOf(finding, 'vi')),
        ),
      ).toEqual([]);
      const value = (form: string, sheet: string, row: string, column: string): number | undefined => {
        const table = whole.consolidation.forms.find((item) => item.form === form)?.tables.find((item) => item.sheet === sheet);
        const figure = table?.rows.find(({ key }) => key === row)?.figures[column];
        return figure ? Number(figure.value) : undefined;
      };

      const filed = data.communes.filter(({ filesBudget }) => filesBudget);
      const absent = data.communes.filter(({ filesBudget }) => !filesBudget);
      const million = 1_000_000;
      // What communes that filed received is taken out on both sides; what went to the others stays spent.
      const spending = data.districtSpent + total(filed.map(({ spent }) => spent)) + total(absent.map(({ received }) => received));
      expect(value('NS', 'thu', 'thuNsnn', 'thucHienNsnn')).toBeCloseTo(
        (data.districtOwn + total(filed.map(({ own, shared }) => own + shared))) / million,
        6,
      );
      expect(value('NS', 'chi', 'tongChi', 'thucHienTongSo')).toBeCloseTo(spending / million, 6);

      const counted = data.communes.filter(({ filesPoverty }) => filesPoverty).flatMap(({ villages }) => villages);
      if (counted.length > 0) {
        expect(value('HN', 'ngheo', 'total', 'hoDan')).toBe(total(counted.map(({ households }) => households)));
        expect(value('HN', 'ngheo', 'total', 'cuoiNam')).toBe(total(counted.map(({ start, left, fresh }) => start - left + fresh)));
      }
      expect(value('DTC', 'duAn', 'tongSo', 'giaiNgan') ?? 0).toBe(total(data.projects.map(({ paid }) => paid)));
      expect(value('DTC', 'quyetToan', 'chuaNop', 'soDuAn')).toBe(data.unsettled);

      const holds = ({ file, sheet, cell }: CellRef): unknown =>
        returned.find((item) => item.file === file)?.workbook.sheets.find(({ name }) => name === sheet)?.cells[cell]?.value ?? null;
      for (const span of spansOf(whole.report.blocks).filter(({ from }) => from.length > 0)) {
        expect(span.sources?.length ?? 0).toBeGreaterThan(0);
        for (const cell of span.sources ?? []) expect([span.text, cell, holds(cell)]).not.toContain(null);
      }

      const missingUnits = whole.consolidation.forms.flatMap(({ progress }) =>
        progress.filter(({ status }) => status === 'missing').map(({ unit: { reportName } }) => reportName),
      );
      const text = linesOf(whole.report.blocks).map(lineText).join('\n');
      for (const name of missingUnits)
        if (text !== '' && whole.report.blocks.length > 0)
          expect([name, text.includes(name) || text.includes('chưa có số liệu')]).toEqual([name, true]);
      expect(text).not.toMatch(/ {2}|\[|\]|\{|\}|\(\s*\)| [,.;]|,\s*,|;\s*;|đạt %|đạt kế hoạch|là \.|NaN|undefined|null/);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
