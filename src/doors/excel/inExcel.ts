/** Does a job in the open workbook; whatever Excel refuses comes back as a problem. */
import type { Outcome } from '../openWorkbook';
import { problemOf } from './problems';

export async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await Excel.run(job) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What this Excel can do: `1.9` is a requirement set of the Excel API. */
export const has = (version: string, set = 'ExcelApi'): boolean => Office.context.requirements.isSetSupported(set, version);
