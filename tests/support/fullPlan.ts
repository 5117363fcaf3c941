/** A plan that uses everything a plan can say; its figures are invented. */
import type { CellStyle, SheetPlan, WorkbookPlan } from '../../src/core/plan';

const boxed: CellStyle = { border: true, vertical: 'middle', wrap: true };
const head: CellStyle = { ...boxed, bold: true, horizontal: 'center', fill: 'D9E1F2' };
const input: CellStyle = { border: true, unlocked: true, numberFormat: '#,##0', fill: 'FFF2CC' };

export const longChoices = Array.from({ length: 40 }, (_, index) => `Nguồn vốn số ${index + 1}`);

export const emptySheet = { cells: {}, merges: [], columns: {}, rows: {}, validations: [] };

const cover: SheetPlan = {
  ...emptySheet,
  name: 'Bìa',
  visibility: 'visible',
  cells: {
    A1: {
      value: 'BÁO CÁO THU - CHI',
      style: { bold: true, italic: true, underline: true, size: 14, color: 'C00000', horizontal: 'center' },
    },
    B3: { value: '03632', style: { numberFormat: '@' } },
    B4: { value: 'Xã "Ví Dụ" & <thử>' },
    B5: { value: '=1+1' },
    B6: { value: 'https://example.org/' },
    B7: { value: 44270, style: { numberFormat: 'dd/mm/yyyy', unlocked: true } },
    B8: { value: 'Tới cột tổng', style: { color: '0563C1', underline: true }, link: "'Số liệu'!C7" },
    B9: { value: 12, link: "'Số liệu'!A1" },
    B10: { value: null, style: boxed },
    B11: { value: '' },
    B12: { value: ' hai dòng\nvà khoảng trắng ' },
    B13: { value: 'mã _x0041_ giữ nguyên' },
    B14: { value: '12345678901234567890' },
  },
  merges: ['A1:D1'],
  columns: { 1: { width: 5 }, 2: { width: 30 }, 6: { hidden: true } },
  rows: { 1: { height: 24 }, 20: { hidden: true } },
  tabColor: '00B050',
};

const figures: SheetPlan = {
  ...emptySheet,
  name: 'Số liệu',
  visibility: 'visible',
  cells: {
    A3: { value: 'Nội dung', style: head },
    B3: { value: 'Dự toán', style: head },
    B4: { value: 'Tổng số', style: head },
    C4: { value: 'Trong đó', style: head },
    A5: { value: 'Thu thường xuyên', style: { ...boxed, indent: 1, horizontal: 'left' } },
    B5: { value: 1250.5, style: input },
    C5: { value: null, style: input },
    A6: { value: 'Thu khác', style: boxed },
    B6: { value: 0, style: input },
    A7: { value: 'Cộng', style: { ...boxed, bold: true } },
    B7: { value: 1250.5, formula: 'SUM(B5:B6)', style: { border: true, numberFormat: '#,##0.00' } },
    C7: { value: 0, formula: 'SUM(C5:C6)', style: { border: true, numberFormat: '0.0%' } },
    D7: { value: null, formula: 'B7*2' },
    E7: { value: '', formula: 'IF(B7>0,"","trống")' },
    F7: { value: 'có', formula: 'IF(B7>0,"có","không")' },
    G7: { value: -1e-7 },
    A8: { value: null },
  },
  merges: ['A3:A4', 'B3:C3'],
  columns: { 1: { width: 40 }, 2: { width: 14 }, 3: { width: 14, hidden: true } },
  rows: { 3: { height: 30 }, 6: { hidden: true } },
  freeze: { rows: 4, columns: 1 },
  protect: { sort: true, filter: true, insertRows: true, deleteRows: true, resize: true },
  validations: [
    {
      area: 'B5:C6',
      rule: { kind: 'decimal', min: 0 },
      prompt: { title: 'Số tiền', text: 'Ghi số, đơn vị triệu đồng.' },
      error: { title: 'Không phải số', text: 'Ô này chỉ nhận số không âm.' },
      strict: true,
    },
    {
      area: 'D5:D6',
      rule: { kind: 'list', choices: ['Có', 'Không'] },
      prompt: { title: 'Chọn', text: 'Chọn một.' },
      error: { title: 'Sai', text: 'Chọn trong danh sách.' },
      strict: true,
    },
    {
      area: 'E5:E6',
      rule: { kind: 'list', choices: longChoices },
      prompt: { title: 'Chọn', text: 'Chọn một.' },
      error: { title: 'Sai', text: 'Chọn trong danh sách.' },
      strict: false,
    },
    {
      area: 'F5:F6',
      rule: { kind: 'list', choices: ['a, b', 'c'] },
      prompt: { title: 'Chọn', text: 'Chọn một.' },
      error: { title: 'Sai', text: 'Chọn trong danh sách.' },
      strict: false,
    },
    {
      area: 'G5:G5',
      rule: { kind: 'date' },
      prompt: { title: 'Ngày', text: 'Ghi ngày.' },
      error: { title: 'Sai', text: 'Đây không phải ngày.' },
      strict: true,
    },
    {
      area: 'H5',
      rule: { kind: 'text', maxLength: 20 },
      prompt: { title: 'Mã', text: 'Không quá 20 chữ.' },
      error: { title: 'Dài quá', text: 'Không quá 20 chữ.' },
      strict: true,
    },
    {
      area: 'I5',
      rule: { kind: 'whole', min: 1, max: 9 },
      prompt: { title: 'Lần nộp', text: 'Từ 1 đến 9.\nLần đầu ghi 1.' },
      error: { title: 'Sai', text: 'Từ 1 đến 9.' },
      strict: true,
    },
    {
      area: 'J5',
      rule: { kind: 'whole' },
      prompt: { title: 'Một tiêu đề dài hơn ba mươi hai chữ cái', text: 'x'.repeat(300) },
      error: { title: 'Sai', text: 'Số nguyên.' },
      strict: true,
    },
  ],
  filter: 'A4:C6',
  print: { area: 'A1:C7', landscape: true, repeatRows: [3, 4], footer: '&CTrang &P/&N' },
};

export const fullPlan: WorkbookPlan = {
  title: 'Biểu mẫu thử',
  sheets: [
    { ...emptySheet, name: 'Ẩn', visibility: 'hidden', cells: { A1: { value: 'ẩn' } } },
    cover,
    figures,
    { ...emptySheet, name: "Tờ 'nháy' kép", visibility: 'visible', protect: {}, print: { area: 'A1:B2', landscape: false } },
    { ...emptySheet, name: '_meta', visibility: 'veryHidden', cells: { A1: { value: 'khoá' }, B2: { value: 7 } } },
  ],
  names: { DonVi: "'Bìa'!$B$3", SoTien: "'Số liệu'!$B$5:$C$6" },
  properties: { tonghopForm: 'NS', tonghopUnit: '03632', 'Ghi chú': 'có & dấu <>' },
};
