/** The job of the worker that writes .docx files, which loads the library for them. */
import type { Report } from '../../core/paragraph';
import { reportFile } from '../../doors/word';

export const wordJobs = {
  docx: ({ report }: Readonly<{ report: Report }>): Promise<Uint8Array> => reportFile(report),
};
export type WordJobs = typeof wordJobs;
