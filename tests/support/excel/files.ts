/** Office.context.document.getFileAsync: the whole file in slices (Office docs: Document.getFileAsync, File.getSliceAsync, File.closeAsync). */
import type { Answer } from './office';

/** Office docs: slices of at most 4194304 bytes, and at most two files in memory. */
const largestSlice = 4_194_304;
const mostFiles = 2;

type OpenFile = Readonly<{ bytes: Uint8Array; sliceSize: number }>;
export type Files = Readonly<{ ask: (what: string, given: readonly unknown[]) => Answer; openCount: () => number }>;

/** The numbers are those of the client library (OSF.DDA.ErrorCodeManager). */
const failed = (code: number, name: string, message: string): Answer => ({ error: { code, name, message } });

export function openFiles(bytes: () => Uint8Array, handsOver: () => boolean): Files {
  const open = new Map<number, OpenFile>();
  let last = 0;

  function openFile(type: unknown, sliceSize: unknown): Answer {
    if (type !== 'compressed' || !handsOver()) return failed(1009, 'Data Read Error', 'The specified file type is not supported.');
    const size = sliceSize === null ? largestSlice : sliceSize;
    if (typeof size !== 'number' || size < 1) return failed(11002, 'Invalid Value', 'The slice size is not supported.');
    // Office docs: a size above the limit "will result in an Internal Error failure".
    if (size > largestSlice) return failed(5001, 'Internal Error', 'An internal error has occurred.');
    if (open.size >= mostFiles) return failed(11000, 'Memory File Limit', 'Close one of the files that are open.');
    const whole = bytes();
    last += 1;
    open.set(last, { bytes: whole, sliceSize: size });
    return { value: { handle: last, size: whole.length, sliceCount: Math.ceil(whole.length / size) } };
  }

  function slice(handle: unknown, index: unknown): Answer {
    const file = open.get(Number(handle));
    if (!file) return failed(5001, 'Internal Error', 'The file is closed.');
    const from = Number(index) * file.sliceSize;
    if (!Number.isInteger(index) || from < 0 || from >= file.bytes.length) return failed(5001, 'Internal Error', 'There is no such slice.');
    const data = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { value: { index, size: data.length, data } };
  }

  return {
    openCount: () => open.size,
    ask: (what, given) => {
      if (what === 'openFile') return openFile(given[0], given[1]);
      if (what === 'slice') return slice(given[0], given[1]);
      open.delete(Number(given[0]));
      return { value: undefined };
    },
  };
}
