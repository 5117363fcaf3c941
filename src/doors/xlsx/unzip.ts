/** Unpacks single parts of a zip on demand, and none that is larger than it may be. */
import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Limits } from './limits';
import { refuse } from './problem';
import type { ZipEntry } from './zipDirectory';

/** Part names are told apart without case, as Excel does (OPC, ISO/IEC 29500-2 §6.2.2.3). */
export type Archive = Readonly<{
  names: readonly string[];
  has: (part: string) => boolean;
  /** Undefined for a part that is not there. */
  read: (part: string) => Uint8Array | undefined;
}>;

const deflated = 8;
const pieceBytes = 64 * 1024;

/** In pieces, so that a part whose declared size is a lie is stopped at that size. */
function inflateInPieces(packed: Uint8Array, size: number, name: string): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) refuse('damaged', `${name}: longer than declared`);
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += pieceBytes)
    stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
  return whole.subarray(0, filled);
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, method, offset, packed, size } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) refuse('damaged', `${name}: no header`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) refuse('damaged', `${name}: cut short`);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data;
  if (method !== deflated) refuse('damaged', `${name}: packed by method ${method}`);
  // Writing past a fixed buffer does no harm, it only costs time; hence pieces for what could cost much.
  return packed > pieceBytes ? inflateInPieces(data, size, name) : inflateSync(data, { out: new Uint8Array(size) });
}

export function openArchive(bytes: Uint8Array, entries: readonly ZipEntry[], limits: Limits): Archive {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    // Of two parts of one name some programs read the first and some the last.
    if (byName.has(key)) refuse('damaged', `${entry.name} twice`);
    byName.set(key, entry);
  }
  let total = 0;
  const read = (part: string): Uint8Array | undefined => {
    const entry = byName.get(part.toLowerCase());
    if (!entry) return undefined;
    const { name, size, packed } = entry;
    if (entry.encrypted) refuse('encrypted', name);
    total += size;
    if (size > limits.partBytes || total > limits.totalBytes) refuse('tooLarge', `${name}: ${size} bytes`);
    if (size > limits.ratioFromBytes && size > packed * limits.ratio)
      refuse('tooLarge', `${name}: packed ${Math.round(size / packed)} times`);
    const data = unpack(bytes, entry);
    if (data.length !== size) refuse('damaged', `${name}: ${data.length} bytes instead of ${size}`);
    if (crc32(data) !== entry.crc) refuse('damaged', `${name}: checksum`);
    return data;
  };
  return { names: [...byName.values()].map((entry) => entry.name), has: (part) => byName.has(part.toLowerCase()), read };
}
