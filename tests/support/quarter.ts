/** The figures that the public report of a real district printed for quarter I of 2021, as consolidated tables. */
import type { FormData } from './consolidation';
import { formNamed } from './consolidation';

/** Unsettled projects by owner, as the report's footnote lists them. */
const unsettledByOwner: Readonly<Record<string, number>> = {
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

export const programme = 'Di dân tái định cư thủy điện Huội Quảng - Bản Chát';

export const investmentQuarter: FormData = {
  form: formNamed('DTC', '2021'),
  dates: { duAn: { to: '2021-03-15' }, quyetToan: { from: '2021-01-01', to: '2021-03-05' } },
  sheets: {
    duAn: {
      tongSo: { soDuAn: 17, keHoach: 32430, keoDai: '98.6', khoiLuong: 103038, giaiNgan: 5044, tyLe: '15.5535' },
      nguonVon_tinhQuanLy: { soDuAn: 6, keHoach: 11626, giaiNgan: 1436, tyLe: '12.3516' },
      nguonVon_huyenQuanLy: { soDuAn: 11, keHoach: 20804, keoDai: '98.6', giaiNgan: 3608, tyLe: '17.3428' },
      nguonVon_tienSuDungDat: { soDuAn: 0 },
    },
    quyetToan: {
      daNop: { soDuAn: 36, tmdt: 36997, deNghi: 35918 },
      daPheDuyet: { soDuAn: 22 },
      dangThamTra: { soDuAn: 14 },
      chuaNop: { soDuAn: 52, tmdt: 48766 },
      chuaNopDauTu: { soDuAn: 29, tmdt: 27105 },
      chuaNopSuNghiep: { soDuAn: 23, tmdt: 21661 },
    },
    chuongTrinh: { item_1: { ten: programme, tongSo: 231, daChuyen: 231, daQuyetToan: 229, chuaQuyetToan: 2 } },
    chuaQuyetToan: {
      item_1: { chuongTrinh: programme, ten: 'Dự án đường A', cap: 'Cấp tỉnh', tinhTrang: 'Hiện nay đang chờ quyết định.' },
      item_2: { chuongTrinh: programme, ten: 'Dự án đường B', cap: 'Cấp tỉnh', tinhTrang: 'đang hoàn thiện hồ sơ' },
      item_3: { chuongTrinh: 'Chương trình khác', ten: 'Dự án C', cap: 'Cấp tỉnh' },
    },
  },
  units: {
    TCKH: { quyetToan: { chuaNop: { soDuAn: 52 } } },
    ...Object.fromEntries(Object.entries(unsettledByOwner).map(([code, soDuAn]) => [code, { quyetToan: { chuaNop: { soDuAn } } }])),
  },
};

export const budgetQuarter: FormData = {
  form: formNamed('NS', '2017'),
  dates: { thu: { to: '2021-03-15' }, chi: { to: '2021-03-15' } },
  sheets: {
    thu: { thuNsnn: { duToanNsnn: 52094, thucHienNsnn: 7762, tyLeNsnn: '14.9' } },
    chi: { tongChi: { duToanTongSo: 491000, thucHienTongSo: 75128, tyLeTongSo: '15.301' } },
  },
};

export const povertyYear: FormData = {
  form: formNamed('HN', '2016'),
  period: '2020',
  sheets: {
    ngheo: { total: { dauNam: 2002, dauNamTyLe: '13.9811', cuoiNam: 1548, cuoiNamTyLe: '10.8107' } },
    canNgheo: { total: { cuoiNam: 1503, cuoiNamTyLe: '10.4965' } },
  },
};
