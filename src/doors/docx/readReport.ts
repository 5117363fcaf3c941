/** A report in whatever file it is handed over: Word, or plain text and Markdown by their names. */
import type { Written } from '../../core/written';
import { writtenOf } from './plainText';
import { readDocx } from './readDocx';

export type ReportProblem = 'notWord' | 'damaged' | 'empty';
export type ReportRead = Readonly<{ written: Written; originals: Readonly<Record<string, string>> } | { problem: ReportProblem }>;

const isPlain = (file: string): boolean => /\.(?:txt|md)$/i.test(file);

export function readReport(file: string, bytes: Uint8Array): ReportRead {
  const read = isPlain(file) ? { written: writtenOf(new TextDecoder().decode(bytes)), originals: {} } : readDocx(bytes);
  if ('problem' in read) return { problem: read.problem === 'notWord' ? 'notWord' : 'damaged' };
  return read.written.paragraphs.length === 0 ? { problem: 'empty' } : read;
}
