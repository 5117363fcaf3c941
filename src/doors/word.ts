/** Writes a report as a .docx file: the same report always gives the same bytes. */
import type { Document } from '../core/document';
import type { WordOptions } from '../narrate/word/page';
import { writeReport } from '../narrate/word/writeReport';
import { normaliseZip } from './normaliseZip';

export const reportFile = async (report: Document, options: WordOptions = {}): Promise<Uint8Array> =>
  normaliseZip(await writeReport(report, options));
