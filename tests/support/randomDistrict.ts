/** Districts that chance made: other units, numbers, scales, missing parts and periods. */
import fc from 'fast-check';
import type { MoneyScale } from '../../src/core/money';
import type { Period } from '../../src/core/period';
import { lastDay, period } from '../../src/core/period';
import type { Catalogue, Unit } from '../../src/core/unit';
import type { Order } from '../../src/distribute/order';
import { templateName } from '../../src/distribute/order';
import { forms } from '../../src/forms';
import { inForce } from '../../src/language/load';
import { formPeriod } from '../../src/census/filers';
import { fillTemplate } from '../../src/sample/fill';
import type { Filling } from '../../src/sample/filling';
import type { Returned } from './run';
import { returnedOf } from './run';

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
export type District = Readonly<{
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
export const district: fc.Arbitrary<District> = fc.record({
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

type Values = Readonly<Record<string, string | number>>;

/** By villages, on each of these sheets. */
const byVillage = (item: Commune, sheets: Readonly<Record<string, (village: Village) => Values>>): Filling => ({
  sheets: Object.fromEntries(
    Object.entries(sheets).map(([sheet, valuesOf]) => [
      sheet,
      {
        items: item.villages.map((each, index) => ({ section: 'nongThon', values: { donVi: `Bản Số ${index + 1}`, ...valuesOf(each) } })),
      },
    ]),
  ),
});

const endOf = ({ start, left, fresh }: Village): number => start - left + fresh;

function povertyOf2016(item: Commune): Filling {
  const sheet = (each: Village): Values => ({
    hoDan: each.households,
    dauNam: each.start,
    thoat: each.left,
    phatSinh: each.fresh,
    cuoiNam: endOf(each),
  });
  return byVillage(item, { ngheo: sheet, canNgheo: sheet });
}

/** Four to a household. */
function povertyOf2022(item: Commune): Filling {
  const moves = (each: Village): Values => ({
    dauNam: each.start,
    vuotChuan: each.left,
    phatSinh: each.fresh,
    cuoiNam: endOf(each),
    khauDauNam: 4 * each.start,
    khauVuotChuan: 4 * each.left,
    khauPhatSinh: 4 * each.fresh,
    khauCuoiNam: 4 * endOf(each),
  });
  const results = (each: Village): Values => ({
    hoDan: each.households,
    nhanKhau: 4 * each.households,
    hoNgheo: endOf(each),
    hoCanNgheo: endOf(each),
    hoNlnn: 0,
    khauNgheo: 4 * endOf(each),
    khauCanNgheo: 4 * endOf(each),
    khauNlnn: 0,
  });
  return byVillage(item, { tongHop: results, ngheo: moves, canNgheo: moves });
}

const sourceLabels = (form: Order['form']): readonly string[] => {
  const column = form.sheets.find(({ key }) => key === 'duAn')?.columns.find((node) => node.is === 'column' && node.key === 'nguonVon');
  return column?.is === 'column' ? (column.choices ?? []).map(({ label }) => label) : [];
};

export function returnsOf(data: District): Readonly<{ returned: readonly Returned[]; catalogue: Catalogue; reporting: Period }> {
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
        ? made('HN', communeCode(index), ({ form }) => (form.version === '2016' ? povertyOf2016(item) : povertyOf2022(item)))
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
