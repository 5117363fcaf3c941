/** Excel's door beside a simulated Excel, which is taken away again after the work. */
import type { SheetPlan, WorkbookPlan } from '../../../src/core/plan';
import { openWorkbook } from '../../../src/doors/excel/openWorkbook';
import type { OpenWorkbook, Outcome } from '../../../src/doors/openWorkbook';
import { readWorkbook } from '../../../src/doors/xlsx/readWorkbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import type { ExcelOptions, SimulatedExcel } from '../../support/excel/openExcel';
import { openExcel } from '../../support/excel/openExcel';

export async function besideExcel<T>(options: ExcelOptions, work: (door: OpenWorkbook, excel: SimulatedExcel) => Promise<T>): Promise<T> {
  const excel = openExcel(options);
  const remove = excel.installGlobals();
  try {
    return await work(openWorkbook(), excel);
  } finally {
    remove();
  }
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if ('problem' in outcome) throw new Error(`the door says ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export function snapshotOfBytes(bytes: Uint8Array, file = 'Sổ tính.xlsx'): WorkbookSnapshot {
  const result = readWorkbook(file, bytes);
  if ('problem' in result) throw new Error(`not readable: ${result.problem.code} ${result.problem.detail ?? ''}`);
  return result.workbook;
}

/** Through the ranges, whatever the platform hands over. */
export const throughRanges = (bytes: Uint8Array, options: Partial<ExcelOptions> = {}): Promise<WorkbookSnapshot> =>
  besideExcel({ bytes, handsOverFile: false, ...options }, async (door) => {
    const photograph = valueOf(await door.read());
    if (!('workbook' in photograph)) throw new Error('the file was handed over');
    return photograph.workbook;
  });

export const onlySheet = (more: Partial<SheetPlan>): WorkbookPlan => ({
  title: '',
  sheets: [{ name: 'Tờ', visibility: 'visible', cells: {}, merges: [], columns: {}, rows: {}, validations: [], ...more }],
  names: {},
  properties: {},
});

/** A workbook of the person's own, with one sheet. */
const ownSheet = {
  name: 'Của tôi',
  visibility: 'visible',
  cells: { A1: { value: 'của tôi' } },
  merges: [],
  columns: {},
  rows: {},
  validations: [],
} as const;
export const ownBook = (more: Partial<SheetPlan> = {}): Promise<Uint8Array> =>
  writeWorkbook({ ...onlySheet({}), sheets: [{ ...ownSheet, ...more }] });
