/** Tells what a file is by its first bytes; its name often lies (.xls files that are .xlsx, web pages, text). */
import { isWorkbookName } from './parts';
import { readZipDirectory } from './zipDirectory';

export type FileKind = 'xlsx' | 'xls' | 'encrypted' | 'html' | 'text' | 'zip' | 'empty' | 'damaged' | 'unknown';

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);

/** A compound file's directory: 128-byte entries that start with a name of two bytes per letter; at byte 64 the name's length. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== name.length * 2 + 2 || bytes[at + 65] !== 0) continue;
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same) && bytes[at + same * 2 + 1] === 0) same++;
    if (same === name.length) return true;
  }
  return false;
}

function compoundKind(bytes: Uint8Array): FileKind {
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'xls';
  return hasStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'unknown';
}

function zipKind(bytes: Uint8Array): FileKind {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'damaged';
  if (entries.some((entry) => isWorkbookName(entry.name))) return 'xlsx';
  // A package of Excel's without its workbook has lost it; a binary workbook (.xlsb) is another format.
  const lost = entries.some((entry) => /^xl\//i.test(entry.name)) && !entries.some((entry) => /^xl\/workbook\.bin$/i.test(entry.name));
  return lost ? 'damaged' : 'zip';
}

/** What a zip that is no workbook is instead; undefined for files zipped together. */
export function zipContent(bytes: Uint8Array): 'xlsb' | 'ods' | 'docx' | 'pptx' | undefined {
  const names = (readZipDirectory(bytes) ?? []).map((entry) => entry.name.toLowerCase());
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'ods';
  if (names.includes('word/document.xml')) return 'docx';
  return names.includes('ppt/presentation.xml') ? 'pptx' : undefined;
}

function textKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4096);
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(head);
  if (/^\s*(?:<!doctype html|<html|MIME-Version:)/i.test(text) || /<(?:html|head|body|table)[\s>]/i.test(text)) return 'html';
  const controls = wide
    ? /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)
    : head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls ? 'unknown' : 'text';
}

export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundKind(bytes);
  // Workbooks from before compound files (BIFF2 to BIFF4) start with their first record.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && [4, 6, 8, 16].includes(bytes[2] ?? -1) && bytes[3] === 0) return 'xls';
  return textKind(bytes);
}
