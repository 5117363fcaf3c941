/** What was found, drawn: one block per workbook, the refused ones first and open. */
import type { Finding, Severity } from '../core/finding';
import { countBySeverity } from '../core/finding';
import { element } from './element';
import type { CheckedWorkbook } from './page';

const severityNames: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', unchecked: 'Chưa kiểm tra được' };
const statusNames: Readonly<Record<CheckedWorkbook['status'], string>> = { accepted: 'Được nhận', refused: 'Chưa được nhận' };

const counts = (findings: readonly Finding[]): string => {
  const { error, warning, unchecked } = countBySeverity(findings);
  return `${error} lỗi, ${warning} cảnh báo, ${unchecked} điểm chưa kiểm tra được`;
};

/** "3 tệp: 2 được nhận, 1 chưa được nhận. 1 lỗi, 0 cảnh báo, 2 điểm chưa kiểm tra được." */
export function summaryText(workbooks: readonly CheckedWorkbook[]): string {
  const accepted = workbooks.filter((workbook) => workbook.status === 'accepted').length;
  const files = `${workbooks.length} tệp: ${accepted} được nhận, ${workbooks.length - accepted} chưa được nhận`;
  return `${files}. ${counts(workbooks.flatMap((workbook) => workbook.findings))}.`;
}

export function resultsView(workbooks: readonly CheckedWorkbook[]): readonly HTMLElement[] {
  const refused = workbooks.filter((workbook) => workbook.status === 'refused');
  const accepted = workbooks.filter((workbook) => workbook.status === 'accepted');
  return [...refused, ...accepted].map(workbookView);
}

function workbookView(workbook: CheckedWorkbook): HTMLElement {
  const about = [workbook.unit, workbook.form, workbook.findings.length > 0 ? counts(workbook.findings) : undefined]
    .filter(Boolean)
    .join(' · ');
  return element('details', { class: 'workbook', ...(workbook.status === 'refused' ? { open: '' } : {}) }, [
    element('summary', {}, [
      element('span', { class: 'file' }, [workbook.file]),
      element('span', { class: `badge ${workbook.status}` }, [statusNames[workbook.status]]),
      element('span', { class: 'hint' }, [about]),
    ]),
    workbook.findings.length > 0 ? element('ul', {}, workbook.findings.map(findingView)) : element('p', {}, ['Không thấy sai sót.']),
  ]);
}

/** A finding about a file that could not be opened has no cell. */
const place = ({ at }: Finding): string => (at.cell ? `${at.sheet}, ô ${at.cell}` : at.sheet || 'Cả tệp');

const findingView = (finding: Finding): HTMLElement =>
  element('li', { class: finding.severity }, [
    element('span', { class: 'severity' }, [severityNames[finding.severity]]),
    element('span', { class: 'cell' }, [place(finding)]),
    element('span', { class: 'message' }, [
      finding.message,
      ...(finding.explanation ? [element('span', { class: 'hint' }, [`Đơn vị giải trình: ${finding.explanation}`])] : []),
    ]),
  ]);
