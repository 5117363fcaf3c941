/** Everything that `npm start` says, in Vietnamese and English. */
import type { Both, Lang } from '../../src/core/lang';
import { fill } from '../../src/core/lang';

const words = {
  help: {
    vi: [
      'Chạy trang Tổng hợp trên máy này: npm start -- [tùy-chọn]',
      '',
      '  --port SỐ          cổng, mặc định 3000',
      '  --host TÊN         tên hoặc địa chỉ để nghe, mặc định localhost (chỉ máy này); 0.0.0.0 cho cả mạng của cơ quan',
      '  --cert TỆP --key TỆP   chứng chỉ và khóa (PEM) để chạy https; Excel chỉ mở trang https',
      '  --pfx TỆP          hoặc cả hai trong một tệp .pfx, .p12',
      '  --passphrase CHỮ   mật khẩu của khóa hoặc của tệp .pfx',
      '  --folder THƯ-MỤC   trang đã dựng sẵn ở thư mục này; không có thì dựng trang vào dist/ khi cần',
      '  --lang vi|en       ngôn ngữ của thông báo',
      '',
      'Bấm Ctrl+C để dừng.',
    ].join('\n'),
    en: [
      'Serves the page on this machine: npm start -- [options]',
      '',
      '  --port NUMBER      the port, 3000 unless told otherwise',
      "  --host NAME        the name or address to listen on: localhost (this machine only) unless told otherwise; 0.0.0.0 for the office's network",
      '  --cert FILE --key FILE   certificate and key (PEM) for https; Excel opens no other pages',
      '  --pfx FILE         or both in one .pfx or .p12 file',
      '  --passphrase TEXT  the password of the key or of the .pfx file',
      '  --folder FOLDER    a page built before, in this folder; without it the page is built into dist/ when needed',
      '  --lang vi|en       language of messages',
      '',
      'Ctrl+C stops it.',
    ].join('\n'),
  },
  running: {
    vi: 'Trang đang chạy tại {address} (Ctrl+C để dừng).',
    en: 'The page is running at {address} (Ctrl+C stops it).',
  },
  onlyBrowser: {
    vi: 'Trang này dùng trong trình duyệt. Excel chỉ mở trang https: xin chạy với --cert và --key, hoặc --pfx (xem README, mục Trong Excel).',
    en: 'This is for browsers. Excel opens https pages only: run it with --cert and --key, or --pfx (README, section Trong Excel).',
  },
  forExcel: {
    vi: 'Excel mở {address}taskpane.html. Tệp manifest.xml phải ghi đúng địa chỉ ấy; nếu khác: npm run build -- --env address={address}',
    en: 'Excel opens {address}taskpane.html. manifest.xml has to name that address; if it does not: npm run build -- --env address={address}',
  },
  expired: {
    vi: 'Chứng chỉ trong {file} đã hết hạn ngày {date}: Excel và trình duyệt sẽ từ chối. Xin tạo hoặc xin cấp chứng chỉ mới.',
    en: 'The certificate in {file} ended on {date}: Excel and browsers will refuse it. Please make or ask for a new one.',
  },
  building: { vi: 'Đang dựng trang…', en: 'Building the page…' },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  buildFailed: {
    vi: 'Chưa dựng được trang: xin xem lỗi ở trên, sửa rồi chạy lại; hoặc dùng bản đã dựng trước đó: --folder dist.',
    en: 'The page could not be built: see the errors above, mend them and run this again; or use an earlier build: --folder dist.',
  },
  notBuilt: {
    vi: 'Thư mục {folder} không có trang (index.html). Xin chạy npm run build trước, hoặc bỏ --folder.',
    en: 'The folder {folder} holds no page (index.html). Run npm run build first, or leave out --folder.',
  },
  option: {
    vi: 'Không hiểu tùy chọn: {reason}. Chạy npm start -- --help để xem các tùy chọn.',
    en: 'Options not understood: {reason}. npm start -- --help lists them.',
  },
  port: {
    vi: '--port nhận một số từ 0 đến 65535, không phải "{text}" (0: máy tự chọn cổng).',
    en: '--port takes a number from 0 to 65535, not "{text}" (0: the machine chooses).',
  },
  certWithoutKey: {
    vi: 'https cần cả --cert (chứng chỉ) và --key (khóa); hoặc một tệp --pfx có cả hai.',
    en: 'https needs both --cert (the certificate) and --key (the key); or one --pfx file with both.',
  },
  pfxAndCert: {
    vi: 'Xin dùng hoặc --pfx, hoặc --cert cùng --key, không dùng cả hai.',
    en: 'Please give either --pfx or --cert with --key, not both.',
  },
  unreadable: {
    vi: 'Không đọc được tệp {file} ({reason}). Xin kiểm tra đường dẫn và quyền đọc.',
    en: 'The file {file} cannot be read ({reason}). Check its path and whether you may read it.',
  },
  badCertificate: {
    vi: 'Tệp {file} không phải chứng chỉ dạng PEM ("-----BEGIN CERTIFICATE-----"). Nếu là .pfx hoặc .p12, xin dùng --pfx.',
    en: 'The file {file} is no certificate in PEM form ("-----BEGIN CERTIFICATE-----"). For .pfx or .p12 use --pfx.',
  },
  badKey: {
    vi: 'Không mở được khóa {file}: sai mật khẩu (--passphrase), hoặc không phải khóa dạng PEM.',
    en: 'The key {file} cannot be opened: the password is wrong (--passphrase), or it is no key in PEM form.',
  },
  otherKey: {
    vi: 'Khóa {key} không thuộc chứng chỉ {cert}. Xin lấy đúng cặp chứng chỉ và khóa.',
    en: 'The key {key} does not belong to the certificate {cert}. Please take the two that were made together.',
  },
  badPfx: {
    vi: 'Không mở được tệp {file}: sai mật khẩu (--passphrase), hoặc không phải tệp .pfx, .p12, hoặc tệp dùng cách mã hóa cũ (trên Windows: xuất lại với -CryptoAlgorithmOption AES256_SHA256).',
    en: 'The file {file} cannot be opened: the password is wrong (--passphrase), it is no .pfx or .p12 file, or its encryption is an old one (on Windows export it with -CryptoAlgorithmOption AES256_SHA256).',
  },
  portTaken: {
    vi: 'Cổng {port} đang có chương trình khác dùng. Xin tắt chương trình ấy, hoặc chọn cổng khác: npm start -- --port {other}',
    en: 'Another program uses port {port}. Stop it, or choose another port: npm start -- --port {other}',
  },
  portForbidden: {
    vi: 'Máy không cho dùng cổng {port}. Xin chọn cổng từ 1024 trở lên: npm start -- --port 3000',
    en: 'This machine does not allow port {port}. Choose one from 1024 up: npm start -- --port 3000',
  },
  badHost: {
    vi: 'Máy này không có địa chỉ "{host}". Dùng --host localhost (chỉ máy này) hoặc --host 0.0.0.0 (cả mạng).',
    en: 'This machine has no address "{host}". Use --host localhost (this machine only) or --host 0.0.0.0 (the network).',
  },
  failed: {
    vi: 'Chưa chạy được trang: {reason}',
    en: 'The page could not be served: {reason}',
  },
  notFound: { vi: 'Không có trang này. Mở {path} để vào Tổng hợp.', en: 'There is no such page. Open {path} for Tổng hợp.' },
  onlyReading: { vi: 'Máy chủ này chỉ cho đọc trang.', en: 'This server only hands out pages.' },
} as const satisfies Readonly<Record<string, Both>>;

export type WordKey = keyof typeof words;
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The language is wanted before the options are understood, because mistakes in them are told in it. */
export function sayer(args: readonly string[]): Say {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const lang: Lang = asked === 'en' ? 'en' : 'vi';
  return (key, values = {}) => fill(words[key][lang], values);
}
