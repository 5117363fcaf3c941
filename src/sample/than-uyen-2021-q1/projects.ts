/** The projects of the sample. Names, codes and decisions are invented (MH: minh họa); sums by source are the district's (facts.ts). */
import { present } from '../../core/present';
import type { MoneyScale } from '../../core/money';
import type { Values } from '../filling';
import { downTo, split } from '../split';
import { inScale } from '../amounts';
import { facts, million } from './facts';

type Source = 'tinhQuanLy' | 'huyenQuanLy';
type Stage = 'Chuyển tiếp' | 'Khởi công mới' | 'Hoàn thành';
/** Only the proportions count of the plan, of what is paid and of the volume. */
type Project = Readonly<{
  owner: string;
  code: string;
  name: string;
  source: Source;
  stage: Stage;
  decided: string;
  plan: number;
  paid: number;
  volume: number;
  /** Of 2020, still to be paid; these have no plan of 2021. */
  carriedOver?: number;
  trouble?: string;
}>;

const project =
  (source: Source, stage: Stage) =>
  (
    owner: string,
    number: number,
    name: string,
    decided: string,
    plan: number,
    paid: number,
    volume: number,
    more: Pick<Project, 'carriedOver' | 'trouble'> = {},
  ): Project => ({
    owner,
    // Seven digits, as the treasury's system gives them; not real ones.
    code: String(9_900_100 + number),
    name,
    source,
    stage,
    decided,
    plan,
    paid,
    volume,
    ...more,
  });
const ofProvince = project('tinhQuanLy', 'Chuyển tiếp');
const ofDistrict = project('huyenQuanLy', 'Chuyển tiếp');
const begunNow = project('huyenQuanLy', 'Khởi công mới');
const finished = project('huyenQuanLy', 'Hoàn thành');

const projects: readonly Project[] = [
  ofProvince('QLDA', 1, 'Đường giao thông nông thôn liên bản Nà Khoang - Huổi Sáy, xã Khoen On', '2019-10-28', 31, 41, 128),
  ofProvince('QLDA', 2, 'Kè chống sạt lở khu dân cư Nậm Chuông, xã Mường Kim', '2019-11-15', 27, 33, 117),
  ofProvince('QLDA', 3, 'Đường vào vùng sản xuất chè tập trung xã Phúc Than', '2020-03-20', 22, 17, 74, {
    trouble: 'Chậm bàn giao mặt bằng đoạn cuối tuyến',
  }),
  ofProvince('QLDA', 4, 'Nâng cấp tuyến đường trung tâm xã Tà Mung', '2019-09-30', 17, 24, 96),
  ofProvince('GDDT', 5, 'Nhà lớp học trường phổ thông dân tộc bán trú xã Pha Mu', '2020-04-10', 11, 15, 43),
  ofProvince('NNPTNT', 6, 'Sửa chữa, nâng cấp thủy lợi Nà Lót, xã Mường Cang', '2020-05-18', 8, 12, 37),

  ofDistrict('QLDA', 7, 'Trường Mầm non xã Hua Nà', '2019-12-05', 34, 61, 89),
  ofDistrict('QLDA', 8, 'Đường nội thị nhánh phía Đông, thị trấn Than Uyên', '2019-08-22', 41, 83, 131),
  ofDistrict('QLDA', 9, 'Nhà văn hóa xã Tà Hừa', '2020-06-12', 15, 22, 38),
  begunNow('QLDA', 10, 'Hạ tầng kỹ thuật khu dân cư mới thị trấn Than Uyên', '2020-12-28', 29, 0, 6, {
    trouble: 'Đang lựa chọn nhà thầu thi công',
  }),
  ofDistrict('KTHT', 11, 'Hệ thống chiếu sáng công cộng thị trấn Than Uyên', '2020-02-14', 19, 37, 57),
  ofDistrict('KTHT', 12, 'Cầu dân sinh bản Huổi Lạn, xã Mường Mít', '2020-03-06', 16, 31, 46),
  begunNow('KTHT', 13, 'Sửa chữa đường liên xã Mường Cang - Hua Nà', '2020-12-30', 13, 0, 4),
  ofDistrict('NNPTNT', 14, 'Cấp nước sinh hoạt bản Pom Sa, xã Ta Gia', '2020-05-25', 9, 18, 29),
  ofDistrict('03619', 15, 'Kiên cố hóa kênh mương cánh đồng Nà Phát, xã Mường Than', '2020-07-01', 11, 27, 33),
  ofDistrict('03618', 16, 'Đường bê tông bản Noong Cầu, xã Phúc Than', '2020-06-30', 12, 29, 34),
  ofDistrict('03637', 17, 'Nhà văn hóa bản Co Mận, xã Mường Kim', '2020-08-11', 7, 19, 21),

  finished('KTHT', 18, 'Rãnh thoát nước đường trục xã Mường Than', '2019-07-19', 0, 0, 25, { carriedOver: 61.4 }),
  finished('03640', 19, 'Nhà văn hóa bản Noong Khà, xã Ta Gia', '2019-09-09', 0, 0, 18, { carriedOver: 37.2 }),
];

const thousand = 1_000;
const upTo = (step: number, value: number): number => Math.ceil(value / step) * step;

/** In đồng, one line for each project: the sums by source, and of the volume, are exact. */
function amounts(): readonly Readonly<{ project: Project; plan: number; paid: number; volume: number }>[] {
  const volumes = split(
    facts.investment.volume * million,
    projects.map(({ volume }) => volume),
    thousand * 100,
  );
  const bySource = (of: 'plan' | 'paid', step: number): ReadonlyMap<Project, number> =>
    new Map(
      (['tinhQuanLy', 'huyenQuanLy'] as const).flatMap((source) => {
        const among = projects.filter((item) => item.source === source);
        const parts = split(
          facts.investment[source][of] * million,
          among.map((item) => item[of]),
          step,
        );
        return among.map((item, index) => [item, parts[index] ?? 0] as const);
      }),
    );
  const [plans, paid] = [bySource('plan', million), bySource('paid', thousand)];
  return projects.map((item, index) => ({
    project: item,
    plan: plans.get(item) ?? 0,
    paid: paid.get(item) ?? 0,
    volume: volumes[index] ?? 0,
  }));
}

const sourceNames: Readonly<Record<Source, string>> = { tinhQuanLy: 'Nguồn vốn tỉnh quản lý', huyenQuanLy: 'Nguồn vốn huyện quản lý' };

export const projectLines = (owner: string, scale: MoneyScale): readonly Values[] =>
  amounts()
    .filter(({ project: item }) => item.owner === owner)
    .map(({ project: item, plan, paid, volume }) => {
      const { code, name, source, stage, decided, carriedOver, trouble } = item;
      // Works go ahead of the money allotted to them, and payments behind it.
      const allotted = stage === 'Khởi công mới' ? 0 : downTo(100 * thousand, volume * 0.92);
      const paidBefore = downTo(thousand, allotted * 0.893);
      const approved = upTo(10 * million, Math.max(volume, allotted + plan) * 1.06);
      const dong = {
        tmdt: approved,
        luyKeBoTri: allotted,
        luyKeGiaiNgan: paidBefore,
        khoiLuong: volume,
        ...(carriedOver === undefined
          ? { keHoach: plan, giaiNgan: paid, camKet: plan }
          : { keoDai: Math.round(carriedOver * million), giaiNganKeoDai: 0, camKet: Math.round(carriedOver * million) }),
      };
      return {
        tenDuAn: name,
        maDuAn: code,
        nguonVon: sourceNames[source],
        tinhTrang: stage,
        soQd: `MH-${code.slice(-2)}/QĐ-UBND`,
        ngayQd: decided,
        ...Object.fromEntries(Object.entries(dong).map(([key, value]) => [key, inScale(value, scale)])),
        ...present({ vuongMac: trouble }),
      };
    });
