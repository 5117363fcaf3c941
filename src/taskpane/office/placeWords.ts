/** Words about the place and what the office adds to it: apart from those that the page starts with. */
import type { Both } from '../../core/lang';

export const words = {
  example: { vi: 'Tải mẫu danh mục (.xlsx)', en: 'Download a catalogue to fill in (.xlsx)' },

  findPlace: { vi: 'Tìm tỉnh, xã, phường', en: 'Find a province or commune' },
  findPlaceHint: { vi: 'Tên hoặc mã, không cần gõ dấu', en: 'Name or code; accents are not needed' },
  withCommunes: { vi: '{count} xã, phường, đặc khu', en: '{count} communes' },
  placeWas: { vi: 'trước là {was}', en: 'formerly {was}' },
  placesFound: { vi: 'Tìm thấy {count} nơi', en: 'Places found: {count}' },
  placesNear: { vi: 'Không có nơi nào tên như vậy. Gần giống:', en: 'Nothing is called so. Near it:' },
  placesNone: {
    vi: 'Không có tỉnh, xã, phường nào như vậy. Xin gõ lại tên hoặc mã.',
    en: 'There is no such place. Please type the name or code again.',
  },
  placesMore: {
    vi: 'Còn {count} nơi khác; gõ thêm chữ, hoặc thêm tên tỉnh sau dấu phẩy.',
    en: '{count} more; type more of the name, or the province after a comma.',
  },
  placesFailed: { vi: 'Chưa mở được danh sách tỉnh, xã: {why}', en: 'The list of places cannot be opened: {why}' },

  additions: { vi: 'Đơn vị thêm vào {place}', en: 'Units added to {place}' },
  additionsHint: {
    vi: 'Sở, ban quản lý, phòng, trường; với xã thì cả thôn, bản, tổ dân phố. Được nhớ trên máy này cùng với nơi đã chọn.',
    en: 'Departments, project boards, offices, schools; of a commune also its villages. Remembered on this machine with the place.',
  },
  newName: { vi: 'Tên đơn vị', en: 'Name of the unit' },
  newKind: { vi: 'Loại', en: 'Kind' },
  village: { vi: 'Thôn, bản, tổ dân phố', en: 'Village' },
  villageForms: { vi: 'Thôn, bản nộp các biểu', en: 'Forms that the village files' },
  addUnit: { vi: 'Thêm', en: 'Add' },
  addFile: { vi: 'Thêm từ bảng (CSV, XLSX)…', en: 'Add from a table (CSV, XLSX)…' },
  addedLine: { vi: '{code} · {kind}', en: '{code} · {kind}' },
  addedForms: { vi: '{line} · nộp {forms}', en: '{line} · files {forms}' },
  dropUnit: { vi: 'Bỏ', en: 'Remove' },
  dropUnitOf: { vi: 'Bỏ {unit} khỏi danh mục', en: 'Remove {unit} from the catalogue' },
} as const satisfies Readonly<Record<string, Both>>;
