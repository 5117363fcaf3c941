/** Form DTC of the offices, the communes and the finance office, which keeps the plan by source. */
import { present } from '../../core/present';
import { inScale } from '../amounts';
import type { ExplanationLine, FilledSheet, Filling, Values } from '../filling';
import { downTo, sumOf, tilt } from '../split';
import { asOf, author, million, notReal, reconciledOn } from './invented';
import { communeUnits } from './place';
import type { Project, Source } from './projects';
import { projects, sourceNames } from './projects';

const from = '2026-01-01';

/** Works go ahead of the money allotted to them, and payments behind it. */
function moneyOf({ code, stage, plan, paid, carriedOver = 0, late = 0 }: Project): Readonly<Record<string, number>> {
  const number = Number(code);
  const allotted = stage === 'Khởi công mới' ? 0 : downTo(100, (plan + carriedOver) * 1.4 * tilt(number, 2)) + carriedOver;
  const paidBefore = downTo(10, (allotted - carriedOver) * 0.94);
  const approved = Math.ceil(((allotted + plan) * 1.25) / 500) * 500 + 500;
  const volume = downTo(10, (paidBefore + paid) * 1.07) + 20;
  return {
    tmdt: approved,
    tmdtNsnn: approved,
    duToan: downTo(100, approved * 0.95),
    luyKeBoTri: allotted,
    luyKeGiaiNgan: paidBefore,
    khoiLuong: volume,
    ...(plan > 0 ? { keHoach: plan, giaiNgan: paid, giaiNganKb: paid - late, camKet: plan } : {}),
    ...(carriedOver > 0 ? { keoDai: carriedOver, giaiNganKeoDai: 0, giaiNganKeoDaiKb: 0, camKet: carriedOver } : {}),
    tamUng: stage === 'Khởi công mới' && paid > 0 ? downTo(10, paid * 0.6) : 0,
    duTamUng: stage === 'Khởi công mới' && paid > 0 ? downTo(10, paid * 0.6) : 0,
  };
}

const amounts = (project: Project): Values =>
  Object.fromEntries(Object.entries(moneyOf(project)).map(([key, value]) => [key, inScale(value * million, 'triệu đồng')]));

const projectLine = (project: Project): Values => {
  const { code, name, source, stage, paid, late = 0, trouble } = project;
  return {
    tenDuAn: name,
    maDuAn: code,
    nguonVon: sourceNames[source as Source],
    tinhTrang: stage,
    nghiemThu: stage === 'Hoàn thành' ? 'Đã nghiệm thu' : 'Chưa nghiệm thu',
    soQd: `MH-${code.slice(-3)}/QĐ-UBND; 15/10/2025`,
    ...amounts(project),
    ...present({ ngayDoiChieu: paid - late > 0 ? reconciledOn : undefined }),
    ...(trouble ? { loaiVuongMac: trouble.kind, capGiaiQuyet: trouble.level, vuongMac: trouble.words } : {}),
  };
};

/** What was filed for settlement, by owner: number of projects, and triệu đồng of their totals. */
const filed: Readonly<Record<string, readonly [approved: number, examined: number, notFiled: number]>> = {
  QLDA: [5, 3, 4],
  SXD: [3, 1, 2],
  SNNMT: [2, 2, 1],
  SGDDT: [1, 1, 0],
  SYT: [1, 0, 1],
};
const offices = Object.keys(filed);

type Settled = Readonly<Record<string, Readonly<Record<string, number>>>>;

function settlement(owner: string): Settled {
  const [approved = 0, examined = 0, notFiled = 0] = filed[owner] ?? [];
  const lean = 1 + offices.indexOf(owner) / 10;
  const worth = (count: number): number => downTo(10, count * 8_400 * lean);
  const proposed = (count: number): number => downTo(10, worth(count) * 0.96);
  return {
    daPheDuyetDauTu: {
      soDuAn: approved,
      tmdt: worth(approved),
      deNghi: proposed(approved),
      pheDuyet: downTo(10, proposed(approved) * 0.99),
    },
    dangThamTraDauTu: { soDuAn: examined, tmdt: worth(examined), deNghi: proposed(examined) },
    chuaNopDauTu: { soDuAn: notFiled, tmdt: worth(notFiled) },
  };
}

/** The finance office's own count, which here agrees with the owners. */
function settlementOfAll(): Settled {
  const all = offices.map(settlement);
  const [first = {}] = all;
  return Object.fromEntries(
    Object.entries(first).map(([row, cells]) => [
      row,
      Object.fromEntries(Object.keys(cells).map((key) => [key, sumOf(all.map((one) => one[row]?.[key] ?? 0))])),
    ]),
  );
}

const ofOwner = (owner: string): readonly Project[] => projects.filter((project) => project.owner === owner);

/** The treasury books a few days later: told by the owner, beside the figures. */
const explanations = (owned: readonly Project[]): readonly ExplanationLine[] => [
  { text: notReal },
  ...owned
    .filter(({ late = 0 }) => late > 0)
    .map(({ name }) => ({
      code: 'DTC-111',
      sheet: 'Dự án',
      row: name,
      column: 'giaiNgan',
      period: '2026-Q1',
      text: 'Chứng từ thanh toán gửi ngày 31/3/2026, Kho bạc hạch toán trong tháng sau.',
      by: 'Kế toán',
    })),
];

function ownerFilling(owner: string): Filling {
  const owned = ofOwner(owner);
  const isOffice = offices.includes(owner);
  return {
    scale: 'triệu đồng',
    author: author(isOffice ? 'Kế toán' : 'Công chức Phòng Kinh tế'),
    sheets: {
      duAn: { items: owned.map((project) => ({ values: projectLine(project) })), to: asOf },
      quyetToan: { rows: isOffice ? settlement(owner) : { daPheDuyetDauTu: { soDuAn: 0 }, chuaNopDauTu: { soDuAn: 0 } }, from, to: asOf },
    },
    explanations: explanations(owned),
  };
}

/** Of this year's plan, what is still with no project, by source. */
const unassigned: Partial<Record<Source, number>> = { nsTrungUong: 46_000, ctDanToc: 31_500, nsTinh: 12_200 };

function planBySource(): NonNullable<FilledSheet['rows']> {
  const planOf = (source: string): number => sumOf(projects.filter((project) => project.source === source).map(({ plan }) => plan));
  return Object.fromEntries(
    (Object.keys(sourceNames) as readonly Source[]).map((source) => {
      const allotted = planOf(source);
      const assigned = allotted + (unassigned[source] ?? 0);
      // What the place raises itself is planned by its own council above what was assigned to it.
      const own = source === 'tienSuDungDat' || source === 'xoSo' ? downTo(100, assigned * 0.9) : assigned;
      return [source, { ttgGiao: own, hdndGiao: assigned, daPhanBo: allotted }];
    }),
  );
}

const financeFilling = (): Filling => ({
  scale: 'triệu đồng',
  author: author('Chuyên viên Sở Tài chính'),
  sheets: { keHoachVon: { rows: planBySource(), to: asOf }, quyetToan: { rows: settlementOfAll(), from, to: asOf } },
  explanations: [{ text: notReal }],
});

/** By unit code. */
export const investmentFillings = (): Readonly<Record<string, Filling>> => ({
  STC: financeFilling(),
  ...Object.fromEntries([...offices, ...communeUnits.map(({ code }) => code)].map((owner) => [owner, ownerFilling(owner)])),
});
