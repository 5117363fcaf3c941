/** What people type where a number or a name belongs is understood, or told with what it may mean. */
import { unitsNear } from '../../src/census/nearNames';
import { address } from '../../src/core/address';
import type { Cell } from '../../src/core/cell';
import { readNumber } from '../../src/core/vietnamese';
import { isName } from '../../src/language/columns/ask';
import { columnIndex } from '../../src/language/layout';
import { shapeOf } from '../../src/language/sheets/ask';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';
import { coverLabels, coverTab, stampTab } from '../../src/language/cover';
import type { Told } from '../support/findings';
import { formNamed } from '../support/forms';
import { testCatalogue } from '../support/places';
import { checkWith, withCells } from '../support/returns';
import { wholeReturn } from '../support/wholeReturn';

test.each([
  ['１２', '12'],
  ['１.５４８,５', '1548.5'],
  ['（１２）', '-12'],
  ['12 hộ', '12'],
] as const)('%s is %s', (text, value) => {
  const read = readNumber(text);
  expect(read.kind === 'number' && read.value.toFixed()).toBe(value);
});
test.each(['x', 'X', 'ko', 'không', '-', '–', 'Không phát sinh'])('«%s» is a blank', (text) => expect(readNumber(text).kind).toBe('blank'));
test.each(['1.548', '1,548', '１，５４８', '1.548 hộ'])('«%s» is shown with both of its readings', (text) => {
  const read = readNumber(text);
  expect(read.kind === 'ambiguous' && read.readings.map((value) => value.toFixed()).sort()).toEqual(['1.548', '1548']);
});

describe.each(['DTC 2021', 'DTC 2026', 'HN 2016', 'HN 2022'] as const)('%s', (name) => {
  const form = formNamed(name);
  const { workbook, layouts } = wholeReturn(form, form.filedBy[0]!);
  const layout = layouts.find(({ sheet }) => shapeOf(sheet).isOpen)!;
  const row = checkWith(form, workbook)
    .tables.find(({ sheet }) => sheet === layout.sheet.key)!
    .stubs.find(({ kind }) => kind === 'item')!;
  const cell = address(columnIndex(layout, layout.columns.find(isName)!.key), row.row);
  const odd = (value: Cell['value']): readonly Told[] =>
    checkWith(form, withCells(workbook, { [layout.sheet.tab]: { [cell]: { value } } })).findings.filter(
      ({ kind }) => kind === 'name.odd' || kind === 'anonymous',
    );
  test.each([
    [37, 'noLetters'],
    ['...', 'noLetters'],
    ['-nt-', 'ditto'],
    ['"', 'ditto'],
    ['như trên', 'ditto'],
  ] as const)('the name «%s» tells nothing: %s', (value, why) =>
    expect(odd(value)).toMatchObject([{ kind: 'name.odd', severity: 'warning', why, at: { cell } }]),
  );
  test('a person is told once', () => expect(odd('Hộ ông Lò Văn A')).toHaveLength(1));
  test.each(['Bản 7', 'Tổ 1', '30A', 'Đường Nguyễn Văn Cừ nối dài'])('«%s» is a name', (value) => expect(odd(value)).toEqual([]));
});

describe('a unit that is written otherwise', () => {
  const near = (text: string): readonly string[] => unitsNear(thanUyen2021, text).map(({ name }) => name);
  test.each([
    ['xa muong cang', 'Xã Mường Cang'],
    ['UBND xã Mường Căng', 'Xã Mường Cang'],
    ['Xã Mừong Cang', 'Xã Mường Cang'],
    ['Xã Mường Cangg', 'Xã Mường Cang'],
    ['Xã Mường Cang'.normalize('NFD'), 'Xã Mường Cang'],
  ] as const)('«%s» may be %s', (text, name) => expect(near(text)).toContain(name));
  test('what is like no unit is none', () => expect(near('Xã Bản Lang')).toEqual([]));

  test('is proposed where its code is unknown', () => {
    const form = formNamed('NS 2017');
    const { workbook } = wholeReturn(form, 'commune');
    const bare = { ...workbook, properties: {}, sheets: workbook.sheets.filter(({ name }) => name !== stampTab) };
    const cells = Object.entries(workbook.sheets.find(({ name }) => name === coverTab)!.cells);
    const beside = (label: string): string => cells.find(([, { value }]) => value === label)![0].replace('B', 'C');
    const found = checkWith(
      form,
      withCells(bare, {
        [coverTab]: { [beside(coverLabels.unit)]: { value: '99999' }, [beside(coverLabels.unitName)]: { value: 'xa mau mot' } },
      }),
    );
    const unit = testCatalogue.units.find(({ name }) => name === 'Xã Mẫu Một')!;
    expect(found.findings.find(({ kind }) => kind === 'file.unit')?.message).toContain(`có thể là Xã Mẫu Một (${unit.code})`);
  });
});
