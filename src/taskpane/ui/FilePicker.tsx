/** Takes files that are picked or dropped anywhere on the page while it is shown. */
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { droppedFiles } from './droppedFiles';

export type FilePickerProps = Readonly<{
  onFiles: (files: readonly File[]) => void;
  title?: string;
  hint?: string;
  accept?: string;
  /** A line instead of an area, for where files are there already. */
  small?: boolean;
  /** False where one file only is meant. */
  multiple?: boolean;
  /** False where another picker of the page takes what is dropped. */
  takesDrops?: boolean;
}>;

export function FilePicker({
  onFiles,
  title,
  hint,
  accept = '.xlsx,.xlsm',
  small = false,
  multiple = true,
  takesDrops = true,
}: FilePickerProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    if (!takesDrops) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!event.relatedTarget) setOver(false);
    };
    // A browser left alone would open the workbook instead of the page.
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files);
      });
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [takesDrops, onFiles]);

  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file corrected in Excel can be picked again.
    input.value = '';
    if (files.length > 0) onFiles(files);
  };

  return (
    <label class={`file-picker${small ? ' small' : ''}${isOver ? ' is-over' : ''}`} for={id}>
      {small ? null : <span class="file-picker-title">{title ?? say(common.dropFiles)}</span>}
      {small ? null : <span class="hint">{hint ?? say(common.staysHere)}</span>}
      <input id={id} type="file" multiple={multiple} accept={accept} class="out-of-sight" onChange={(event) => take(event.currentTarget)} />
      {/* Drawn by us, because the browser's own button speaks the browser's language; the real one keeps the keyboard. */}
      <span class="button plain" aria-hidden={!small}>
        {small ? (title ?? say(common.pickFiles)) : say(common.pickFiles)}
      </span>
    </label>
  );
}
