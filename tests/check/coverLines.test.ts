/** What the cover says of a return in other words than the template's, or not at all, is told, and understood where it can mean one thing only. */
import { address } from '../../src/core/address';
import type { Cell } from '../../src/core/cell';
import { toSerial } from '../../src/core/date';
import { tablesOf } from '../../src/core/kept/table';
import { period } from '../../src/core/period';
import { readPeriod } from '../../src/core/periodWords';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { consolidateReturns } from '../../src/work/consolidate';
import { finished } from '../../src/work/steps';
import { defaultSettings } from '../../src/core/settings';
import { wantsOf } from '../../src/language/columns/ask';
import type { CoverKey } from '../../src/language/cover';
import { coverLabels, coverTab, fromLabel, nothingChosen, stampTab } from '../../src/language/cover';
import { leaves } from '../../src/language/form';
import { readRound } from '../../src/read/round';
import { besideLabel } from '../../src/read/labels';
import { templatePlan } from '../../src/distribute/template';
import { messageOf } from '../../src/words/say';
import { changeCells, onSheet } from '../support/damage';
import type { Told, ToldSubmission } from '../support/findings';
import { formNamed } from '../support/forms';
import { testCatalogue } from '../support/places';
import { checkWith, firstHalfOf, orderOf, returnOf, withCells } from '../support/returns';
import { builtIn } from '../support/sampleLibrary';
import { wholeReturn } from '../support/wholeReturn';

const names = ['NS 2017', 'NS 2026', 'DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022'] as const;
const ofCover = ({ findings }: ToldSubmission): readonly Told[] => findings.filter(({ kind }) => kind.startsWith('cover.'));
const coverCell = (workbook: WorkbookSnapshot, label: string): string => {
  const sheet = workbook.sheets.find(({ name }) => name === coverTab)!;
  const [at] = Object.entries(sheet.cells).find(([, { value }]) => value === label)!;
  return at.replace(/^B/, 'C');
};
const typedOver = (workbook: WorkbookSnapshot, key: CoverKey, value: Cell['value']): WorkbookSnapshot =>
  withCells(workbook, { [coverTab]: { [coverCell(workbook, coverLabels[key])]: { value } } });
const without = (workbook: WorkbookSnapshot, ...tabs: readonly string[]): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => !tabs.includes(name)),
});

test.each([
  ['3', 3, true],
  ['2.0', 2, true],
  ['lần hai', 2, true],
  ['Lần thứ 2', 2, true],
  ['2 (bổ sung)', 2, true],
  ['lần 2 năm 2021', 2, true],
  ['lần II', 2, true],
  ['đầu tiên, chưa sửa', 1, true],
  ['bổ sung lần 1', 1, false],
  ['bổ sung', 1, false],
  ['?', 1, false],
] as const)('the round «%s» is %i, surely: %s', (text, round, isSure) => expect(readRound(text)).toMatchObject({ round, isSure }));

test.each([
  ['2021-Q1', '2021-Q1'],
  ['Quý I năm 2021', '2021-Q1'],
  ['quý IV/2026', '2026-Q4'],
  ['6 tháng đầu năm 2021', '2021-H1'],
  ['tháng 02 năm 2021', '2021-02'],
  ['năm 2020', '2020'],
  ['quý này', undefined],
] as const)('the period «%s» is %s', (text, code) => expect(readPeriod(text)?.code).toBe(code));

describe.each(names)('%s', (name) => {
  const form = formNamed(name);
  const { workbook, order } = wholeReturn(form, form.filedBy[0]!);
  const check = (book: WorkbookSnapshot): ToldSubmission => checkWith(form, book);
  const errorsOf = ({ findings }: ToldSubmission): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ code, at }) => `${code} ${at.sheet}!${at.cell}`);
  const before = new Set(errorsOf(check(workbook)));
  const newErrors = (found: ToldSubmission): readonly string[] => errorsOf(found).filter((error) => !before.has(error));

  test('a cover as it was sent out is nothing to tell of', () => expect(ofCover(check(workbook))).toEqual([]));

  test('a round in words is understood and told; a fix writes the number', () => {
    const found = check(typedOver(workbook, 'round', 'lần hai'));
    expect(found.round).toBe(2);
    expect(ofCover(found)).toMatchObject([{ kind: 'cover.round', severity: 'warning', isSure: true }]);
    expect(found.findings.find(({ kind }) => kind === 'cover.round')?.fix?.edits[0]?.write.toString()).toBe('2');
    expect(ofCover(check(typedOver(workbook, 'round', 'bổ sung')))).toMatchObject([{ kind: 'cover.round', isSure: false }]);
  });

  test('a cover that is deleted or emptied is told, with whose the return is by all else', () => {
    const emptied = onSheet(workbook, coverTab, (sheet) => changeCells(sheet, () => undefined));
    for (const book of [without(workbook, coverTab), emptied]) {
      const found = check(book);
      expect([found.unit?.code, newErrors(found)]).toEqual([order.unit.code, []]);
      expect(ofCover(found)).toMatchObject([{ kind: 'cover.wanting', severity: 'warning', isGone: true, unit: order.unit.name }]);
      expect(ofCover(found)[0]?.message).toContain(order.unit.name);
    }
  });

  test('a blank code is told by its line', () => {
    const [finding, ...others] = ofCover(check(typedOver(workbook, 'unit', null)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'cover.wanting', severity: 'warning', isGone: false, lines: [coverLabels.unit] });
  });

  test('a period in words, or blank beside its name, is the same period', () => {
    expect(newErrors(check(typedOver(workbook, 'period', null)))).toEqual([]);
  });

  test('the name of the unit: without marks, decomposed, former, or of nobody', () => {
    const written = (text: string): readonly Told[] => ofCover(check(typedOver(workbook, 'unitName', text)));
    expect(written(order.unit.name.normalize('NFD'))).toEqual([]);
    expect(written(`UBND ${order.unit.name.toUpperCase()}`)).toEqual([]);
    const plain = order.unit.name.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
    expect(written(plain)).toMatchObject([{ kind: 'cover.name', severity: 'warning', name: order.unit.name }]);
    expect(written('UBND xã')).toMatchObject([{ kind: 'cover.name', name: order.unit.name }]);
  });

  test('a code that lost its zero is the code, and the cover is asked to put it right', () => {
    const { code } = order.unit;
    if (!code.startsWith('0')) return;
    const lost = typedOver(workbook, 'unit', Number(code));
    for (const book of [lost, { ...without(lost, stampTab), properties: {} }]) {
      const found = check(book);
      expect([found.unit?.code, newErrors(found)]).toEqual([code, []]);
      expect(ofCover(found)).toMatchObject([{ kind: 'cover.code', severity: 'warning', isCatalogue: false, text: String(Number(code)) }]);
    }
    const other = {
      ...testCatalogue,
      units: testCatalogue.units.map((unit) => (unit.code === code ? { ...unit, code: String(Number(code)) } : unit)),
    };
    const blamed = checkWith(form, workbook, { catalogue: other, catalogues: [other] });
    expect([blamed.unit?.code, newErrors(blamed)]).toEqual([String(Number(code)), []]);
    expect(ofCover(blamed)).toMatchObject([{ kind: 'cover.code', isCatalogue: true }]);
    expect(ofCover(blamed)[0]?.message).toContain('Đề nghị sửa mã trong danh mục');
  });

  test('who has nothing says so on the cover of the template: accepted, blanks are 0', () => {
    const kinds = [...new Set(form.sheets.flatMap(({ filedBy }) => filedBy ?? form.filedBy))];
    for (const kind of kinds) {
      const own = orderOf(form, kind, form.period === 'same' ? firstHalfOf(form) : form.validFrom.slice(0, 4));
      const blank = returnOf(own, templatePlan(own), 'khong.xlsx').workbook;
      expect(check(blank).status).toBe('refused');
      const found = check(typedOver(blank, 'nothing', nothingChosen));
      expect(found.findings.filter(({ severity }) => severity !== 'unchecked').map(({ message }) => message)).toEqual([]);
      expect(found.status).toBe('accepted');
    }
  });

  test('who has figures all the same is told at the cover', () => {
    const found = check(typedOver(workbook, 'nothing', 'x'));
    expect(found.status).toBe('refused');
    expect(ofCover(found)).toMatchObject([{ kind: 'cover.nothing', severity: 'error', at: { sheet: coverTab } }]);
    expect(ofCover(check(typedOver(workbook, 'nothing', 'có phát sinh')))).toEqual([]);
  });

  test('a beginning of another decade, or after the end', () => {
    const dated = form.sheets.find(({ dates }) => dates === 'fromTo');
    if (!dated) return;
    const { year } = order.period;
    const at = coverCell(workbook, fromLabel(dated));
    const found = (iso: string): readonly Told[] => ofCover(check(withCells(workbook, { [coverTab]: { [at]: { value: toSerial(iso) } } })));
    expect(found(`1921-01-01`)).toMatchObject([{ kind: 'cover.outside', isYear: true, meant: `${year}-01-01`, at: { cell: at } }]);
    expect(found(`${year + 1}-01-01`)).toMatchObject([{ kind: 'cover.outside', isYear: true }]);
    expect(found(`${year - 1}-12-15`)).toEqual([]);
  });

  test('days in columns of dates that are far ahead or of another century', () => {
    for (const sheet of form.sheets) {
      const column = leaves(sheet.columns).find((one) => wantsOf(one).is === 'date');
      const table = column && tablesOf(check(workbook)).find(({ sheet: key }) => key === sheet.key);
      const row = table?.rows.find(({ kind }) => kind === 'item');
      if (!column || !table || !row) continue;
      const cell = `${table.columns[column.key]}${row.row}`;
      const found = (value: string): readonly Told[] =>
        check(withCells(workbook, { [table.tab]: { [cell]: { value } } })).findings.filter(({ kind }) => kind === 'implausible.day');
      expect(found('15/12/1920')).toMatchObject([{ severity: 'error', isLate: false, meant: '2020-12-15', at: { cell } }]);
      expect(found('15/12/2040')).toMatchObject([{ severity: 'error', isLate: true }]);
      expect(found('15/12/2019')).toEqual([]);
      // Decided after the period and before the report: nobody is asked.
      expect(found(`05/12/${order.period.year}`)).toEqual([]);
    }
  });
});

test('a former name is known as one', () => {
  const form = formNamed('NS 2017');
  const { workbook, order } = wholeReturn(form, 'commune');
  const catalogue = {
    ...testCatalogue,
    units: testCatalogue.units.map((unit) => (unit.code === order.unit.code ? { ...unit, formerNames: ['Xã Cũ'] } : unit)),
  };
  const found = checkWith(form, typedOver(workbook, 'unitName', 'Xã Cũ'), { catalogue, catalogues: [catalogue] });
  expect(ofCover(found)).toMatchObject([{ kind: 'cover.name', isFormer: true }]);
  expect(
    messageOf(
      found.findings.find(({ kind }) => kind === 'cover.name')!,
      'en',
    ),
  ).toContain('(a former name)');
});

test('a unit that has nothing is received', () => {
  const form = formNamed('DTC 2021');
  const order = orderOf(form, 'owner', '2021-Q1');
  const blank = returnOf(order, templatePlan(order), 'khong.xlsx').workbook;
  const workbook = typedOver(blank, 'nothing', nothingChosen);
  const spot = besideLabel(
    workbook.sheets.find(({ name }) => name === coverTab)!,
    coverLabels.nothing,
  )!;
  expect(address(spot.column, spot.row)).toBe(coverCell(workbook, coverLabels.nothing));
  const asked = { catalogue: testCatalogue, period: period('2021-Q1'), settings: defaultSettings, accept: [] };
  const outcome = finished(consolidateReturns(builtIn, asked, [{ file: workbook.file, sha256: 'a', workbook }]));
  if (outcome.is === 'nothing') throw new Error('nothing');
  const { consolidation } = outcome.worked;
  expect(consolidation.forms[0]?.progress.find(({ unit }) => unit.code === order.unit.code)?.status).toBe('accepted');
  expect(consolidation.findings.ofWhole.filter(({ severity }) => severity === 'error')).toEqual([]);
});
