/** Work on text takes no longer than the text is long, and gives what it gave. */
import fc from 'fast-check';
import { decimal } from '../../src/core/decimal';
import { fold, formatNumber, grouped, harmless, readNumber, trimmed, trimmedEnd } from '../../src/core/vietnamese';

test('edges and groups are those of the expressions they took the place of', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '.', ';', 'ả', '1')).map((signs) => signs.join('')),
      (text) => {
        expect(trimmed(text, ' .;')).toBe(text.replace(/^[ .;]+|[ .;]+$/g, ''));
        expect(trimmedEnd(text, ' .;')).toBe(text.replace(/[ .;]+$/, ''));
      },
    ),
  );
  fc.assert(
    fc.property(fc.nat().map(String), (digits) => {
      expect(grouped(digits, '.')).toBe(digits.replace(/\B(?=(?:\d{3})+$)/g, '.'));
    }),
  );
});

/** Each once took seconds or a minute; no time is held here, a step back would show in how long the run takes. */
test('the longest texts that a cell can hold are nothing', () => {
  for (let times = 0; times < 20; times += 1) {
    expect(fold(`Bản${';'.repeat(32_000)}a`)).toHaveLength(32_004);
    expect(readNumber('1'.repeat(32_767)).kind).toBe('words');
    expect(formatNumber(decimal('1'.repeat(2_000)))).toHaveLength(2_666);
  }
});

test('signs that command a terminal only stand there', () => {
  expect(harmless('tri\u001b[31mệu\u0007 \u202eđồng\r\n\t')).toBe('tri␛[31mệu␇ \ufffdđồng␍\n\t');
});
