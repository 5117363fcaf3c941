/** Words of the tab Biểu mẫu. */
import type { Both } from '../../core/lang';
import type { Doing } from './state';

export const words = {
  choose: { vi: 'Chọn kỳ và danh mục', en: 'Choose period and catalogue' },
  needsPeriod: { vi: 'Chọn kỳ báo cáo để lập biểu mẫu', en: 'Choose a reporting period to make templates' },
  needsCatalogue: { vi: 'Lập biểu mẫu cho nơi nào?', en: 'For which place are templates to be made?' },
  needsHint: {
    vi: 'Chọn tỉnh để lập cho mọi xã, phường của tỉnh, hoặc chọn riêng một xã, phường. Mỗi đơn vị có một tệp Excel có bảo vệ cho từng biểu phải nộp.',
    en: 'Choose a province for all of its communes, or one commune alone. Each unit gets one protected Excel file for each form it files.',
  },
  needsOther: {
    vi: 'Kỳ khác, danh mục riêng, thêm sở, ban; hoặc xã tự tổng hợp từ các phòng, thôn, bản của mình:',
    en: 'Another period, an own catalogue, more offices; or a commune that consolidates its own offices and villages:',
  },
  usualPeriod: {
    vi: 'Đây là quý vừa kết thúc; đổi kỳ ở dòng phía trên.',
    en: 'This is the quarter that ended last; another period is chosen in the line above.',
  },
  inForce: { vi: 'Biểu áp dụng cho {period}', en: 'Forms in force for {period}' },
  noneInForce: { vi: 'Chưa có biểu nào áp dụng cho {period}', en: 'No form is in force for {period}' },
  instead: { vi: 'kỳ này dùng {form}', en: '{form} is in its place' },
  noneKnown: { vi: 'chương trình chưa có biểu thay thế', en: 'nothing that replaces it is known' },
  round: { vi: 'Biểu mẫu {period} của {place}', en: 'Templates of {place} for {period}' },

  forms: { vi: 'Biểu', en: 'Forms' },
  form: { vi: '{code}: {title}', en: '{code}: {title}' },
  figuresOf: { vi: 'số liệu {period}', en: 'figures of {period}' },
  notInForce: { vi: 'Không áp dụng cho kỳ này', en: 'Not in force in this period' },
  validFrom: { vi: 'áp dụng từ {from}', en: 'in force from {from}' },
  validBetween: { vi: 'áp dụng từ {from} đến {to}', en: 'in force from {from} to {to}' },

  units: { vi: 'Đơn vị', en: 'Units' },
  search: { vi: 'Tìm đơn vị', en: 'Find a unit' },
  searchHint: { vi: 'Tên hoặc mã, không cần gõ dấu', en: 'Name or code; accents are not needed' },
  kind: { vi: 'Loại đơn vị', en: 'Kind of unit' },
  anyKind: { vi: 'Tất cả', en: 'All' },
  chooseAll: { vi: 'Chọn tất cả', en: 'Choose all' },
  chooseFound: { vi: 'Chọn {count} đơn vị tìm thấy', en: 'Choose the {count} found' },
  clearAll: { vi: 'Bỏ chọn tất cả', en: 'Choose none' },
  clearFound: { vi: 'Bỏ chọn {count} đơn vị tìm thấy', en: 'Leave out the {count} found' },
  chosenUnits: { vi: 'Đã chọn {chosen}/{count} đơn vị', en: '{chosen} of {count} units chosen' },
  noneFound: {
    vi: 'Không có đơn vị nào khớp. Xin sửa từ tìm hoặc chọn loại đơn vị khác.',
    en: 'No unit matches. Please change the words or the kind.',
  },
  files: { vi: 'nộp {forms}', en: 'files {forms}' },
  ended: {
    vi: 'Không lập biểu cho {count} đơn vị đã hết hiệu lực trước khi kết thúc kỳ: {units}.',
    en: 'No templates for units that ended before the period did ({count}): {units}.',
  },
  noUnits: {
    vi: 'Không đơn vị nào trong danh mục «{catalogue}» phải nộp biểu áp dụng cho kỳ này. Xin chọn kỳ hoặc danh mục khác.',
    en: 'No unit of the catalogue “{catalogue}” files a form in force in this period. Please choose another period or catalogue.',
  },

  toMake: { vi: 'Sẽ lập {count} tệp', en: 'Files to be made: {count}' },
  nothing: { vi: 'Chưa có tệp nào để lập', en: 'There is nothing to make yet' },
  nothingHint: {
    vi: 'Xin chọn ít nhất một biểu và một đơn vị phải nộp biểu đó.',
    en: 'Please choose at least one form and one unit that files it.',
  },
  makeAll: { vi: 'Lập tất cả (.zip)', en: 'Make all (.zip)' },
  fileList: { vi: 'Từng tệp sẽ lập', en: 'Each file that will be made' },
  makeOne: { vi: 'Lập tệp này', en: 'Make this one' },
  makeOneOf: { vi: 'Lập tệp này: {file}', en: 'Make this one: {file}' },
  openNew: { vi: 'Mở thành sổ mới', en: 'Open as a new workbook' },
  openNewOf: { vi: 'Mở thành sổ mới: {file}', en: 'Open as a new workbook: {file}' },
} as const satisfies Readonly<Record<string, Both>>;

const looking: Both = { vi: 'Đang xem biểu mẫu áp dụng cho kỳ…', en: 'Looking which forms are in force…' };

export const doingWords: Readonly<Record<Doing, Both>> = {
  choosing: { vi: 'Đang mở danh mục…', en: 'Opening the catalogue…' },
  looking,
  counting: looking,
  making: { vi: 'Đang lập biểu mẫu…', en: 'Making templates…' },
  opening: { vi: 'Excel đang mở sổ mới…', en: 'Excel is opening the new workbook…' },
};
