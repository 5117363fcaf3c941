/** How a return is named is written and read by one room: what is printed says which file, and which return of it. */
import fc from 'fast-check';
import type { ReturnRef } from '../../src/core/returnRef';
import { returnRef, returnText } from '../../src/core/returnRef';

const name = fc.string({ minLength: 1 }).filter((text) => !/[[\]]/.test(text));
const file = fc.oneof(
  name,
  name.map((text) => `${text} [1].xlsx`),
);
const ref: fc.Arbitrary<ReturnRef> = fc.oneof(fc.record({ file }), fc.record({ file, cover: name }));

test('what is printed is read back', () => fc.assert(fc.property(ref, (one) => expect(returnRef(returnText(one))).toEqual(one))));

test.each([
  ['So.xlsx', { file: 'So.xlsx' }],
  ['So.xlsx [Bìa (2)]', { file: 'So.xlsx', cover: 'Bìa (2)' }],
  ['Báo cáo [1].xlsx [Cân đối]', { file: 'Báo cáo [1].xlsx', cover: 'Cân đối' }],
  ['', { file: '' }],
])('%s', (text, one) => expect([returnRef(text), returnText(one)]).toEqual([one, text]));
