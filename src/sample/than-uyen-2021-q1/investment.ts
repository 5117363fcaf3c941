/** Form DTC of the 18 owners and of the finance office. The split by unit is invented; the totals are the district's (facts.ts). */
import type { MoneyScale } from '../../core/money';
import type { FilledSheet, Filling, Values } from '../filling';
import { author, facts, notReal } from './facts';
import { projectLines } from './projects';
import { districtSettlement, ownerSettlement } from './settlement';

const offices = ['PTQD', 'QLDA', 'TTTH', 'GDDT', 'KTHT', 'NNPTNT'];
const communes = ['03632', '03643', '03631', '03637', '03625', '03619', '03628', '03618', '03640', '03634', '03638', '03595'];

const items = (lines: readonly Values[]): NonNullable<FilledSheet['items']> => lines.map((values) => ({ values }));

const { from, to } = facts.settlement;

/** Works named by the owners that keep a list of them; their totals of investment are not yet known. */
const finishedWorks: Readonly<Record<string, readonly Values[]>> = {
  TTTH: [{ ten: 'Cải tạo trạm phát lại truyền thanh', loaiVon: 'Vốn sự nghiệp có tính chất đầu tư', trangThai: 'Chưa nộp hồ sơ' }],
  '03638': [{ ten: 'Sửa chữa nhà lớp học bản Co Lẹng', loaiVon: 'Vốn sự nghiệp có tính chất đầu tư', trangThai: 'Chưa nộp hồ sơ' }],
};

/** The resettlement programme, which the management board follows; states of works in our own words. */
const programme: Readonly<Record<string, FilledSheet>> = {
  chuongTrinh: {
    items: items([
      {
        ten: facts.programme.name,
        tongSo: facts.programme.all,
        daChuyen: facts.programme.filed,
        daQuyetToan: facts.programme.settled,
        chuaQuyetToan: facts.programme.unsettled,
      },
    ]),
  },
  chuaQuyetToan: {
    items: items([
      {
        chuongTrinh: facts.programme.name,
        ten: 'Dự án đường giao thông đến điểm tái định cư Nậm Sáng 1, 2 xã Phúc Than',
        cap: 'Cấp tỉnh',
        tinhTrang: 'đã thống nhất số liệu với Sở Tài chính, còn chờ quyết định phê duyệt quyết toán của UBND tỉnh',
      },
      {
        chuongTrinh: facts.programme.name,
        ten: 'Dự án cải tạo đường Mường Kim - Tà Mung',
        cap: 'Cấp tỉnh',
        tinhTrang: 'nhà thầu đang bổ sung hồ sơ theo kết luận kiểm toán, chủ đầu tư theo dõi, đôn đốc',
      },
    ]),
  },
};

function ownerFilling(code: string): Filling {
  const scale: MoneyScale = code === '03619' ? 'đồng' : 'triệu đồng';
  return {
    scale,
    author: author(communes.includes(code) ? 'Công chức Tài chính - kế toán' : 'Kế toán'),
    sheets: {
      duAn: { items: items(projectLines(code, scale)), to: facts.asOf },
      quyetToan: { rows: ownerSettlement(code, scale), from, to },
      dmQuyetToan: { items: items(finishedWorks[code] ?? []) },
      ...(code === 'QLDA' ? programme : {}),
    },
    explanations: [{ text: notReal }],
  };
}

const financeFilling: Filling = {
  scale: 'triệu đồng',
  author: author('Chuyên viên phòng Tài chính - Kế hoạch'),
  sheets: { quyetToan: { rows: districtSettlement('triệu đồng'), from, to } },
  explanations: [{ text: notReal }],
};

/** By unit code. */
export const investmentFillings = (): Readonly<Record<string, Filling>> => ({
  TCKH: financeFilling,
  ...Object.fromEntries([...offices, ...communes].map((code) => [code, ownerFilling(code)])),
});
