/** Units as sentences and letterheads name them. */
import { inLawsOrder } from '../../src/core/levels';
import { levelsPhrase, nameInSentence, unitsNamed, upperName } from '../../src/core/names';
import { unitsOfKind } from '../support/places';
import { province } from '../support/twoTier';
import { thanUyen2021 } from '../../src/units/than-uyen-2021';

test('levels are named once, in the order of the law', () => {
  expect(levelsPhrase(unitsOfKind(thanUyen2021, ['commune']))).toBe('xã, thị trấn');
  expect(levelsPhrase(unitsOfKind(province, ['commune']))).toBe('xã, phường, đặc khu');
  expect(inLawsOrder(['bản', 'thị trấn', 'tổ', 'phường', 'tổ', 'xã', 'thị trấn'])).toEqual(['xã', 'phường', 'thị trấn', 'tổ', 'bản']);
  expect(levelsPhrase([])).toBe('');
});
test('letterheads are in capitals', () => expect(upperName(thanUyen2021.place)).toBe('HUYỆN THAN UYÊN'));
test('a level loses its capital inside a sentence, an office keeps it', () => {
  expect(nameInSentence('Xã Hua Nà', 'xã')).toBe('xã Hua Nà');
  expect(nameInSentence('Thị trấn Than Uyên', 'thị trấn')).toBe('thị trấn Than Uyên');
  expect(nameInSentence('Phòng KT-HT', 'cơ quan')).toBe('Phòng KT-HT');
});
test('a unit is found by present, former, other and report names', () => {
  const codes = (name: string): readonly string[] => unitsNamed(thanUyen2021, name).map(({ code }) => code);
  expect(codes('XÃ TÀ GIA')).toEqual(['03640']);
  expect(codes('xã Ta Gia')).toEqual(['03640']);
  expect(codes('Thị trấn')).toEqual(['03595']);
  expect(codes('phòng KT – HT')).toEqual(['KTHT']);
  expect(codes('Xã Tà')).toEqual([]);
  expect(codes('')).toEqual([]);
});
