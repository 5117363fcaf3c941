/** How a plan becomes a workbook that is read: as the snapshot that it would give, or as real bytes, perhaps saved again by another program. */
import { byLibreOffice, byOpenpyxl, runs, withLibrary } from './programs';
import type { WorkbookPlan } from '../../../src/core/plan';
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';

export const ways = ['memory', 'file', 'openpyxl', 'libreoffice'] as const;
export type Way = (typeof ways)[number];

export const fileName = 'mutant.xlsx';

export const isThere = (way: Way): boolean =>
  way === 'openpyxl' ? withLibrary() !== undefined : way === 'libreoffice' ? runs('soffice', '--version') : true;

export type Ready = Readonly<{ /** Gives the workbook, or nothing where the file is refused. */ read: () => WorkbookSnapshot | undefined }>;

export async function ready(plan: WorkbookPlan, way: Way, file = fileName): Promise<Ready> {
  if (way === 'memory') return { read: () => snapshotOf(plan, file) };
  const written = await writeWorkbook(plan);
  const bytes = way === 'openpyxl' ? byOpenpyxl(written) : way === 'libreoffice' ? byLibreOffice(written) : written;
  return {
    read: () => {
      const result = readWorkbook(file, bytes);
      return 'problem' in result ? undefined : result.workbook;
    },
  };
}
