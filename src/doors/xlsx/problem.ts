/** Why a file could not be read: a value for the caller, an Error only inside the reader, where it has to leave a parser. */

export type ProblemCode =
  | ('empty' | 'text' | 'html' | 'xls' | 'encrypted' | 'zip' | 'damaged' | 'tooLarge' | 'noSheets')
  | ('word' | 'pdf' | 'picture' | 'xlsb' | 'ods' | 'xml2003');

/** `detail` is for the log, not for the user: the part of the file, the parser's words, or what the file is instead. */
export type WorkbookProblem = Readonly<{ code: ProblemCode; detail?: string }>;

/** Leaves the reader; `problemOf` brings the code back. */
export function refuse(code: ProblemCode, detail: string): never {
  throw Object.assign(new Error(detail), { problem: { code, detail } });
}

const carriesProblem = (error: unknown): error is Readonly<{ problem: WorkbookProblem }> => error instanceof Error && 'problem' in error;

/** Whatever else is thrown on the way (by the decoder, by the parser) says that the bytes are not what they should be. */
export const problemOf = (error: unknown): WorkbookProblem =>
  carriesProblem(error) ? error.problem : { code: 'damaged', detail: error instanceof Error ? error.message : String(error) };
