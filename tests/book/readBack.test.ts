/** A consolidated workbook that people changed gives the right answer, or a sentence that says what is wrong. */
import { bookVersion, detail, lists, versionKey } from '../../src/book/contract';
import { consolidatedIn } from '../../src/book/consolidatedIn';
import { isBook } from '../../src/book/isBook';
import type { BookProblem } from '../../src/book/problems';
import { bookProblemText } from '../../src/book/problems';
import { readBack } from '../../src/book/read/readBack';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import type { Unit } from '../../src/core/unit';
import { sheetNamed } from '../../src/core/workbook';
import { forms } from '../../src/forms';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { settingLines, settingsTab } from '../../src/settings/lines';
import { templateName } from '../../src/distribute/order';
import { returnedOf, run } from '../support/run';
import { withCell, withEnding, withNewColumn, withoutRow } from './changed';
import { told } from './told';

const former = { formerNames: ['Xã Cũ', 'Xã Cũ Hơn'], validTo: '2025-06-30', successor: '03640@2025-07-01' };
const catalogue = {
  ...sampleCatalogue,
  units: sampleCatalogue.units.map((unit) => (unit.code === '03632' ? { ...unit, ...former } : unit)),
};
const whole = run(
  cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan)),
  catalogue,
  samplePeriod,
);
const { workbook } = whole;

const toldOf = (book: WorkbookSnapshot): unknown => {
  const back = readBack(book, forms);
  return 'problem' in back ? back : told(back);
};
const problemOf = (book: WorkbookSnapshot): BookProblem | undefined => {
  const back = readBack(book, forms);
  return 'problem' in back ? back.problem : undefined;
};
const right = toldOf(workbook);

test('units come back whole, and with what they were called and became', () => {
  const asked = new Set(whole.consolidation.forms.flatMap(({ progress }) => progress.map(({ unit }) => unit.code)));
  const inOrder = (units: readonly Unit[]): readonly Unit[] =>
    units.filter(({ code }) => asked.has(code)).toSorted((a, b) => a.order - b.order);
  expect(inOrder(whole.consolidation.catalogue.units)).toEqual(inOrder(catalogue.units));
  expect(whole.consolidation.catalogue.place).toEqual(catalogue.place);
  expect(whole.consolidation.forms.map(({ progress }) => progress)).toEqual(
    whole.worked.consolidation.forms.map(({ progress }) => progress),
  );
});

describe('whether a workbook is one', () => {
  test('of this version', () => expect(isBook(workbook)).toBe(bookVersion));
  test('of the first, which does not say so', () => {
    const line = settingLines(workbook).find(({ key }) => key === versionKey)!;
    const before = withCell(workbook, settingsTab, line.at.cell, null);
    expect(isBook(before)).toBe(1);
    expect(toldOf(before)).toEqual(right);
  });
  test('with the endings that Excel gives, in any order, beside other sheets', () => {
    const copied = { ...workbook, sheets: [...withEnding(workbook, ' (2)').sheets.toReversed(), ...whole.returned[0]!.workbook.sheets] };
    expect(isBook(copied)).toBe(bookVersion);
    const [found] = consolidatedIn(copied, forms);
    expect(found?.ending).toBe(' (2)');
    expect(toldOf(found!.workbook)).toEqual(right);
  });
  test('a return is none, nor is a workbook without its breakdown', () => {
    expect(isBook(whole.returned[0]!.workbook)).toBeUndefined();
    expect(isBook({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== detail.tab) })).toBeUndefined();
    expect(problemOf(whole.returned[0]!.workbook)).toEqual({ is: 'notConsolidated' });
  });
});

describe('changed by people', () => {
  test('rows of keys deleted, columns put in: the same figures', () => {
    const keyless = Object.values(lists).reduce((book, { tab }) => withoutRow(book, tab, 3), workbook);
    const back = readBack(keyless, forms);
    if ('problem' in back) throw new Error(back.problem.is);
    const withColumns = readBack(withNewColumn(workbook, lists.progress.tab, 4), forms);
    if ('problem' in withColumns) throw new Error(withColumns.problem.is);
    for (const { consolidation, edited } of [back, withColumns]) {
      expect(edited).toEqual([]);
      expect(consolidation.forms.map(({ progress }) => progress)).toEqual(whole.consolidation.forms.map(({ progress }) => progress));
      expect(consolidation.forms.map(({ units }) => units.length)).toEqual(whole.consolidation.forms.map(({ units }) => units.length));
    }
  });

  const versionCell = settingLines(workbook).find(({ key }) => key === versionKey)!.at.cell;
  const statusAt = 'D5';
  const kindAt = 'J5';
  const versionAt = 'P5';
  const periodAt = 'Q5';
  test.each<[string, WorkbookSnapshot, BookProblem]>([
    [
      'made by a newer version',
      withCell(workbook, settingsTab, versionCell, bookVersion + 1),
      { is: 'newer', version: String(bookVersion + 1) },
    ],
    ['a version that is none', withCell(workbook, settingsTab, versionCell, 'hai'), { is: 'newer', version: 'hai' }],
    [
      'a form of a version yet to come',
      withCell(workbook, lists.progress.tab, versionAt, '2031'),
      { is: 'unknownForm', form: whole.consolidation.forms[0]!.form, version: '2031' },
    ],
    ['Chi tiết without its keys', withoutRow(workbook, detail.tab, 4), { is: 'noHeads', sheet: detail.tab }],
    [
      'Nguồn without keys and heads',
      withoutRow(withoutRow(workbook, lists.sources.tab, 3), lists.sources.tab, 3),
      { is: 'noHeads', sheet: lists.sources.tab },
    ],
    [
      'a kind of unit that nobody knows',
      withCell(workbook, lists.progress.tab, kindAt, 'province'),
      {
        is: 'unknown',
        at: { file: workbook.file, sheet: lists.progress.tab, cell: kindAt },
        value: 'province',
        known: ['commune', 'parent', 'owner', 'finance'],
      },
    ],
  ])('%s', (_, book, problem) => {
    expect(problemOf(book)).toEqual(problem);
    if (problem.is === 'notConsolidated') return;
    const [vi, en] = [bookProblemText(problem, 'vi'), bookProblemText(problem, 'en')];
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
  });

  test('a form, or a version of one, that this program does not have is told, and not left out', () => {
    const { form, version } = whole.consolidation.forms[0]!;
    const without = readBack(
      workbook,
      forms.filter(({ code }) => code !== form),
    );
    expect(without).toEqual({ problem: { is: 'unknownForm', form, version } });
    const newer = forms.map((own) => (own.code === form ? { ...own, version: '2031' } : own));
    expect(readBack(workbook, newer)).toEqual({ problem: { is: 'unknownForm', form, version } });
  });

  test('a period of a form that is none is told with its cell', () =>
    expect(problemOf(withCell(workbook, lists.progress.tab, periodAt, 'quý một'))).toMatchObject({
      is: 'unknown',
      at: { cell: periodAt },
      value: 'quý một',
    }));

  test('a status that nobody knows is told with its cell', () =>
    expect(problemOf(withCell(workbook, lists.progress.tab, statusAt, 'Đã gửi'))).toMatchObject({
      is: 'unknown',
      at: { cell: statusAt },
      value: 'Đã gửi',
    }));
});

test('the sheets of the contract are written', () =>
  expect([...Object.values(lists).map(({ tab }) => tab), detail.tab].filter((tab) => !sheetNamed(workbook, tab))).toEqual([]));
