/** Names and words in an old encoding are read as they were meant, and told with the text to put in their place. */
import { onSheet, retype } from '../support/damage';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';
import { tablesOf } from '../../src/core/kept/table';

test('a project and a village are read as meant, in every form with names', () => {
  const projects = gridReturn(formNamed('DTC 2021'), 'owner', '2021-H1', {
    duAn: '| DA | nguonVon | tinhTrang | keHoach | giaiNgan |\n| Tên | Nguồn vốn huyện quản lý | Chuyển tiếp | 500 | 120 |',
    quyetToan: '| QT | soDuAn |\n| chuaNopDauTu | 0 |',
  });
  const typed = onSheet(projects.workbook, 'Dự án', (sheet) =>
    retype(sheet, (text) => (text === 'Tên' ? 'Tr\u00adêng tiÓu häc' : text === 'Chuyển tiếp' ? 'ChuyÓn tiÕp' : text)),
  );
  const found = checkWith(formNamed('DTC 2021'), typed);
  expect(
    tablesOf(found)
      .find(({ sheet }) => sheet === 'duAn')
      ?.rows.find(({ kind }) => kind === 'item')?.name.text,
  ).toBe('Trường tiểu học');
  const told = found.findings.filter(({ severity }) => severity !== 'unchecked');
  expect(told.map(({ kind, severity, fix }) => [kind, severity, fix?.edits[0]?.write])).toEqual([
    ['cell.encoding', 'warning', 'Trường tiểu học'],
    ['cell.encoding', 'warning', 'Chuyển tiếp'],
  ]);
  expect(told[0]?.message).toMatch(/phông cũ \(TCVN3\).*«Trường tiểu học»\. Đề nghị gõ lại bằng phông Unicode/u);
  const poverty = gridReturn(formNamed('HN 2022'), 'commune', '2023', { ngheo: '| X | dauNam |\n| nongThon | |\n| Tên | 4 |' });
  const village = onSheet(poverty.workbook, poverty.layouts.find(({ sheet }) => sheet.key === 'ngheo')!.sheet.tab, (sheet) =>
    retype(sheet, (text) => (text === 'Tên' ? 'Baûn Nöôùc' : text)),
  );
  const [finding] = checkWith(formNamed('HN 2022'), village).findings.filter(({ kind }) => kind === 'cell.encoding');
  expect(finding?.kind === 'cell.encoding' && [finding.unicode, finding.encoding]).toEqual(['Bản Nước', 'VNI']);
});
