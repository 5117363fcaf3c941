/** A workbook as the page shows it after checking. */
import type { Finding } from '../core/finding';

export type CheckedWorkbook = Readonly<{
  file: string;
  unit?: string;
  form?: string;
  status: 'accepted' | 'refused';
  findings: readonly Finding[];
}>;
