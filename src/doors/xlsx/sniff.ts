/** Tells what a file is by its first bytes; its name often lies (.xls files that are .xlsx, web pages, text). */
import { isWorkbookName } from './parts';
import { readZipDirectory } from './zipDirectory';

export type FileKind = 'xlsx' | Other | 'html' | 'text' | 'zip' | 'empty' | 'damaged' | 'unknown';
type Other = 'xls' | 'encrypted' | 'word' | 'pdf' | 'picture' | 'xlsb' | 'ods' | 'xml2003';

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

/** A compound file's directory: 128-byte entries that start with a name of two bytes per letter; at byte 64 the name's length. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== name.length * 2 + 2 || bytes[at + 65] !== 0) continue;
    // Names of streams know no case: some exporters write them in capitals.
    const written = String.fromCharCode(...name.split('').map((_, index) => bytes[at + index * 2] ?? 0));
    if (written.toLowerCase() === name.toLowerCase()) return true;
  }
  return false;
}

function compoundKind(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'xls';
  if (hasStream(bytes, 'WordDocument')) return 'word';
  return hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'unknown';
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'damaged';
  if (entries.some((entry) => isWorkbookName(entry.name))) return 'xlsx';
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has('word/document.xml')) return 'word';
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('content.xml') && names.has('mimetype')) return 'ods';
  // The workbook may have a name of its own, which the package's relationships tell.
  if (names.has('_rels/.rels') && names.has('[content_types].xml') && !names.has('ppt/presentation.xml')) return 'xlsx';
  // A package of Excel's without its workbook has lost it.
  return entries.some((entry) => /^xl\//i.test(entry.name)) ? 'damaged' : 'zip';
}

function textKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(head);
  if (/<\?mso-application\s+progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) return 'xml2003';
  if (/^\s*(?:<!doctype html|<html|MIME-Version:)/i.test(text) || /<(?:html|head|body|table)[\s>]/i.test(text)) return 'html';
  const controls = wide
    ? /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
    : head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls ? 'unknown' : 'text';
}

/** JPEG, PNG, GIF, TIFF, and the HEIC of telephones. */
const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0) ||
  startsWith(bytes, 0x4d, 0x4d, 0, 0x2a) ||
  startsWith(bytes.subarray(4), 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63);

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundKind(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (isPicture(bytes)) return 'picture';
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return 'zip';
  // Workbooks from before compound files (BIFF2 to BIFF4) start with their first record.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && [4, 6, 8, 16].includes(bytes[2] ?? -1) && bytes[3] === 0) return 'xls';
  return textKind(bytes);
}
