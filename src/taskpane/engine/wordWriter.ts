/** The jobs of the worker that knows Word: it writes .docx files, for which it loads the library, and reads them again. */
import type { Document } from '../../core/document';
import type { Lang } from '../../core/lang';
import type { ReportProblem } from '../../doors/docx/readReport';
import { readReport } from '../../doors/docx/readReport';
import { reportFile } from '../../doors/word';
import { against } from '../../recheck/against';
import type { PrintedLine } from '../../recheck/lines';
import { doubtsIn } from '../../recheck/recheck';
import type { RecheckTold } from '../../words/recheckLines';
import { recheckTold } from '../../words/recheckLines';

/** `lines` are those of the report that it is held against, where there is one. */
export type RecheckAsked = Readonly<{ file: string; bytes: Uint8Array; lines: readonly PrintedLine[] | null; lang: Lang }>;
export type RecheckProblem = ReportProblem;

export const wordJobs = {
  docx: ({ report }: Readonly<{ report: Document }>): Promise<Uint8Array> => reportFile(report),

  recheck: ({ file, bytes, lines, lang }: RecheckAsked): RecheckTold | RecheckProblem => {
    const read = readReport(file, bytes);
    if ('problem' in read) return read.problem;
    const doubts = doubtsIn(read.written);
    return recheckTold(lines ? { doubts, against: against(read.written, lines, read.originals) } : { doubts }, lang);
  },
};
export type WordJobs = typeof wordJobs;
