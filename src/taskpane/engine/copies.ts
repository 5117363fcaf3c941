/** Corrected copies: a file of the tray gives its place to a copy with a name of its own, and comes back when everything is undone. */
import type { SheetPlan } from '../../core/plan';
import type { CellEdit, Outcome } from '../../doors/openWorkbook';
import { addSheet } from '../../doors/xlsx/addSheet';
import { patchCells } from '../../doors/xlsx/patchCells';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import { sha256Of } from './sha256';
import type { EngineState, TrayFile } from './state';
import type { OpenedFile } from './trayJobs';

type Copy = Readonly<{
  of: string;
  /** Of its bytes: another file that a person gives the same name is no copy of ours. */
  sha256: string;
  /** As it was before each step; the original first. */
  before: readonly TrayFile[];
}>;

/** The file that stands in place of another one on the tray. */
export type Replaced = Readonly<{ was: string; now: OpenedFile }>;

export type Copies = Readonly<{
  edit: (file: string, edits: readonly CellEdit[]) => Outcome<Replaced>;
  /** Adds a sheet of texts as one more step. */
  add: (file: string, sheet: SheetPlan) => Outcome<Replaced>;
  undo: (file: string) => Replaced | undefined;
  of: (file: string) => Readonly<{ of: string; steps: number }> | undefined;
}>;

const mark = 'đã sửa';
const ending = /(?: \(đã sửa(?: \d+)?\))?(\.[^./]*)?$/u;

/** `xa.xlsx` becomes `xa (đã sửa).xlsx`, or `(đã sửa 2)` where that is taken. */
export function copyName(file: string, isTaken: (name: string) => boolean): string {
  const name = (count: number): string =>
    file.replace(ending, (_, extension = '') => ` (${mark}${count > 1 ? ` ${count}` : ''})${String(extension)}`);
  let count = 1;
  while (isTaken(name(count)) || name(count) === file) count += 1;
  return name(count);
}

/** Text by text: the looks of a planned sheet are those of another workbook. */
const textSheet = ({ name, cells, columns }: SheetPlan): Parameters<typeof addSheet>[1] => ({
  name,
  texts: Object.fromEntries(Object.entries(cells).flatMap(([cell, { value }]) => (typeof value === 'string' ? [[cell, value]] : []))),
  widths: Object.fromEntries(Object.entries(columns).flatMap(([column, { width }]) => (width === undefined ? [] : [[column, width]]))),
});

export function createCopies({ tray }: EngineState): Copies {
  const copies = new Map<string, Copy>();

  const copyNamed = (file: string): Copy | undefined => {
    const copy = copies.get(file);
    return copy && tray.get(file)?.opened.sha256 === copy.sha256 ? copy : undefined;
  };

  const put = (file: string, was: TrayFile, bytes: Uint8Array): Outcome<Replaced> => {
    const known = copyNamed(file);
    const name = known ? file : copyName(file, (other) => tray.has(other));
    const read = readWorkbook(name, bytes);
    if ('problem' in read) return { problem: { code: 'failed', detail: read.problem.detail ?? read.problem.code } };
    const sha256 = sha256Of(bytes);
    tray.delete(file);
    copies.delete(file);
    copies.set(name, { of: known?.of ?? file, sha256, before: [...(known?.before ?? []), was] });
    tray.set(name, { opened: { file: name, sha256, workbook: read.workbook }, bytes });
    return { value: { was: file, now: { file: name, sha256 } } };
  };

  const change = (file: string, work: (bytes: Uint8Array) => Outcome<Uint8Array>): Outcome<Replaced> => {
    const was = tray.get(file);
    if (!was?.bytes) return { problem: { code: 'gone' } };
    const changed = work(was.bytes);
    return 'problem' in changed ? changed : put(file, was, changed.value);
  };

  return {
    edit: (file, edits) => change(file, (bytes) => patchCells(bytes, edits)),
    add: (file, sheet) => change(file, (bytes) => addSheet(bytes, textSheet(sheet))),
    undo: (file) => {
      const copy = copyNamed(file);
      const last = copy?.before.at(-1);
      if (!copy || !last) return undefined;
      const before = copy.before.slice(0, -1);
      tray.delete(file);
      copies.delete(file);
      const name = before.length === 0 ? copy.of : file;
      if (before.length > 0) copies.set(name, { of: copy.of, sha256: last.opened.sha256, before });
      tray.set(name, last);
      return { was: file, now: { file: name, sha256: last.opened.sha256 } };
    },
    of: (file) => {
      const copy = copyNamed(file);
      return copy && { of: copy.of, steps: copy.before.length };
    },
  };
}
