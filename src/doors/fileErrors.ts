/** Why the file system said no, in words a person can act on. */
import type { Both, Lang } from '../core/lang';

const words: Readonly<Record<string, Both>> = {
  EACCES: { vi: 'không có quyền truy cập', en: 'access is denied' },
  EPERM: {
    vi: 'không có quyền truy cập, hoặc tệp đang mở trong chương trình khác',
    en: 'access is denied, or the file is open in another program',
  },
  EROFS: { vi: 'thư mục hoặc ổ đĩa chỉ cho đọc', en: 'the folder or the disk is read-only' },
  EBUSY: { vi: 'tệp đang mở trong chương trình khác', en: 'the file is open in another program' },
  ETXTBSY: { vi: 'tệp đang mở trong chương trình khác', en: 'the file is open in another program' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EDQUOT: { vi: 'đã hết dung lượng được cấp', en: 'the disk quota is used up' },
  ENOENT: { vi: 'không tìm thấy tệp hoặc thư mục', en: 'there is no such file or folder' },
  ENOTDIR: { vi: 'một phần của đường dẫn là tệp, không phải thư mục', en: 'a part of the path is a file, not a folder' },
  EEXIST: { vi: 'đã có tệp trùng tên với thư mục', en: 'a file has the name of the folder' },
  EISDIR: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'the path is too long' },
  EIO: { vi: 'ổ đĩa hoặc kết nối mạng bị lỗi', en: 'the disk or the network failed' },
  EMFILE: { vi: 'máy đang mở quá nhiều tệp', en: 'too many files are open' },
  ELOOP: { vi: 'liên kết tệp chạy vòng', en: 'the links of the file go in a circle' },
};

/** The system's code (`ENOSPC`), of an error that has one. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The file or folder that the system names in an error. */
export const errorPath = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string' ? error.path : undefined;

export function fileErrorText(error: unknown, lang: Lang): string {
  const code = errorCode(error);
  const known = code === undefined ? undefined : words[code];
  return known ? known[lang] : (code ?? (error instanceof Error ? error.message : String(error)));
}
