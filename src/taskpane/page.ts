/** The page: takes workbooks that are dropped or picked, has them checked, and shows what was found. Nothing leaves the machine. */
import { summaryText } from '../check/words';
import type { CheckedWorkbook } from './checked';
import { element } from './element';
import { resultsView } from './resultsView';

export type PickedFile = Readonly<{ file: string; bytes: Uint8Array }>;

/** What the page needs of the engine. */
export type CheckFiles = (files: readonly PickedFile[]) => readonly CheckedWorkbook[] | Promise<readonly CheckedWorkbook[]>;

/** Excel leaves a `~$` file beside each workbook that is open: nobody means to hand it in. */
const isMeant = (file: File): boolean => !file.name.startsWith('~$');

const read = async (file: File): Promise<PickedFile> => ({
  file: file.webkitRelativePath || file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Lets the browser paint before the engine, which is synchronous, takes over. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export function startPage(root: HTMLElement, checkFiles: CheckFiles): void {
  // Excel calls an add-in broken when it has not said within five seconds that it is ready.
  if (typeof Office !== 'undefined') void Office.onReady();

  const input = element('input', { id: 'files', type: 'file', multiple: '', accept: '.xlsx' });
  const dropArea = element('label', { class: 'drop-area', for: 'files' }, [
    element('span', { class: 'drop-title' }, ['Kéo thả tệp .xlsx vào đây, hoặc chọn tệp']),
    element('span', { class: 'hint' }, ['Có thể đưa vào nhiều tệp một lúc. Tệp chỉ được đọc trên máy này, không gửi đi nơi khác.']),
    input,
    // Drawn by us, because the browser's own button speaks the browser's language; the real one keeps the keyboard.
    element('span', { class: 'button', 'aria-hidden': 'true' }, ['Chọn tệp…']),
  ]);
  const status = element('p', { role: 'status', class: 'status' });
  const results = element('section', { 'aria-label': 'Kết quả kiểm tra' });

  const check = async (files: readonly File[]): Promise<void> => {
    const meant = files.filter(isMeant);
    if (meant.length === 0) return;
    status.textContent = `Đang kiểm tra ${meant.length} tệp…`;
    results.replaceChildren();
    await painted();
    try {
      const checked = await checkFiles(await Promise.all(meant.map(read)));
      results.replaceChildren(...resultsView(checked));
      status.textContent = summaryText(checked, 'vi');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      status.textContent = `Chưa kiểm tra được. Xin thử lại với từng tệp; nếu vẫn không được, xin gửi dòng sau cho người hỗ trợ: ${reason}`;
    }
  };

  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file corrected in Excel can be picked again.
    input.value = '';
    void check(files);
  });
  acceptDrops(dropArea, (files) => void check(files));

  root.replaceChildren(element('h1', {}, ['Tổng hợp: kiểm tra biểu mẫu']), dropArea, status, results);
}

/** Files may be dropped anywhere on the page; a browser left alone would open the workbook instead. */
function acceptDrops(dropArea: HTMLElement, take: (files: readonly File[]) => void): void {
  const mark = (isOver: boolean): boolean => dropArea.classList.toggle('is-over', isOver);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) mark(false);
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
