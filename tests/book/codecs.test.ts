/** What each small language of the consolidated workbook writes, it reads. */
import fc from 'fast-check';
import { fileCell, letters, names, sheetCell } from '../../src/book/codecs';
import { givenFrom, givenLine } from '../../src/book/given';
import { placeFrom, placeLines } from '../../src/book/placeLines';
import type { UnitTexts } from '../../src/book/unitCells';
import { unitCells, unitFrom } from '../../src/book/unitCells';
import { present } from '../../src/core/present';
import type { Unit } from '../../src/core/unit';
import { unitKinds } from '../../src/core/unitKind';

const odd = fc.string({ unit: fc.constantFrom('a', 'Z', '1', '!', "'", ' ', '=', 'ề', '\n', '.') });
const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,8}$/);
const address = fc.stringMatching(/^[A-Z]{1,2}[1-9][0-9]{0,3}$/);
const name = fc.stringMatching(/^[^;\s](?:[^;\n]{0,10}[^;\s])?$/);

test('letters by columns', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(word, address)), (pairs) => expect(letters.read(letters.write(new Map(pairs)))).toEqual(new Map(pairs))),
  ));

test('names, also none', () => fc.assert(fc.property(fc.array(name), (list) => expect(names.read(names.write(list))).toEqual(list))));

test('a cell of a sheet that may be called anything', () =>
  fc.assert(
    fc.property(odd, address, (sheet, cell) => {
      fc.pre(sheet !== '');
      expect(sheetCell.read(sheetCell.write({ sheet, cell }))).toEqual({ sheet, cell });
    }),
  ));
test('no cell', () => expect([sheetCell.write(undefined), sheetCell.read('')]).toEqual(['', undefined]));

test('a cell of a file that may be called anything, noted as given', () =>
  fc.assert(
    fc.property(odd, word, address, fc.stringMatching(/^[A-Z]{2}\.[a-z]{2}\.[a-z]{2}\.[a-z]{2}$/), (file, sheet, cell, key) => {
      expect(fileCell.read(fileCell.write({ file, sheet, cell }))).toEqual({ file, sheet, cell });
      expect(givenFrom(new Map([givenLine([key, { file, sheet, cell }])]))).toEqual(new Map([[key, { file, sheet, cell }]]));
    }),
  ));

const day = fc.stringMatching(/^20[0-9]{2}-0[1-9]-1[0-9]$/);
const unit: fc.Arbitrary<Unit> = fc
  .record({
    ...{ code: word, name, level: name, parent: word, codeSystem: word, validFrom: day, reportName: name },
    kind: fc.constantFrom(...unitKinds),
    formerNames: fc.array(name),
    order: fc.nat(9999),
    validTo: fc.option(day, { nil: undefined }),
    successor: fc.option(word, { nil: undefined }),
    forms: fc.option(fc.array(word, { minLength: 1 }), { nil: undefined }),
  })
  .map(({ validTo, successor, forms, ...sure }) => ({ ...sure, ...present({ validTo, successor, forms }) }));

const texts = (of: Unit): UnitTexts =>
  Object.fromEntries(Object.entries(unitCells(of)).map(([field, value]) => [field, String(value)])) as UnitTexts;

test('a unit loses nothing, neither in cells nor in lines', () =>
  fc.assert(
    fc.property(unit, (one) => {
      expect(unitFrom(texts(one))).toEqual(one);
      expect(placeFrom(new Map(placeLines(one).map(({ key, value }) => [key, String(value)])))).toEqual(one);
    }),
  ));

test('a kind that nobody knows is told, not taken for a commune', () =>
  fc.assert(
    fc.property(unit, (one) => {
      expect(unitFrom({ ...texts(one), kind: 'province' })).toBeUndefined();
      expect(placeFrom(new Map([['place.kind', 'province']]))).toEqual({ unknown: 'place.kind' });
    }),
  ));
