/** What a test may want to know of a PNG file: its size, and whether something is drawn on it. */
import { inflateSync } from 'node:zlib';

const signature = '89504e470d0a1a0a';

/** Chunk by chunk: length, name, content, checksum. */
function contentOf(png: Buffer, name: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === name) parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

/** "16x16", or nothing for a file of another kind. */
export function sizeOfPng(png: Buffer): string | undefined {
  if (png.toString('hex', 0, 8) !== signature) return undefined;
  const header = contentOf(png, 'IHDR');
  return `${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`;
}

/** One colour throughout leaves only zeros after the first point of each row or column, whichever filter was chosen. */
export const isBlankPng = (png: Buffer): boolean => new Set(inflateSync(contentOf(png, 'IDAT'))).size < 8;
