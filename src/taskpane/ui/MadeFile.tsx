/** A finished file that stays in sight, because not every program around the page saves a download where one can see it. */
import type { JSX } from 'preact';
import type { Both } from '../../core/lang';
import { useSay } from '../words/say';
import { Button } from './Button';
import { useDesk } from './deskContext';
import { Notice } from './Notice';

const words = {
  made: {
    vi: 'Đã tạo tệp {name} ({size}). Tệp nằm trong thư mục tải xuống của trình duyệt.',
    en: '{name} ({size}) is made; it lies in the browser’s folder for downloads.',
  },
  madeInExcel: {
    vi: 'Đã tạo tệp {name} ({size}). Nếu không thấy tệp trong thư mục Tải xuống (Excel trên máy Mac không cho tải), xin dùng cách khác dưới đây hoặc mở trang này trong trình duyệt.',
    en: '{name} ({size}) is made. If it is not among your downloads (Excel on a Mac does not allow them), use another way below or open this page in a browser.',
  },
  again: { vi: 'Tải lại', en: 'Download again' },
  openNew: { vi: 'Mở thành sổ mới', en: 'Open as a new workbook' },
} as const satisfies Readonly<Record<string, Both>>;

/** "38 KB", "1,2 MB". */
function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
}

export type MadeFileProps = Readonly<{
  name: string;
  bytes: Uint8Array;
  onAgain: () => void;
  /** Only for a workbook, and where this Excel can. */
  onOpenNew?: () => void;
}>;

export function MadeFile({ name, bytes, onAgain, onOpenNew }: MadeFileProps): JSX.Element {
  const say = useSay();
  const { workbook } = useDesk();
  const values = { name, size: sizeText(bytes.length) };
  return (
    <Notice
      kind="done"
      actions={
        <>
          {onOpenNew ? <Button onClick={onOpenNew}>{say(words.openNew)}</Button> : null}
          <Button onClick={onAgain}>{say(words.again)}</Button>
        </>
      }
    >
      {say(workbook ? words.madeInExcel : words.made, values)}
    </Notice>
  );
}
