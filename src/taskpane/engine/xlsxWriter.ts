/** Jobs of the worker that writes .xlsx files and packs them; the library they need is large, so it is loaded only for them. */
import type { WorkbookPlan } from '../../core/plan';
import { writeWorkbook } from '../../doors/xlsx/writeWorkbook';
import { zipFiles } from '../../doors/zipFiles';
import type { Task } from './rpc';

export type PlannedFile = Readonly<{ file: string; plan: WorkbookPlan }>;

export const xlsxJobs = {
  xlsx: ({ plan }: Readonly<{ plan: WorkbookPlan }>): Promise<Uint8Array> => writeWorkbook(plan),

  /** All of them in one zip. */
  zip: async ({ files }: Readonly<{ files: readonly PlannedFile[] }>, task: Task): Promise<Uint8Array> => {
    const packed: Record<string, Uint8Array> = {};
    for (const [index, { file, plan }] of files.entries()) {
      packed[file] = await writeWorkbook(plan);
      task.report({ done: index + 1, of: files.length });
      await task.pause();
    }
    return zipFiles(packed);
  },
};
export type XlsxJobs = typeof xlsxJobs;
