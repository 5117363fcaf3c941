/** The job of the worker that writes .docx files, which loads the library for them. */
import type { Document } from '../../core/document';
import { reportFile } from '../../doors/word';

export const wordJobs = {
  docx: ({ report }: Readonly<{ report: Document }>): Promise<Uint8Array> => reportFile(report),
};
export type WordJobs = typeof wordJobs;
