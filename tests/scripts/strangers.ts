/** Files that are no returns: old and encrypted workbooks, and workbooks about something else. */
import type { WorkbookPlan } from '../../src/core/plan';

/** A compound file whose directory names these streams, as old workbooks and encrypted ones are. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    bytes.set(new Uint8Array(Buffer.from(name, 'utf16le')), 512 + 128 * index);
    bytes[512 + 128 * index + 64] = name.length * 2 + 2;
  });
  return bytes;
}

export const plainSheet = (name: string, cells: WorkbookPlan['sheets'][number]['cells']): WorkbookPlan => ({
  title: name,
  sheets: [{ name, visibility: 'visible', cells, merges: [], columns: {}, rows: {}, validations: [] }],
  names: {},
  properties: {},
});
