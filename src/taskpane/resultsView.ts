/** What was found, drawn: one block per workbook, the refused ones first and open. */
import { countsText, placeText, severityNames, statusNames } from '../check/words';
import type { Finding } from '../core/finding';
import type { CheckedWorkbook } from './checked';
import { element } from './element';

export function resultsView(workbooks: readonly CheckedWorkbook[]): readonly HTMLElement[] {
  const refused = workbooks.filter((workbook) => workbook.status === 'refused');
  const accepted = workbooks.filter((workbook) => workbook.status === 'accepted');
  return [...refused, ...accepted].map(workbookView);
}

function workbookView(workbook: CheckedWorkbook): HTMLElement {
  const about = [workbook.unit, workbook.form, workbook.findings.length > 0 ? countsText(workbook.findings, 'vi') : undefined]
    .filter(Boolean)
    .join(' · ');
  return element('details', { class: 'workbook', ...(workbook.status === 'refused' ? { open: '' } : {}) }, [
    element('summary', {}, [
      element('span', { class: 'file' }, [workbook.file]),
      element('span', { class: `badge ${workbook.status}` }, [statusNames[workbook.status].vi]),
      element('span', { class: 'hint' }, [about]),
    ]),
    workbook.findings.length > 0 ? element('ul', {}, workbook.findings.map(findingView)) : element('p', {}, ['Không thấy sai sót.']),
  ]);
}

const findingView = (finding: Finding): HTMLElement =>
  element('li', { class: finding.severity }, [
    element('span', { class: 'severity' }, [severityNames[finding.severity].vi]),
    element('span', { class: 'cell' }, [placeText(finding.at, 'vi')]),
    element('span', { class: 'message' }, [
      finding.message,
      ...(finding.explanation ? [element('span', { class: 'hint' }, [`Đơn vị giải trình: ${finding.explanation}`])] : []),
    ]),
  ]);
