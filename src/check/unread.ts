/** What a return holds beside the sheets of its form: nothing of it is dropped unsaid. */
import type { Filing } from '../census/layouts';
import { filedLayouts } from '../census/layouts';
import type { Unread } from '../core/facts';
import type { Finding, Severity } from '../core/finding';
import { present } from '../core/present';
import type { WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import type { Form } from '../language/load';
import { headlessExplanations } from '../read/explanations';
import { unreadSheets } from '../read/unreadSheets';

/** A sheet of calculations is the unit's own business: it is named, and nothing is asked. */
const severities: Readonly<Record<Unread, Severity>> = { items: 'error', copy: 'warning', otherForm: 'warning', figures: 'unchecked' };

/** `found` is what reading told already. */
export function unreadFindings(
  workbook: WorkbookSnapshot,
  filing: Filing,
  forms: readonly Form[],
  found: readonly Finding[],
): readonly Finding[] {
  const renamed = found.flatMap((finding) => (finding.kind === 'sheet.missing' ? (finding.renamed ?? []) : []));
  const sheets = unreadSheets(workbook, filedLayouts(filing), filing.form, forms, renamed).map(
    ({ at, sheet, looks, count, form }): Finding => ({
      ...{ kind: 'outside.sheet', severity: severities[looks], at, involves: [at] },
      ...present({ sheet, looks, count, form }),
    }),
  );
  const headless = headlessExplanations(workbook);
  if (!headless) return sheets;
  const at = cellRef(workbook, headless, 1, 1);
  return [...sheets, { kind: 'explanations.lost', severity: 'warning', at, involves: [at], sheet: headless.name }];
}
