/** A finished file that stays in sight, because not every program around the page saves a download where one can see it. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Both } from '../../core/lang';
import type { Delivered } from '../desk/desk';
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
    vi: 'Đã tạo tệp {name} ({size}) trong thư mục Tải về. Nếu không thấy tệp, xin bấm «Tải lại».',
    en: '{name} ({size}) is made and lies among your downloads. If it does not, press “Download again”.',
  },
  opened: {
    vi: 'Đã mở {name} thành sổ mới trong Excel. Nhớ lưu sổ đó. Trên máy Mac sổ mới có thể nằm phía sau: xin xem trong trình đơn Cửa sổ (Window).',
    en: '{name} is open in Excel as a new workbook. Remember to save it. On a Mac it may lie behind this one: see the Window menu.',
  },
  again: { vi: 'Tải lại', en: 'Download again' },
  openAgain: { vi: 'Mở lại', en: 'Open again' },
} as const satisfies Readonly<Record<string, Both>>;

/** "38 KB", "1,2 MB". */
function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
}

export type MadeFileProps = Readonly<{ name: string; bytes: Uint8Array; delivered: Delivered; onAgain: () => void }>;

export function MadeFile({ name, bytes, delivered, onAgain }: MadeFileProps): JSX.Element {
  const say = useSay();
  const { workbook, announce } = useDesk();
  const isOpen = delivered === 'workbook';
  const text = say(isOpen ? words.opened : workbook ? words.madeInExcel : words.made, { name, size: sizeText(bytes.length) });
  // Once for each file, whatever is drawn again.
  useEffect(() => announce(text), [bytes]);
  return (
    <Notice kind="done" actions={<Button onClick={onAgain}>{say(isOpen ? words.openAgain : words.again)}</Button>}>
      {text}
    </Notice>
  );
}
