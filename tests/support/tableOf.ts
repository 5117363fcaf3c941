/** One table of a return that was read. */
import type { Submission, Table } from '../../src/core/table';

export const tableOf = (submission: Submission, sheet: string): Table | undefined =>
  submission.tables.find((table) => table.sheet === sheet);
