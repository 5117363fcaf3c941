/**
 * What changed in the open workbook since the report's source was as it was read. Excel tells each change once, also while the
 * workbook is being read; and a report may be written again from what was read long before.
 */
import type { Consolidated } from '../desk/desk';
import type { SourceKind } from '../engine/reportSources';
import type { Change } from '../../consolidate/trace/stands';

/** `consolidated` is what was consolidated here when the report was written. */
type Source = Readonly<{ kind: SourceKind; consolidated: Consolidated | undefined }>;

export type Changes = Readonly<{
  add: (change: Change) => void;
  /** To be called when the workbook is about to be photographed; the function that it gives, once the engine has the photograph. */
  reading: () => () => void;
  /** Undefined where the cells of the report are not in the open workbook: its changes are none of theirs. */
  since: (of: Source) => readonly Change[] | undefined;
}>;

export function createChanges(latest: () => Consolidated | undefined): Changes {
  /** Each area once, with the number of its last change. */
  const heard = new Map<string, Readonly<{ change: Change; number: number }>>();
  let last = 0;
  let read = 0;
  let placed: Readonly<{ sheets?: Consolidated['sheets']; number: number }> = { number: 0 };

  /** Sheets that were just added are as they were consolidated. */
  const sincePlaced = (): number => {
    const sheets = latest()?.sheets;
    if (sheets !== placed.sheets) placed = { sheets, number: last };
    return placed.number;
  };

  /** A file lies elsewhere; what was just consolidated may not have been added, or not when the report was written. */
  const startOf = ({ kind, consolidated }: Source): number | undefined => {
    if (kind === 'workbook') return read;
    return kind === 'latest' && consolidated?.sheets && consolidated === latest() ? sincePlaced() : undefined;
  };

  return {
    add: (change) => {
      sincePlaced();
      last += 1;
      heard.set(`${change.sheet}!${change.area}`, { change, number: last });
    },
    reading: () => {
      const begin = last;
      return () => (read = Math.max(read, begin));
    },
    since: (of) => {
      const start = startOf(of);
      return start === undefined ? undefined : [...heard.values()].flatMap(({ change, number }) => (number > start ? [change] : []));
    },
  };
}
