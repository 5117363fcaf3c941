/** Every definition of src/forms: loads, survives JSON, names only what it has, and stands in time without gap or overlap. */
import type { FormDefinition, Sheet } from '../../src/language/form';
import { isNumeric, leaves } from '../../src/language/form';
import { checkedForm } from '../../src/language/readForm';
import { shapeOf } from '../../src/language/sheets/ask';
import { allRows } from '../../src/language/sheets/row';
import type { Row } from '../../src/language/sheets/row';
import { forms } from '../../src/forms';
import { definitions } from '../../src/forms/definitions';
import { budget2017 } from '../../src/forms/budget-2017';
import { investment2021 } from '../../src/forms/investment-2021';
import { investment2026 } from '../../src/forms/investment-2026';
import { poverty2016 } from '../../src/forms/poverty-2016';
import { poverty2022 } from '../../src/forms/poverty-2022';
import { povertyStandardOn, povertyStandards } from '../../src/forms/poverty-standards';
import { poverty2022 as poverty2022Section } from '../../src/narrate/sections/poverty-2022';

const named = definitions.map((definition) => [`${definition.code} ${definition.version}`, definition] as const);
const sheets = definitions.flatMap((definition) =>
  definition.sheets.map((sheet) => [`${definition.code} ${definition.version}, ${sheet.tab}`, definition, sheet] as const),
);

const sheetOf = (definition: FormDefinition, key: string): Sheet => definition.sheets.find((sheet) => sheet.key === key)!;
const columnsOf = (sheet: Sheet): readonly string[] => leaves(sheet.columns).map(({ key }) => key);
const fixedRows = (sheet: Sheet): readonly Row[] => allRows(shapeOf(sheet).rows);

const dayAfter = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test.each(named)('%s loads, and loads the same from JSON', (_, definition) => {
  expect(checkedForm(JSON.parse(JSON.stringify(definition)))).toEqual(checkedForm(definition));
});

test('the poverty form of 2016 has the 18 columns of the paper form, the same on its two sheets', () => {
  const columns = columnsOf(sheetOf(poverty2016, 'ngheo'));
  expect(columns).toHaveLength(18);
  expect(columnsOf(sheetOf(poverty2016, 'canNgheo'))).toEqual(columns);
});

test('both poverty forms keep the keys that comparisons over the years rest on', () => {
  const lasting = ['dauNam', 'tai', 'phatSinh', 'cuoiNam'];
  for (const definition of [poverty2016, poverty2022]) {
    for (const key of ['ngheo', 'canNgheo']) expect(columnsOf(sheetOf(definition, key))).toEqual(expect.arrayContaining(lasting));
  }
});

test('the poverty form of 2022 has the columns of BC 1, BC 2 and BC 3 in their order', () => {
  const official = ['hoDan', 'nhanKhau', 'hoNgheo', 'hoNgheoTyLe', 'hoCanNgheo', 'hoCanNgheoTyLe', 'hoNlnn', 'hoNlnnTyLe'];
  const inPeople = ['khauNgheo', 'khauNgheoTyLe', 'khauCanNgheo', 'khauCanNgheoTyLe', 'khauNlnn', 'khauNlnnTyLe'];
  expect(columnsOf(sheetOf(poverty2022, 'tongHop')).slice(2, 16)).toEqual([...official, ...inPeople]);
  const moves = (to: string, from: string): readonly string[] => [
    ...['dauNam', to, 'vuotChuan', 'khacGiam'],
    ...[from, 'tai', 'phatSinh', 'khacTang', 'cuoiNam'],
  ];
  expect(columnsOf(sheetOf(poverty2022, 'ngheo')).slice(2, 11)).toEqual(moves('thanhCanNgheo', 'tuCanNgheo'));
  expect(columnsOf(sheetOf(poverty2022, 'canNgheo')).slice(2, 11)).toEqual(moves('thanhNgheo', 'tuNgheo'));
});

test('a poverty form is in force while one standard holds, which is the one that its sentence names', () => {
  for (const { validFrom, validTo } of [poverty2016, poverty2022]) {
    const standard = povertyStandardOn(validFrom);
    expect(standard).toBeDefined();
    expect(povertyStandardOn(validTo ?? '')).toBe(standard);
  }
  expect(poverty2022Section.terms?.standard).toBe(povertyStandardOn(poverty2022.validFrom)?.name);
});

test('standards of poverty follow each other without gap or overlap', () =>
  povertyStandards.slice(1).forEach(({ validFrom }, index) => expect(validFrom).toBe(dayAfter(povertyStandards[index]!.validTo!))));

test('no opening rate of the poverty forms is computed', () => {
  for (const definition of [poverty2016, poverty2022]) {
    const rates = definition.sheets.flatMap((sheet) => leaves(sheet.columns)).filter(({ key }) => /^dauNam.*TyLe$/.test(key));
    expect(rates).toHaveLength(definition === poverty2016 ? 4 : 2);
    expect(rates.filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
});

test('nobody types a plan or an actual figure on Cân đối', () => {
  const typed = fixedRows(sheetOf(budget2017, 'canDoi')).filter((row) => row.parts !== 'sum' && !(row.is?.duToan && row.is.thucHien));
  expect(typed.map(({ key }) => key)).toEqual([]);
});

test('every percentage of the budget and investment forms is computed', () => {
  const percents = [budget2017, investment2021, investment2026]
    .flatMap(({ sheets: all }) => all.flatMap((sheet) => leaves(sheet.columns)))
    .filter(({ kind }) => kind === 'percent');
  expect(percents.length).toBeGreaterThan(10);
  expect(percents.filter(({ formula }) => formula === undefined)).toEqual([]);
});

test('grants are eliminated in every money column of the spending row', () => {
  const [transfer] = budget2017.transfers;
  const row = fixedRows(sheetOf(budget2017, 'chi')).find(({ key }) => key === transfer?.given.row);
  expect(transfer?.columns.flatMap(({ given }) => given)).toEqual(row?.only);
});

test('a rule code that two versions of a form share has the same severity in both', () => {
  const severities = new Map<string, string>();
  for (const { code, severity } of definitions.flatMap((definition) => definition.sheets.flatMap(({ rules }) => rules))) {
    expect([undefined, severity]).toContain(severities.get(code));
    severities.set(code, severity);
  }
});

test('no form that begins after the districts ended speaks of them', () => {
  const later = definitions.filter(({ validFrom }) => validFrom > '2025-07-01');
  expect(later.length).toBeGreaterThan(0);
  for (const definition of later) expect(JSON.stringify(definition).toLowerCase()).not.toMatch(/huyện|thị trấn/);
});

test('the versions of a form follow each other without gap or overlap', () => {
  for (const code of new Set(definitions.map((definition) => definition.code))) {
    const versions = definitions.filter((item) => item.code === code).toSorted((a, b) => a.validFrom.localeCompare(b.validFrom, 'vi'));
    versions.slice(1).forEach((item, index) => expect(item.validFrom).toBe(dayAfter(versions[index]!.validTo!)));
    for (const { validFrom, validTo } of versions) expect(validTo === undefined || validFrom < validTo).toBe(true);
  }
});

test.each(named)('%s is written in composed Vietnamese, without stray spaces or a closing stop', (_, definition) => {
  const words: string[] = [];
  JSON.stringify(definition, (_key, value: unknown) => {
    if (typeof value === 'string') words.push(value);
    return value;
  });
  for (const word of words) {
    expect(word).toBe(word.normalize('NFC'));
    expect(word).toBe(word.trim());
    expect(word).not.toContain('  ');
  }
  for (const { says, saysEn } of definition.sheets.flatMap(({ rules }) => rules))
    for (const text of [says, saysEn]) expect(text).not.toMatch(/[.:;]$/);
});

test.each(sheets)('%s holds numbers, or is the list of projects that have none', (_, __, sheet) => {
  expect(leaves(sheet.columns).some(isNumeric) || sheet.key === 'chuaQuyetToan').toBe(true);
});

test('the forms at hand are the definitions, loaded', () => {
  expect(forms.map(({ code, version }) => `${code} ${version}`)).toEqual(named.map(([title]) => title));
});
