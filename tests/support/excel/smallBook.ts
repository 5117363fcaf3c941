/** A small workbook for trying the simulated Excel: plain values, a formula, a protected sheet, hidden things, a name and a property. */
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import type { SheetPlan, WorkbookPlan } from '../../../src/core/plan';

const blank: SheetPlan = { name: '', visibility: 'visible', cells: {}, merges: [], columns: {}, rows: {}, validations: [] };

const plan: WorkbookPlan = {
  title: 'Sổ thử',
  names: { donVi: "'Số liệu'!$A$1" },
  properties: { 'tonghop.mau': 'thử' },
  sheets: [
    {
      ...blank,
      name: 'Số liệu',
      cells: {
        A1: { value: 'Đơn vị', style: { bold: true, size: 14, fill: 'DDEEFF' } },
        B1: { value: 'Xã Mường Cang' },
        A2: { value: 'Thu' },
        B2: { value: 100, style: { numberFormat: '#,##0' } },
        A3: { value: 'Chi' },
        B3: { value: 40.5, style: { numberFormat: '0.00' } },
        A4: { value: 'Cộng' },
        B4: { value: 140.5, formula: 'B2+B3' },
        D1: { value: 'Gộp' },
      },
      merges: ['D1:F1'],
      columns: { 1: { width: 20 }, 3: { hidden: true } },
      rows: { 5: { hidden: true } },
      freeze: { rows: 1, columns: 1 },
    },
    {
      ...blank,
      name: 'Biểu khóa',
      cells: { A1: { value: 'khóa' }, B1: { value: 1, style: { unlocked: true } }, C1: { value: 2 } },
      protect: { filter: true },
    },
    { ...blank, name: '_meta', visibility: 'veryHidden', cells: { A1: { value: 'máy đọc' } } },
  ],
};

export const smallBook = (): Promise<Uint8Array> => writeWorkbook(plan);
