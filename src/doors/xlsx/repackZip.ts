/** Writes a zip again with some entries changed or left out: the others keep their packed bytes, and nothing is unpacked for them. */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import { refuse } from './problem';
import type { ZipEntry } from './zipDirectory';

type Packed = Readonly<{ name: Uint8Array; method: number; crc: number; size: number; data: Uint8Array }>;

const deflated = 8;
const version = 20;
/** Names are in UTF-8. */
const flags = 0x0800;
/** 1 January 1980, 0:00: the same bytes whenever and wherever it is written. */
const noTime = 0;
const firstDay = 0x21;

function keptData(bytes: Uint8Array, { name, offset, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? refuse('damaged', `${name}: cut short`) : bytes.subarray(start, start + packed);
}

function common(view: DataView, at: number, { name, method, crc, size, data }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 6, noTime, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

function write(entries: readonly Packed[]): Uint8Array {
  const headers = entries.reduce((total, { name, data }) => total + 30 + name.length + data.length, 0);
  const directory = entries.reduce((total, { name }) => total + 46 + name.length, 0);
  const out = new Uint8Array(headers + directory + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let listed = headers;
  for (const entry of entries) {
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, version, true);
    common(view, listed + 6, entry);
    view.setUint32(listed + 42, at, true);
    out.set(entry.name, listed + 46);
    listed += 46 + entry.name.length;

    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.data, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.data.length;
  }
  view.setUint32(listed, 0x06054b50, true);
  view.setUint16(listed + 8, entries.length, true);
  view.setUint16(listed + 10, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, headers, true);
  return out;
}

/** `changed` is keyed by names in lower case, null for an entry that goes; names that are not there yet are added at the end. */
export function repackZip(bytes: Uint8Array, entries: readonly ZipEntry[], changed: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const packed = (name: string, data: Uint8Array): Packed => ({
    name: strToU8(name),
    method: deflated,
    crc: crc32(data),
    size: data.length,
    data: deflateSync(data, { level: 6 }),
  });
  const kept = entries.flatMap((entry): readonly Packed[] => {
    const { name, method, crc, size } = entry;
    const data = changed.get(name.toLowerCase());
    if (data === null || name.endsWith('/')) return [];
    return [data ? packed(name, data) : { name: strToU8(name), method, crc, size, data: keptData(bytes, entry) }];
  });
  const known = new Set(entries.map(({ name }) => name.toLowerCase()));
  const added = [...changed].flatMap(([name, data]) => (data && !known.has(name.toLowerCase()) ? [packed(name, data)] : []));
  return write([...kept, ...added]);
}
