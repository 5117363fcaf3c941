/** Returns of several communes moved into one workbook, as Excel names their sheets then. */
import { returnsIn } from '../../src/book/returnsIn';
import { consolidatedPlan } from '../../src/book/write/workbook';
import type { WorkbookPlan } from '../../src/core/plan';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook';
import { forms } from '../../src/forms';
import { fillTemplate } from '../../src/sample/fill';
import { sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import type { Return } from '../scripts/sampleFolder';
import { budgetReturns, inRound, of, povertyReturns } from '../scripts/sampleFolder';
import { run, submit } from '../support/run';

const planOf = ({ order, filling }: Return): WorkbookPlan => fillTemplate(order, filling);
const whole = (item: Return): WorkbookSnapshot => snapshotOf(planOf(item), 'So.xlsx');

const free = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
};

/** Only sheets that can be seen are moved by hand; each gets the first name that is free. */
function moved(into: WorkbookSnapshot, from: readonly SheetSnapshot[], at = into.sheets.length): WorkbookSnapshot {
  const taken = new Set(into.sheets.map(({ name }) => name));
  const named = from
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => {
      const name = free(sheet.name, taken);
      taken.add(name);
      return { ...sheet, name };
    });
  return { ...into, sheets: [...into.sheets.slice(0, at), ...named, ...into.sheets.slice(at)] };
}

const poverty = povertyReturns();
const budget = budgetReturns();
const huaNa = of(poverty, '03632');
const khoenOn = of(poverty, '03643');
const taGia = of(poverty, '03640');

/** What each return in it is read as, as they stand in the workbook. */
function read(workbook: WorkbookSnapshot): readonly string[] {
  const parts = returnsIn(workbook, forms).map((item) => ({ file: item.file, workbook: item }));
  const submissions = submit(parts, sampleCatalogue, samplePeriod);
  return parts.flatMap((part) =>
    submissions.filter(({ file }) => file === part.file).map(({ file, form, unit, status }) => `${file}: ${form} ${unit?.name} ${status}`),
  );
}

const three = [khoenOn, taGia].reduce((into, item) => moved(into, whole(item).sheets), whole(huaNa));
const readThree = [
  'So.xlsx [Bìa]: HN Xã Hua Nà accepted',
  'So.xlsx [Bìa (2)]: HN Xã Khoen On accepted',
  'So.xlsx [Bìa (3)]: HN Xã Ta Gia accepted',
];

test('one return in a workbook stays what it is', () => {
  expect(returnsIn(whole(huaNa), forms)).toEqual([whole(huaNa)]);
  expect(read(whole(huaNa))).toEqual(['So.xlsx: HN Xã Hua Nà accepted']);
});

test('a workbook of something else is given back as it is', () => {
  const other = {
    ...whole(huaNa),
    sheets: whole(huaNa)
      .sheets.slice(0, 1)
      .map((sheet) => ({ ...sheet, name: 'Ghi chú' })),
  };
  expect(returnsIn(other, forms)).toEqual([other]);
});

test('three communes moved one after another are three returns', () => expect(read(three)).toEqual(readThree));

test('they are told as well when the sheets moved in stand before the first one, where its stamp stays behind', () => {
  const before = moved(whole(huaNa), whole(khoenOn).sheets, 0);
  expect(read(before).toSorted()).toEqual(['So.xlsx [Bìa (2)]: HN Xã Khoen On accepted', 'So.xlsx [Bìa]: HN Xã Hua Nà accepted']);
});

test('and when their sheets were sorted, kind by kind', () => {
  const sorted = { ...three, sheets: three.sheets.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
  expect(read(sorted).toSorted()).toEqual(readThree.toSorted());
});

test('two forms of one commune: the second cover has an ending while its tables have none', () => {
  const both = moved(whole(huaNa), whole(of(budget, '03632')).sheets);
  expect(both.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Bìa (2)', 'Thu', 'Giải trình (2)']));
  expect(read(both)).toEqual(['So.xlsx [Bìa]: HN Xã Hua Nà accepted', 'So.xlsx [Bìa (2)]: NS Xã Hua Nà accepted']);
});

test('two forms of one commune under one cover are two returns, each with a name of its own', () => {
  const noCover = whole(of(budget, '03632')).sheets.filter(({ name }) => name !== 'Bìa');
  const parts = returnsIn(moved(whole(huaNa), noCover), forms);
  expect(parts.map(({ file }) => file)).toEqual(['So.xlsx [Bìa]', 'So.xlsx [Cân đối]']);
  expect(parts.map(({ sheets }) => sheets.some(({ name }) => name === 'Hộ nghèo'))).toEqual([true, false]);
});

test('tables without their covers are told by the letterhead', () => {
  const noCovers = { ...three, sheets: three.sheets.filter(({ name }) => /^Hộ/.test(name)) };
  expect(read(noCovers)).toEqual([
    'So.xlsx [Hộ nghèo]: HN Xã Hua Nà accepted',
    'So.xlsx [Hộ nghèo (2)]: HN Xã Khoen On accepted',
    'So.xlsx [Hộ nghèo (3)]: HN Xã Ta Gia accepted',
  ]);
});

test('two rounds of one commune: the later one counts', () => {
  const twice = moved(whole(huaNa), whole(inRound(huaNa, 2)).sheets);
  expect(read(twice)).toEqual(['So.xlsx [Bìa]: HN Xã Hua Nà refused', 'So.xlsx [Bìa (2)]: HN Xã Hua Nà accepted']);
});

test('figures and findings name the sheets as they are called in the workbook', () => {
  const [, second] = returnsIn(three, forms);
  const sheets = (second?.sheets ?? []).map((sheet) => {
    const cells = Object.fromEntries(
      Object.entries(sheet.cells).map(([at, cell]) => [
        at,
        /^O\d+$/.test(at) && typeof cell.value === 'number' ? { ...cell, value: 9_999 } : cell,
      ]),
    );
    return sheet.name === 'Hộ nghèo (2)' ? { ...sheet, cells } : sheet;
  });
  const [wrong] = submit([{ file: second?.file ?? '', workbook: { ...second!, sheets } }], sampleCatalogue, samplePeriod);
  expect(wrong?.tables.map(({ tab }) => tab)).toEqual(['Hộ nghèo (2)', 'Hộ cận nghèo (2)']);
  const errors = (wrong?.findings ?? []).filter(({ severity }) => severity === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(new Set(errors.map(({ at }) => `${at.file} ${at.sheet}`))).toEqual(new Set(['So.xlsx [Bìa (2)] Hộ nghèo (2)']));
});

test('the consolidation of the parts is that of the files', () => {
  const parts = returnsIn(three, forms).map((workbook) => ({ file: workbook.file, workbook }));
  const files = [huaNa, khoenOn, taGia].map((item, index) => ({
    file: `${index}.xlsx`,
    workbook: { ...whole(item), file: `${index}.xlsx` },
  }));
  const totals = ([one, two, six]: readonly { file: string; workbook: WorkbookSnapshot }[]): unknown =>
    run([one!, two!, six!], sampleCatalogue, samplePeriod).worked.consolidation.forms.map(({ tables }) =>
      tables().map(({ rows }) =>
        rows.map(({ key, figures }) => [key, Object.entries(figures).map(([column, { value }]) => `${column}=${value.toFixed()}`)]),
      ),
    );
  expect(totals(parts)).toEqual(totals(files));
});

test('sheets that this program added before are no part of any return', () => {
  const done = run(
    returnsIn(three, forms).map((workbook) => ({ file: workbook.file, workbook })),
    sampleCatalogue,
    samplePeriod,
  );
  const ours = snapshotOf(consolidatedPlan(done.worked, done.submissions, 'vi'), 'x').sheets;
  // One name is taken (Giải trình), so all of them got the same ending.
  const added = { ...three, sheets: [...three.sheets, ...ours.map((sheet) => ({ ...sheet, name: `${sheet.name} (4)` }))] };
  expect(read(added)).toEqual(readThree);
  const names = (sheets: readonly SheetSnapshot[]): readonly string[] => sheets.map(({ name }) => name);
  expect(returnsIn(added, forms).flatMap(({ sheets }) => names(sheets))).toEqual(names(three.sheets));
});
