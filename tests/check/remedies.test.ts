/** What a message asks for is accepted when it is given: every remedy for a cell is carried out, and the finding is gone. */
import type { Cell } from '../../src/core/cell';
import type { CellFacts } from '../../src/core/facts';
import type { FindingOf } from '../../src/core/finding';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { columnKinds } from '../../src/language/columns/kinds';
import { wantsOf } from '../../src/language/columns/ask';
import { column } from '../../src/language/form';
import { gridReturn } from '../support/grid';
import { formNamed } from '../support/forms';
import { checkWith, withCells } from '../support/returns';

const form = formNamed('DTC 2021');
const heads = 'DA | nguonVon | tinhTrang | ngayQd | tmdt | keHoach | giaiNgan';
const good = ['Đường A', 'Nguồn vốn huyện quản lý', 'Chuyển tiếp', '05/3/2020', '1500', '500', '120'];
const projectWith = (at: number, text: string): WorkbookSnapshot => {
  const cells = good.map((cell, index) => (index === at ? text : cell));
  const rows = `| ${heads} |\n| ${cells.join(' | ')} |`;
  return gridReturn(form, 'owner', '2021-H1', { duAn: rows, quyetToan: '| QT | soDuAn |\n| chuaNopDauTu | 0 |' }).workbook;
};

type Kind = keyof CellFacts;
type Found = FindingOf<Kind> & Readonly<{ message: string }>;
const foundIn = (workbook: WorkbookSnapshot, kind: Kind): Found | undefined =>
  checkWith(form, workbook).findings.find((finding): finding is typeof finding & Found => finding.kind === kind);

/** The finding, its message, and every value it asks for: each must make it go, and leave no other error. */
function carryOut(workbook: WorkbookSnapshot, kind: Kind, asks: RegExp, answers: (found: Found) => readonly Cell['value'][]): void {
  const found = foundIn(workbook, kind);
  expect(found?.message).toMatch(asks);
  if (!found) return;
  const given = answers(found);
  expect(given.length).toBeGreaterThan(0);
  for (const value of given) {
    const mended = checkWith(form, withCells(workbook, { [found.at.sheet]: { [found.at.cell]: { value } } }));
    expect(mended.findings.filter(({ severity, at }) => severity !== 'unchecked' && at.cell === found.at.cell)).toEqual([]);
  }
}

test('a choice left blank is chosen from the list that the message gives', () =>
  carryOut(projectWith(1, ''), 'cell.blank', /Đề nghị chọn một trong: Nguồn vốn tỉnh quản lý; /u, (found) =>
    found.kind === 'cell.blank' && found.wants.is === 'choice' ? found.wants.choices : [],
  ));
test('a choice that is none too', () =>
  carryOut(projectWith(1, '"0"'), 'cell.choice', /Đề nghị chọn một trong: /u, (found) =>
    found.kind === 'cell.choice' ? found.choices : [],
  ));
test('a day is written as the message says', () =>
  carryOut(projectWith(3, '"31/2/2020"'), 'cell.date', /ngày\/tháng\/năm/u, () => ['28/02/2020']));
test('a number in words becomes a number', () => carryOut(projectWith(5, '"năm trăm"'), 'cell.type', /Đề nghị nhập số/u, () => [500]));
test('a number in another unit, in that of the sheet', () =>
  carryOut(projectWith(5, '"1 tỷ"'), 'cell.unit', /Đề nghị nhập số theo triệu đồng/u, () => [1000]));
test('a number typed as text, as a number', () =>
  carryOut(projectWith(5, '"500"'), 'cell.text', /Đề nghị nhập lại dạng số/u, (found) =>
    (found.fix?.edits ?? []).map(({ write }) => (typeof write === 'string' ? write : write.toNumber())),
  ));
test('a number of two readings, as either', () =>
  carryOut(projectWith(5, '"1.200"'), 'cell.ambiguous', /không gõ dấu phân cách/u, () => [1200, 1.2]));

describe('a count', () => {
  const poverty = formNamed('HN 2016');
  const village = (figures: string): WorkbookSnapshot =>
    gridReturn(poverty, 'commune', '2020', {
      ngheo: `| HN | hoDan | cuoiNam |\n| nongThon | | |\n| Bản A | ${figures} |`,
      canNgheo: '| CN | hoDan | cuoiNam |\n| nongThon | | |\n| Bản A | 120 | 4 |',
    }).workbook;
  test.each([
    ['left blank', '120 | ', 'cell.blank', /ghi 0; nếu có, đề nghị nhập số/u, [0, 10]],
    ['with a fraction', '120 | 10,5', 'cell.whole', /kiểm tra/u, [10]],
    ['below zero', '120 | -10', 'cell.negative', /kiểm tra/u, [10]],
  ] as const)('%s', (_, figures, kind, asks, values) => {
    const workbook = village(figures);
    const found = checkWith(poverty, workbook).findings.find((item) => item.kind === kind);
    expect(found?.message).toMatch(asks);
    for (const value of values) {
      const mended = checkWith(poverty, withCells(workbook, { [found!.at.sheet]: { [found!.at.cell]: { value } } }));
      expect(
        mended.findings.filter(({ at }) => at.cell === found!.at.cell && at.sheet === found!.at.sheet).map(({ code }) => code),
      ).toEqual([]);
    }
  });
  test('a decimal typed as text into a count offers no reading as certain', () => {
    const found = checkWith(poverty, village('120 | "10,81"')).findings.filter(({ kind }) => kind.startsWith('cell.'));
    expect(found.map(({ kind }) => kind)).toContain('cell.whole');
    expect(found.filter(({ fix }) => fix)).toEqual([]);
  });
});

test('a form without figures shows a cell in which a 0 is taken', () => {
  const empty = gridReturn(form, 'owner', '2021-H1', {}).workbook;
  const found = checkWith(form, empty).findings.find(({ kind }) => kind === 'file.unfilled');
  expect(found?.message).toContain('ghi 0');
  expect(found?.at.sheet).toBe('Quyết toán');
});

test('what a blank waits for is what Excel is told to take', () => {
  const wants = Object.keys(columnKinds).map((kind) => {
    const of = column(kind as keyof typeof columnKinds, 'a', 'A', { choices: [{ key: 'x', label: 'X' }] });
    return [kind, wantsOf(of).is];
  });
  expect(Object.fromEntries(wants)).toEqual({
    ...{ order: 'words', name: 'words', text: 'words', code: 'words', choice: 'choice', date: 'date' },
    ...{ count: 'figure', money: 'figure', percent: 'figure' },
  });
});
