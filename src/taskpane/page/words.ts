/** Words of the page as a whole: what stands around it, and how a file reached the person. */
import type { Both } from '../../core/lang';
import type { Want } from './around';

export const words = {
  lookingForExcel: { vi: 'Đang nối với Excel…', en: 'Connecting to Excel…' },
  joined: { vi: 'Đã nối với Excel: trang làm việc trên sổ đang mở.', en: 'Connected to Excel: the page works on the open workbook.' },
  tryAgain: { vi: 'Nối lại với Excel', en: 'Connect to Excel again' },
  startedAnew: {
    vi: 'Nút trên dải lệnh của Excel mở lại trang, nên {count} tệp đã chọn trước đó cần chọn lại. Chuyển việc bằng các thẻ ở đầu trang thì tệp còn nguyên.',
    en: 'A button on Excel’s ribbon opens the page anew, so the {count} files chosen before have to be chosen again. Moving between jobs by the tabs at the top keeps them.',
  },
  perhapsNotSaved: {
    vi: 'Không thấy tệp {name} trong thư mục Tải về? Excel trên Mac có thể không lưu được tệp từ khung này; xin mở trang trong trình duyệt và làm lại ở đó.',
    en: 'No {name} among the downloads? Excel for Mac may not save files from this pane; please open the page in a browser and do it there.',
  },
  openInBrowser: { vi: 'Mở trang trong trình duyệt', en: 'Open the page in a browser' },
} as const satisfies Readonly<Record<string, Both>>;

export const wants: Readonly<Record<Want, Both>> = {
  notLoaded: {
    vi: 'Chưa tải được phần nối với Excel (office.js của Microsoft), có thể vì máy không có mạng. Trang vẫn làm được mọi việc với các tệp bạn chọn; chưa đọc, chưa ghi được sổ đang mở.',
    en: 'The part that connects to Excel (Microsoft’s office.js) did not load, perhaps for want of a network. The page still does everything with files you choose; it cannot read or write the open workbook.',
  },
  notExcel: {
    vi: 'Trang đang mở ngoài Excel nên làm việc với các tệp bạn chọn. Muốn làm ngay trên sổ đang mở, xin mở trang bằng nút Tổng hợp trong Excel.',
    en: 'The page is open outside Excel, so it works with files you choose. To work on an open workbook, please open the page by its button in Excel.',
  },
  silent: {
    vi: 'Excel chưa trả lời. Trang làm việc với các tệp bạn chọn, và tự nối với sổ đang mở khi Excel trả lời.',
    en: 'Excel has not answered yet. The page works with files you choose, and connects to the open workbook when Excel answers.',
  },
  tooOld: {
    vi: 'Bản Excel này quá cũ để trang làm việc trên sổ đang mở (cần ExcelApi 1.4). Trang vẫn làm được mọi việc với các tệp bạn chọn.',
    en: 'This Excel is too old for the page to work on the open workbook (ExcelApi 1.4 is needed). The page still does everything with files you choose.',
  },
};
