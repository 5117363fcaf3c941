/** Who a workbook says it is: each carrier alone, all together, and one more that nobody knew of. */
import fc from 'fast-check';
import { period } from '../../src/core/period';
import { snapshotOf } from '../../src/core/planSnapshot';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { ordersOf } from '../../src/distribute/orders';
import { templatePlan } from '../../src/distribute/template';
import { codeOf } from '../../src/core/kinds';
import { forms } from '../../src/forms';
import { coverTab, stampKeys, stampTab } from '../../src/language/cover';
import { carriers } from '../../src/read/carriers';
import type { Carrier, Fact } from '../../src/read/carriers/claim';
import type { Heard } from '../../src/read/identify';
import { identify, quorum } from '../../src/read/identify';
import type { ReadContext } from '../../src/read/judge/verdict';
import { judge, recognise } from '../../src/read/recognise';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import { changeCells, onSheet, pasted } from '../support/damage';
import { gridReturn } from '../support/grid';
import { testCatalogue } from '../support/places';
import { formNamed } from '../support/forms';

const context: ReadContext = { forms, catalogues: [testCatalogue] };
const { workbook } = gridReturn(formNamed('NS 2017'), 'commune', '2021-H1', {}, 'a.xlsx');

const codesIn = (book: WorkbookSnapshot, more: Partial<ReadContext> = {}): readonly string[] =>
  recognise(book, { ...context, ...more }).findings.map(codeOf);
const withoutTabs = (book: WorkbookSnapshot, ...tabs: readonly string[]): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.filter(({ name }) => !tabs.includes(name)),
});
const typedOver = (book: WorkbookSnapshot, tab: string, from: string, to: string): WorkbookSnapshot =>
  onSheet(book, tab, (sheet) => changeCells(sheet, (cell) => (cell.value === from ? { ...cell, value: to } : cell)));

describe('every carrier of a template tells what was written into it', () => {
  const marks = { form: 'NS', version: '2017', unit: '01001', catalogue: 'mau', period: '2021-H1' };
  const told = (key: string): Readonly<Record<string, string>> => {
    const carrier = carriers.find((one) => one.key === key)!;
    return Object.fromEntries(carrier.claims(workbook).map(({ of, says }) => [of, says]));
  };

  test.each(['stamp', 'properties'])('%s', (key) => expect(told(key)).toEqual(marks));
  test('cover', () => expect(told('cover')).toEqual({ ...marks, unitName: 'Xã Mẫu Một', round: '1' }));
  test('name', () => expect(told('name')).toEqual({ unitName: 'Xã Mẫu Một' }));
  test('tabs', () =>
    expect(
      carriers
        .find(({ key }) => key === 'tabs')!
        .claims(workbook)
        .map(({ says }) => says),
    ).toContain('Cân đối'));
  test('and they agree', () => expect(identify(workbook).disagreements).toEqual([]));
});

test('a photograph is asked once, whoever wants to know', () => expect(identify(workbook)).toBe(identify(workbook)));

test('every template of a round is known again as what it was made for', () => {
  for (const order of ordersOf(thanUyen2021, period('2021-Q1'), forms)) {
    const {
      form,
      unit,
      period: when,
      findings,
    } = recognise(snapshotOf(templatePlan(order), 'a.xlsx'), {
      forms,
      catalogues: [thanUyen2021],
      period: period('2021-Q1'),
    });
    expect([form, unit, when, findings]).toEqual([order.form, order.unit, order.period, []]);
  }
});

test('the document properties tell what the cover no longer does, where the stamp is gone', () => {
  const unstamped = withoutTabs(workbook, stampTab);
  expect(recognise(withoutTabs(unstamped, coverTab), context)).toMatchObject({
    form: { code: 'NS' },
    unit: { code: '01001' },
    findings: [],
  });
  expect(codesIn(typedOver(unstamped, coverTab, '01001', '01002'))).toEqual(['FILE.identity']);
});

test('marks that contradict each other are no finding about the cover: the stamp counts', () => {
  const marked = { ...workbook, properties: { ...workbook.properties, 'TongHop.unit': '01002' } };
  expect(identify(marked).disagreements.map(({ counts, other }) => [counts.by, other.by])).toEqual([['stamp', 'properties']]);
  expect(codesIn(marked)).toEqual([]);
});

test('a cover whose tab was renamed is found by the name that points into it', () => {
  const renamed = {
    ...onSheet(workbook, coverTab, (sheet) => ({ ...sheet, name: "Trang 'đầu'" })),
    names: { ...workbook.names, TongHop_Bia: "'Trang ''đầu'''!$C$5" },
  };
  expect(identify(renamed).facts.round?.at?.sheet).toBe("Trang 'đầu'");
  expect(identify({ ...renamed, names: {} }).facts.round).toBeUndefined();
});

describe('the catalogue', () => {
  const other = { ...testCatalogue, code: 'khac' };
  const unmarked = pasted(workbook, { cover: true });

  test('that nobody has is told, and no other one is taken for it', () => {
    const { catalogue, unit, findings } = recognise(workbook, { ...context, catalogues: [other] });
    expect([catalogue, unit]).toEqual([undefined, undefined]);
    expect(findings).toMatchObject([{ kind: 'file.catalogue', unknownCode: 'mau' }]);
  });
  test('asked for is taken whatever the file names', () => expect(codesIn(workbook, { catalogue: other })).toEqual([]));
  test('that is not named is the one that has the unit', () => {
    const silent = typedOver(unmarked, coverTab, 'mau', '');
    const empty = { ...other, units: [] };
    expect(recognise(silent, { ...context, catalogues: [empty, testCatalogue] }).catalogue?.code).toBe('mau');
    expect(codesIn(silent, { catalogues: [other, testCatalogue] })).toEqual(['FILE.catalogue']);
  });
});

test('one more carrier is one more line in the list', () => {
  const toy: Carrier = {
    key: 'fileName',
    isHidden: false,
    unless: 'unit',
    claims: ({ file }) => [{ of: 'unit', says: file.replace('.xlsx', '') }],
  };
  const bare = { ...pasted(workbook, { cover: false }), file: '01002.xlsx' };
  const heard = identify(bare, [...carriers.filter(({ key }) => key !== 'headings'), toy]);
  expect(heard.facts.unit).toMatchObject({ says: '01002', by: 'fileName' });
  expect(judge(heard, context).unit?.name).toBe('Xã Mẫu Hai');
  expect(identify(workbook, [...carriers, toy]).facts.unit).toMatchObject({ says: '01001', by: 'stamp' });
});

test('of any claims, the first of each fact counts and every other word for it is a disagreement', () => {
  const claim = fc.record({
    of: fc.constantFrom<Fact>(...stampKeys, 'round'),
    says: fc.constantFrom('a', 'b', 'c'),
    by: fc.constantFrom('x', 'y'),
    isHidden: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 20 }), (heard: readonly Heard[]) => {
      const { facts, disagreements } = quorum(heard);
      for (const one of heard) {
        const counts = facts[one.of];
        expect(counts).toBe(heard.find(({ of }) => of === one.of));
        expect(disagreements.some(({ other }) => other === one)).toBe(counts?.says !== one.says);
      }
    }),
  );
});
