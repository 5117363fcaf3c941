/** Words that more than one view says. */
import type { Both } from '../../core/lang';

export type TabName = 'check' | 'consolidate' | 'report' | 'templates';

export const tabNames: Readonly<Record<TabName, Both>> = {
  check: { vi: 'Kiểm tra', en: 'Check' },
  consolidate: { vi: 'Tổng hợp', en: 'Consolidate' },
  report: { vi: 'Báo cáo', en: 'Report' },
  templates: { vi: 'Biểu mẫu', en: 'Templates' },
};

export const common = {
  productName: { vi: 'Tổng hợp', en: 'Tổng hợp' },
  jobs: { vi: 'Công việc', en: 'Jobs' },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
  cancel: { vi: 'Dừng', en: 'Cancel' },
  cancelled: { vi: 'Đã dừng theo yêu cầu. Kết quả trước đó được giữ nguyên.', en: 'Stopped as asked. Earlier results are kept.' },
  retry: { vi: 'Thử lại', en: 'Try again' },
  close: { vi: 'Đóng', en: 'Close' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  more: { vi: 'Hiện thêm {count}', en: 'Show {count} more' },
  progress: { vi: '{done}/{of}', en: '{done}/{of}' },
  pickFiles: { vi: 'Chọn tệp…', en: 'Choose files…' },
  dropFiles: { vi: 'Kéo thả tệp .xlsx vào đây, hoặc chọn tệp', en: 'Drop .xlsx files here, or choose them' },
  staysHere: {
    vi: 'Có thể đưa vào nhiều tệp một lúc. Tệp chỉ được đọc trên máy này, không gửi đi nơi khác.',
    en: 'Any number of files at once. They are read on this computer only and sent nowhere.',
  },
  notLoaded: {
    vi: 'Phần này của trang chưa tải về được. Dữ liệu của bạn không bị thay đổi. Xin xem lại kết nối rồi thử lại.',
    en: 'This part of the page could not be loaded. Your data is unchanged. Please check the connection and try again.',
  },
  failed: {
    vi: 'Chưa làm được: {reason}. Dữ liệu của bạn không bị thay đổi. Xin thử lại; nếu vẫn không được, xin gửi dòng này cho người hỗ trợ.',
    en: 'That did not work: {reason}. Your data is unchanged. Please try again; if it still fails, send this line to whoever supports you.',
  },
} as const satisfies Readonly<Record<string, Both>>;
