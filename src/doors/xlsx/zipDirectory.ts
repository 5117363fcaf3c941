/** The list of contents at the end of a zip: names, places and sizes, read before anything is unpacked. */
import { strFromU8 } from 'fflate';

export type ZipEntry = Readonly<{
  /** With `/`, without a leading one. */
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  size: number;
  crc: number;
  /** Of the entry's own header, from the start of the file. */
  offset: number;
}>;

const endRecord = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Record = 0x06064b50;
const directoryRecord = 0x02014b50;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** The end record is the last thing in a zip but for a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === endRecord) return at;
  return undefined;
}

/** Sizes that do not fit 32 bits stand in the zip64 field, in this order, only those that overflowed. */
function wideNumbers(view: DataView, from: number, to: number, narrow: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return big(view, next - 8);
    });
  }
  return narrow;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryRecord) return undefined;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) return undefined;
  const name = strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0);
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packed = 0, offset = 0] = wideNumbers(view, nameEnd, extraEnd, narrow);
  const entry = {
    name: name.replaceAll('\\', '/').replace(/^(\.?\/)+/, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    packed,
    size,
    crc: view.getUint32(at + 16, true),
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** Undefined when there is no end record or the list breaks off: a zip cut short on its way. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === end64Locator) {
    const record = big(view, end - 12);
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== end64Record) return undefined;
    count = big(view, record + 32);
    at = big(view, record + 48);
  }
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    const read = readEntry(bytes, view, at);
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}
