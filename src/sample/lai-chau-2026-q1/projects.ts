/** The projects of the sample, of offices and of communes. Names, codes and decisions are invented (MH: minh họa). In triệu đồng. */
import { downTo, tilt } from '../split';
import { communes } from './villages';

export type Project = Readonly<{
  owner: string;
  code: string;
  name: string;
  /** By the key of the form's list. */
  source: string;
  stage: 'Chuyển tiếp' | 'Khởi công mới' | 'Hoàn thành';
  plan: number;
  paid: number;
  /** Of last year, still to be paid. */
  carriedOver?: number;
  /** What the treasury has not booked yet. */
  late?: number;
  trouble?: Readonly<{ kind: string; level: string; words: string }>;
}>;

export const sourceNames = {
  nsTrungUong: 'Ngân sách trung ương',
  ctNongThonMoi: 'Chương trình MTQG 2026-2035: xây dựng nông thôn mới',
  ctGiamNgheo: 'Chương trình MTQG 2026-2035: giảm nghèo bền vững',
  ctDanToc: 'Chương trình MTQG 2026-2035: vùng đồng bào dân tộc thiểu số và miền núi',
  nsTinh: 'Ngân sách tỉnh (cân đối)',
  tienSuDungDat: 'Thu tiền sử dụng đất',
  xoSo: 'Thu xổ số kiến thiết',
} as const;
export type Source = keyof typeof sourceNames;

type More = Pick<Project, 'carriedOver' | 'late' | 'trouble'>;
type Named = readonly [owner: string, source: Source, stage: Project['stage'], name: string, plan: number, paid: number, more?: More];

const land = { kind: 'Giải phóng mặt bằng', level: 'Cấp xã', words: 'Một số hộ chưa nhận tiền bồi thường' };
const material = { kind: 'Vật liệu xây dựng', level: 'Cấp tỉnh', words: 'Thiếu cát, đá xây dựng tại chỗ' };
const procedure = { kind: 'Thủ tục hành chính', level: 'Trung ương', words: 'Chờ chấp thuận chuyển mục đích sử dụng rừng' };

const named: readonly Named[] = [
  ['QLDA', 'nsTrungUong', 'Chuyển tiếp', 'Đường nối trung tâm tỉnh với các xã phía Tây, giai đoạn 1', 420_000, 96_300, { trouble: land }],
  ['QLDA', 'nsTrungUong', 'Khởi công mới', 'Kè chống sạt lở bờ suối khu vực trung tâm tỉnh', 85_000, 0, { trouble: procedure }],
  ['QLDA', 'nsTinh', 'Chuyển tiếp', 'Trụ sở làm việc liên cơ quan, giai đoạn 2', 64_000, 17_250],
  ['QLDA', 'tienSuDungDat', 'Chuyển tiếp', 'Hạ tầng kỹ thuật khu dân cư phía Nam', 38_500, 6_420, { late: 320 }],
  ['SXD', 'nsTrungUong', 'Chuyển tiếp', 'Cải tạo, nâng cấp đường tỉnh đoạn qua vùng cao', 210_000, 41_700, { trouble: material }],
  ['SXD', 'nsTinh', 'Chuyển tiếp', 'Sửa chữa cầu trên các tuyến đường tỉnh', 22_000, 5_180],
  ['SNNMT', 'nsTrungUong', 'Chuyển tiếp', 'Cụm hồ chứa nước sinh hoạt và sản xuất vùng cao', 145_000, 28_900],
  ['SNNMT', 'ctDanToc', 'Khởi công mới', 'Sắp xếp dân cư vùng có nguy cơ thiên tai', 56_000, 3_150],
  ['SGDDT', 'xoSo', 'Chuyển tiếp', 'Nhà lớp học các trường phổ thông dân tộc nội trú', 31_000, 9_480],
  ['SGDDT', 'ctDanToc', 'Khởi công mới', 'Trường phổ thông nội trú liên cấp xã biên giới', 98_000, 12_600],
  ['SYT', 'nsTinh', 'Chuyển tiếp', 'Nâng cấp trạm y tế xã, đợt 1', 27_500, 7_940],
  ['SYT', 'xoSo', 'Hoàn thành', 'Cải tạo khoa khám bệnh, bệnh viện tỉnh', 0, 0, { carriedOver: 1_860 }],
];

const ofOffices: readonly Omit<Project, 'code'>[] = named.map(([owner, source, stage, name, plan, paid, more = {}]) => ({
  owner,
  source,
  stage,
  name,
  plan,
  paid,
  ...more,
}));

const works = [
  ['ctNongThonMoi', 'Đường bê tông nội bản'],
  ['ctDanToc', 'Cấp nước sinh hoạt tập trung'],
  ['ctGiamNgheo', 'Kiên cố hóa kênh mương'],
  ['ctNongThonMoi', 'Nhà văn hóa'],
] as const;

/** One or two works in each commune, at a village of its own. */
const ofCommunes: readonly Omit<Project, 'code'>[] = communes.flatMap(({ unit, villages, section }, index) =>
  Array.from({ length: 1 + (index % 2) }, (_, number): Omit<Project, 'code'> => {
    const [source, work] = works[(index + number) % works.length]!;
    const plan = downTo(50, 2_400 * tilt(index, number + 4));
    const isNew = index % 5 === 2;
    return {
      owner: unit.code,
      source: section === 'thanhThi' ? 'tienSuDungDat' : source,
      stage: isNew ? 'Khởi công mới' : 'Chuyển tiếp',
      name: `${section === 'thanhThi' ? 'Chỉnh trang ngõ phố' : work} ${villages[number]!.name}, ${unit.reportName}`,
      plan,
      paid: isNew ? 0 : downTo(10, plan * 0.19 * tilt(index, number + 9)),
    };
  }),
);

/** Seven digits, as the treasury's system gives them; not real ones. */
export const projects: readonly Project[] = [...ofOffices, ...ofCommunes].map((project, index) => ({
  ...project,
  code: String(9_910_101 + index),
}));
