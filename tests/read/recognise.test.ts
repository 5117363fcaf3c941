/** What a workbook is: told by its stamp, by its cover, by its labels, or not at all. */
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { period } from '../../src/core/period';
import type { ReadContext } from '../../src/read/judge/verdict';
import type { Recognised } from '../../src/read/recognise';
import { recognise } from '../../src/read/recognise';
import { coverLabels, coverTab, stampTab } from '../../src/language/cover';
import { codeOf } from '../../src/core/kinds';
import { forms } from '../../src/forms';
import { changeCells, onSheet, pasted } from '../support/damage';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { testCatalogue } from '../support/places';

const [budget, poverty2016, poverty2022] = [formNamed('NS 2017'), formNamed('HN 2016'), formNamed('HN 2022')];
const context: ReadContext = { forms, catalogues: [testCatalogue] };
const thu = '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 10 | 10 | 4 | 4 |';
const { workbook } = gridReturn(budget, 'commune', '2021-H1', { thu }, 'a.xlsx');

const shown = ({ form, unit, period: when, round, findings }: Recognised): string =>
  [form ? `${form.code} ${form.version}` : '-', unit?.name ?? '-', when?.code ?? '-', round, ...findings.map(codeOf)].join(' | ');

/** Types over the value beside a label of the cover. */
const onCover = (book: WorkbookSnapshot, key: keyof typeof coverLabels, value: string | number): WorkbookSnapshot =>
  onSheet(book, coverTab, (sheet) => {
    const row = Object.entries(sheet.cells)
      .find(([, cell]) => cell.value === coverLabels[key])?.[0]
      .slice(1);
    return changeCells(sheet, (cell, column, at) => (column === 3 && String(at) === row ? { ...cell, value } : cell));
  });
const without = (book: WorkbookSnapshot, ...names: readonly string[]): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => !names.includes(name)),
});

test('by its stamp', () => expect(shown(recognise(workbook, context))).toBe('NS 2017 | Xã Mẫu Một | 2021-H1 | 1'));
test('by its stamp where the cover is gone', () =>
  expect(shown(recognise(without(workbook, coverTab), context))).toBe('NS 2017 | Xã Mẫu Một | 2021-H1 | 1'));
test('by its cover where the stamp is gone', () =>
  expect(shown(recognise(pasted(workbook, { cover: true }), context))).toBe('NS 2017 | Xã Mẫu Một | 2021-H1 | 1'));
test('the round is what the cover says', () =>
  expect(shown(recognise(onCover(workbook, 'round', 3), context))).toBe('NS 2017 | Xã Mẫu Một | 2021-H1 | 3'));

test('by its labels where both are gone: tabs, the name above the table, and the period that was asked for', () => {
  const bare = pasted(workbook, { cover: false });
  expect(shown(recognise(bare, { ...context, period: period('2021-H1') }))).toBe('NS 2017 | Xã Mẫu Một | 2021-H1 | 1');
  expect(shown(recognise(bare, context))).toBe('NS 2017 | Xã Mẫu Một | - | 1 | FILE.noPeriod');
});

test('the unit above, which every letterhead names, is not taken for the one that reports', () => {
  const bare = pasted(workbook, { cover: false });
  const unnamed = {
    ...bare,
    sheets: bare.sheets.map((sheet) =>
      changeCells(sheet, (cell) => (typeof cell.value === 'string' && cell.value.includes('XÃ MẪU MỘT') ? undefined : cell)),
    ),
  };
  expect(recognise(unnamed, context).unit).toBeUndefined();
  const own = gridReturn(budget, 'parent', '2021-H1', { thu }).workbook;
  expect(recognise(pasted(own, { cover: false }), context).unit?.name).toBe('Huyện Mẫu');
  const twoNamed = onSheet(bare, 'Chi', (sheet) =>
    changeCells(sheet, (cell) =>
      typeof cell.value === 'string' && cell.value.includes('XÃ MẪU MỘT') ? { value: 'UBND xã Mẫu Hai' } : cell,
    ),
  );
  expect(shown(recognise(twoNamed, context))).toBe('NS 2017 | - | - | 1 | FILE.noPeriod | FILE.unit');
});

test('a cover that says otherwise than the stamp is an error that shows both', () => {
  const { findings, unit } = recognise(onCover(workbook, 'unit', '01002'), context);
  expect(findings.map(codeOf)).toEqual(['FILE.identity']);
  expect(findings[0]).toMatchObject({ line: coverLabels.unit, cover: '01002', stamp: '01001' });
  expect(unit?.code).toBe('01001');
});

test('a form of another period than asked for', () => {
  const { findings } = recognise(workbook, { ...context, period: period('2021-Q1') });
  expect(findings).toMatchObject([{ kind: 'file.period', period: period('2021-H1'), asked: period('2021-Q1') }]);
});

test('a form of closed years is asked for the latest closed year', () => {
  const village = '| Thôn | hoDan | cuoiNam |\n| nongThon | | |\n| Thôn Một | 100 | 5 |';
  const review = gridReturn(poverty2016, 'commune', '2020', { ngheo: village }).workbook;
  expect(shown(recognise(review, { ...context, period: period('2021-Q1') }))).toBe('HN 2016 | Xã Mẫu Một | 2020 | 1');
});

test('the dated form of the period is taken where no version is named', () => {
  const village = '| Thôn | dauNam | cuoiNam |\n| nongThon | | |\n| Thôn Một | 100 | 5 |';
  const later = gridReturn(poverty2022, 'commune', '2023', { ngheo: village }).workbook;
  expect(shown(recognise(onCover(pasted(later, { cover: true }), 'version', ''), context))).toBe('HN 2022 | Xã Mẫu Một | 2023 | 1');
});

test('a form used for a year it is not in force for', () => {
  const village = '| Thôn | hoDan | cuoiNam |\n| nongThon | | |\n| Thôn Một | 100 | 5 |';
  const old = gridReturn(poverty2016, 'commune', '2023', { ngheo: village }).workbook;
  expect(recognise(old, context).findings.map(codeOf)).toEqual(['FILE.version']);
});

test('a version that is not at hand is refused, never read as another one', () => {
  const stamped = onCover(pasted(workbook, { cover: true }), 'version', '2031');
  const { findings } = recognise(stamped, context);
  expect(findings).toMatchObject([{ kind: 'file.version', form: 'NS', version: '2031', period: period('2021-H1') }]);
});

test('a code that no unit has is quoted, and the name beside it is not believed', () => {
  const { findings, unit } = recognise(onCover(pasted(workbook, { cover: true }), 'unit', '99999'), context);
  expect(unit).toBeUndefined();
  expect(findings[0]).toMatchObject({ kind: 'file.unit', unknownCode: '99999' });
});

test('a unit that does not file the form', () => {
  expect(recognise(onCover(pasted(workbook, { cover: true }), 'unit', 'QLDA'), context).findings.map(codeOf)).toContain('FILE.notFiled');
});

test('a workbook that is no form at all', () => {
  const other = { ...workbook, names: {}, properties: {}, sheets: [{ ...workbook.sheets[0]!, name: 'Danh sách' }] };
  const { form, findings } = recognise(changeAll(other), context);
  expect(form).toBeUndefined();
  expect(findings.map(codeOf)).toEqual(['FILE.form']);
});

test('a workbook with few of a form’s sheets is not taken for it, but the nearest is named', () => {
  const one = pasted({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name === 'Thu') }, { cover: false });
  expect(recognise(one, context).findings[0]).toMatchObject({
    kind: 'file.form',
    near: { form: 'NS', present: ['Thu'], missing: ['Cân đối', 'Chi'] },
  });
});

test('the tab of the stamp is the only one that is very hidden', () => {
  expect(workbook.sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toEqual([stampTab]);
});

function changeAll(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => changeCells(sheet, (cell) => ({ ...cell, value: 'x' }))) };
}
