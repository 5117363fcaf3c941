/** Cells as Excel shows them on a Vietnamese machine. */
import { cellShown } from '../../src/core/cellShown';

const shown = (value: number, format?: string): string => cellShown({ value, ...(format === undefined ? {} : { format }) }, false);

test.each([
  [1234567.891, undefined, '1234567,891'],
  [0.1 + 0.2, undefined, '0,3'],
  [-5, undefined, '-5'],
  [123456789012, undefined, '1,23457E+11'],
  [34518621, '[>=10000000]#,##0;#,##0.00', '34.518.621'],
  [1548.5, '[>=10000000]#,##0;#,##0.00', '1.548,50'],
  [1548, '#,##0', '1.548'],
  [1548.25, '#,##0.0#####', '1.548,25'],
  [1548, '#,##0.0#####', '1.548,0'],
  [0, '#,##0', '0'],
  [0, '#,###', ''],
  [0, '#,##0;-#,##0;"-"', '-'],
  [-12.5, '#,##0.0;(#,##0.0)', '(12,5)'],
  [-12.5, '#,##0.0', '-12,5'],
  [5, '#,##0;;', '5'],
  [-5, '#,##0;;', ''],
  [0.149, '0.0%', '14,9%'],
  [14.9, '0.00', '14,90'],
  [14.9, '0.00"%"', '14,90%'],
  [14.9, '0.00\\%', '14,90%'],
  [7, '000', '007'],
  [2929000, '#,##0.0,', '2.929,0'],
  [2929, '#,##0\\ [$₫-42A]', '2.929 ₫'],
  [1500000, '#,##0,', '1.500'],
  [12, '0" hộ"', '12 hộ'],
  [12, '_(* #,##0_);_(* \\(#,##0\\)', '12'],
  [44270, 'dd/mm/yyyy', '15/03/2021'],
  [44270, 'mm-dd-yy', '15/03/2021'],
  [3, '@', '3'],
  [1.5, '# ?/?', '1,5'],
])('%p as %p', (value, format, text) => expect(shown(value, format)).toBe(text));

test('texts, truths, errors and blanks', () => {
  expect(cellShown({ value: ' chữ ', format: '0' }, false)).toBe(' chữ ');
  expect(cellShown({ value: true }, false)).toBe('TRUE');
  expect(cellShown({ value: { error: '#REF!' } }, false)).toBe('#REF!');
  expect(cellShown({ value: null, formula: 'A1' }, false)).toBe('');
});
