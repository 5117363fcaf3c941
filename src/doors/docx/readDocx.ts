/** The text of a Word file, whoever saved it last: paragraphs, rows of tables, footnotes, and the bookmarks of our figures. */
import type { Written } from '../../core/written';
import { defaultLimits } from '../xlsx/limits';
import type { ProblemCode } from '../xlsx/problem';
import { problemOf, refuse } from '../xlsx/problem';
import { sniff } from '../xlsx/sniff';
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
    if (kind === 'empty' || kind === 'damaged' || kind === 'encrypted') return { problem: kind };
    // The old .doc is Word's too, and no package.
    const entries = kind === 'word' ? readZipDirectory(bytes) : undefined;
    if (!entries) return { problem: 'notWord' };
    const archive = openArchive(bytes, entries, defaultLimits);
    const body = archive.read('word/document.xml') ?? refuse('damaged', 'no body');
    const notes = archive.read('word/footnotes.xml');
    const ofNotes = notes ? paragraphsOf(notes).filter(({ note }) => note !== undefined) : [];
    return { written: { paragraphs: paragraphsOf(body), notes: ofNotes }, originals: originalsIn(archive) };
  } catch (error) {
    return { problem: problemOf(error).code };
  }
}
