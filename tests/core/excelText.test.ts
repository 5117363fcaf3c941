/** Texts and sheet names in formulas read back as what they were. */
import fc from 'fast-check';
import { quotedSheet, quotedText } from '../../src/core/excelText';

const undone = (quoted: string, mark: string): string => quoted.slice(1, -1).replaceAll(mark + mark, mark);

test('whatever stands in a text or a name, the quotes around it are the only single ones', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', "'", '"', '!', ' ', 'ề') }), (text) => {
      for (const [quoted, mark] of [
        [quotedText(text), '"'],
        [quotedSheet(text), "'"],
      ] as const) {
        expect(undone(quoted, mark)).toBe(text);
        expect(quoted.slice(1, -1).replaceAll(mark + mark, '')).not.toContain(mark);
      }
    }),
  ));
