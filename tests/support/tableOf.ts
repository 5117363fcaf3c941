/** One table of a return that was read. */
import type { Submission, Table } from '../../src/core/table';
import { tablesOf } from '../../src/core/kept/table';

export const tableOf = (submission: Submission, sheet: string): Table | undefined =>
  tablesOf(submission).find((table) => table.sheet === sheet);
