/** The text of a Word file, whoever saved it last: paragraphs, rows of tables, footnotes, and the bookmarks of our figures. */
import type { Written } from '../../core/written';
import { defaultLimits } from '../xlsx/limits';
import type { ProblemCode } from '../xlsx/problem';
import { problemOf, refuse } from '../xlsx/problem';
import { sniff, zipContent } from '../xlsx/sniff';
import { openArchive } from '../xlsx/unzip';
import { readZipDirectory } from '../xlsx/zipDirectory';
import { originalsIn } from './originals';
import { paragraphsOf } from './paragraphs';

/** `originals`: what our figures said when we wrote them, by the names of their bookmarks. */
export type DocxRead = Readonly<{ written: Written; originals: Readonly<Record<string, string>> } | { problem: ProblemCode | 'notWord' }>;

/** Never throws for bad bytes. */
export function readDocx(bytes: Uint8Array): DocxRead {
  try {
    const kind = sniff(bytes);
    if (kind === 'xlsx' || (kind === 'zip' && zipContent(bytes) !== 'docx')) return { problem: 'notWord' };
    if (kind !== 'zip') return { problem: kind === 'unknown' || kind === 'xls' || kind === 'text' || kind === 'html' ? 'notWord' : kind };
    const archive = openArchive(bytes, readZipDirectory(bytes) ?? [], defaultLimits);
    const body = archive.read('word/document.xml') ?? refuse('damaged', 'no body');
    const notes = archive.read('word/footnotes.xml');
    const ofNotes = notes ? paragraphsOf(notes).filter(({ note }) => note !== undefined) : [];
    return { written: { paragraphs: paragraphsOf(body), notes: ofNotes }, originals: originalsIn(archive) };
  } catch (error) {
    return { problem: problemOf(error).code };
  }
}
