/** An open workbook for a tab's test: it does what the test says, and changes when the test says so. */
import type { CellsChanged, OpenWorkbook } from '../../src/doors/openWorkbook';
import type { OpenBook } from '../../src/taskpane/desk/openBook';
import { openBook } from '../../src/taskpane/desk/openBook';

export type TestBook = Readonly<{ book: OpenBook; change: (change: CellsChanged) => void }>;

export function testBook(door: Partial<OpenWorkbook>): TestBook {
  const listeners = new Set<(change: CellsChanged) => void>();
  const whole: Partial<OpenWorkbook> = {
    ...door,
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
  };
  return {
    book: openBook(whole as OpenWorkbook),
    change: (change) => {
      for (const listener of listeners) listener(change);
    },
  };
}
