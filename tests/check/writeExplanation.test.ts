/** Where an explanation goes on the sheet Giải trình, and that checking finds it there again. */
import { parseAddress } from '../../src/core/address';
import type { Finding } from '../../src/core/finding';
import { codeOf } from '../../src/core/kinds';
import type { Submission } from '../../src/core/table';
import type { Cell } from '../../src/core/cell';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { explanationCells } from '../../src/check/writeExplanation';
import { snapshotOf } from '../../src/core/planSnapshot';
import { forms } from '../../src/forms';
import type { Form } from '../../src/language/load';
import { sampleReturns } from '../../src/sample/returns';
import { validate } from '../../src/check/validate';
import { catalogues } from '../../src/units';

const spoiled = sampleReturns().find(({ order }) => order.unit.code === '03643' && order.form.code === 'HN')!;
const workbook = snapshotOf(spoiled.plan, 'hn.xlsx');
const check = (book: WorkbookSnapshot): Submission =>
  validate({ file: book.file, sha256: '', workbook: book }, { forms, catalogues, previous: [] });
const form: Form = forms.find(({ code, version }) => code === 'HN' && version === check(workbook).formVersion)!;
const warningIn = ({ findings }: Submission, code = 'HN-11'): Finding => findings.find((finding) => codeOf(finding) === code)!;

/** The workbook as it is once the cells were written. */
function written(book: WorkbookSnapshot, sheet: string, cells: Readonly<Record<string, string | null>>): WorkbookSnapshot {
  const sheets = book.sheets.map((own) => {
    if (own.name !== sheet) return own;
    const all: Record<string, Cell> = { ...own.cells };
    for (const [at, value] of Object.entries(cells)) {
      if (value === null) delete all[at];
      else all[at] = { value };
    }
    const rows = Object.keys(all).map((at) => parseAddress(at)?.row ?? 0);
    return { ...own, cells: all, rowCount: Math.max(0, ...rows), columnCount: Math.max(own.columnCount, 9) };
  });
  return { ...book, sheets };
}

function explain(
  book: WorkbookSnapshot,
  code: string,
  text: string,
): Readonly<{ book: WorkbookSnapshot; cells: Readonly<Record<string, string | null>> }> {
  const submission = check(book);
  const plan = explanationCells(book, warningIn(submission, code), submission, form, { text, by: 'Công chức', date: '15/3/2021' });
  if (plan === 'noSheet') throw new Error('no sheet');
  return { book: written(book, plan.sheet, plan.cells), cells: plan.cells };
}

test('into the next empty line, keyed by rule, row and column; a line that a person began is not empty', () => {
  const { book, cells } = explain(workbook, 'HN-11', 'Do tách hộ');
  expect(cells).toEqual({
    A7: 'HN-11',
    B7: 'Hộ nghèo',
    C7: 'Bản Đán Tọ',
    D7: 'cuoiNam',
    E7: '2020',
    F7: 'Do tách hộ',
    G7: 'Công chức',
    H7: '15/3/2021',
  });
  expect(warningIn(check(book)).explanation).toBe('Do tách hộ');
});

test('a second one goes below it, a changed one into its own line, a deleted one leaves its line empty', () => {
  const first = explain(workbook, 'HN-11', 'Do tách hộ').book;
  const second = explain(first, 'HN-12', 'Do rà soát lại');
  expect(second.cells).toMatchObject({ A8: 'HN-12', F8: 'Do rà soát lại' });
  const changed = explain(second.book, 'HN-11', 'Do chuyển đến');
  expect(changed.cells).toEqual({ F7: 'Do chuyển đến', G7: 'Công chức', H7: '15/3/2021' });
  expect([warningIn(check(changed.book)).explanation, warningIn(check(changed.book), 'HN-12').explanation]).toEqual([
    'Do chuyển đến',
    'Do rà soát lại',
  ]);
  const deleted = explain(changed.book, 'HN-11', '');
  expect(Object.values(deleted.cells).every((value) => value === null)).toBe(true);
  expect(warningIn(check(deleted.book)).explanation).toBeUndefined();
  expect(explain(deleted.book, 'HN-11', 'Lại có').cells).toMatchObject({ A7: 'HN-11' });
});

test('an explanation in the person’s own words for row and column is changed where it stands', () => {
  const own = written(workbook, 'Giải trình', { A9: 'hn-11', C9: '26', D9: 'O26', F9: 'Lý do cũ' });
  expect(warningIn(check(own)).explanation).toBe('Lý do cũ');
  expect(explain(own, 'HN-11', 'Lý do mới').cells).toMatchObject({ F9: 'Lý do mới' });
});

test('columns that a person moved are found by their heads; where the heads are gone they are written again', () => {
  const sheet = workbook.sheets.find(({ name }) => name === 'Giải trình')!;
  const moved = written(workbook, sheet.name, { A5: 'Nội dung giải trình', F5: 'Mã quy tắc' });
  expect(explain(moved, 'HN-11', 'Do tách hộ').cells).toMatchObject({ A7: 'Do tách hộ', F7: 'HN-11' });
  const bare: WorkbookSnapshot = {
    ...workbook,
    sheets: workbook.sheets.map((own) =>
      own === sheet ? { ...own, cells: { A1: { value: 'Ghi chú' } }, rowCount: 1, columnCount: 1 } : own,
    ),
  };
  const { cells, book } = explain(bare, 'HN-11', 'Do tách hộ');
  expect(cells).toMatchObject({ A3: 'Mã quy tắc', F3: 'Nội dung giải trình', A4: 'HN-11', F4: 'Do tách hộ' });
  expect(warningIn(check(book)).explanation).toBe('Do tách hộ');
});

test('a workbook without the sheet says so, and an empty text writes nothing', () => {
  const submission = check(workbook);
  const without = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Giải trình') };
  const explaining = { text: 'Do tách hộ', by: '', date: '' };
  expect(explanationCells(without, warningIn(submission), submission, form, explaining)).toBe('noSheet');
  expect(explanationCells(workbook, warningIn(submission), submission, form, { ...explaining, text: '' })).toEqual({
    sheet: 'Giải trình',
    cells: {},
  });
});
