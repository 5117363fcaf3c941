/** Names that are taken give way together. */
import { newDefinedNames, newSheetNames } from '../../../../src/doors/excel/sheets/newNames';

const all = (names: ReadonlyMap<string, string>): readonly string[] => [...names.values()];

test('free names stay', () => expect(all(newSheetNames(['Bìa', 'Chi tiết'], ['Sheet1']))).toEqual(['Bìa', 'Chi tiết']));

test('one taken name gives all the same ending, in any case of letters', () =>
  expect(all(newSheetNames(['Bìa', 'Chi tiết'], ['CHI TIẾT']))).toEqual(['Bìa (2)', 'Chi tiết (2)']));

test('the ending is the first that is free for all', () =>
  expect(all(newSheetNames(['Bìa', 'Chi tiết'], ['Bìa', 'Chi tiết (2)', 'Bìa (3)']))).toEqual(['Bìa (4)', 'Chi tiết (4)']));

test('a long name gives way to the ending', () => {
  const long = 'Biểu tổng hợp thu ngân sách quý';
  expect(long).toHaveLength(31);
  expect(all(newSheetNames([long], [long]))).toEqual(['Biểu tổng hợp thu ngân sách (2)']);
});

test('names that are alike only when cut are told apart', () => {
  const [a, b] = ['x'.repeat(29) + '12', 'x'.repeat(29) + '13'];
  expect(() => newSheetNames([a!, b!], [a!])).toThrow('free');
});

test('a plan with two sheets of one name is a mistake', () => expect(() => newSheetNames(['Bìa', 'bìa'], [])).toThrow('two sheets'));

test('a defined name that is taken gets a number that names allow', () =>
  expect([...newDefinedNames({ DonVi: 'A1', Ky: 'B1' }, ['donvi', 'DonVi_2'])]).toEqual([
    ['DonVi', 'DonVi_3'],
    ['Ky', 'Ky'],
  ]));
