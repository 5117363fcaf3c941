/** The checksum of zip parts: a flipped bit must not become another figure. */

/** Four tables, so that four bytes are folded in per step (Intel's "slicing"); one table alone takes three times as long. */
const tables = ((): Uint32Array => {
  const all = new Uint32Array(4 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[index] = value;
  }
  for (let index = 256; index < all.length; index++) {
    const before = all[index - 256]!;
    all[index] = (before >>> 8) ^ all[before & 255]!;
  }
  return all;
})();

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - 4; at <= last; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = tables[768 + (crc & 255)]! ^ tables[512 + ((crc >>> 8) & 255)]! ^ tables[256 + ((crc >>> 16) & 255)]! ^ tables[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ tables[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
