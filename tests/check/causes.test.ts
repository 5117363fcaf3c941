/** The likely causes of a broken sum: each only where arithmetic shows it. */
import { figure } from '../../src/core/figure';
import { likelyCauses } from '../../src/check/causes';

const money = (value: number): ReturnType<typeof figure> =>
  figure(value, 'money', 3, [{ file: 'a.xlsx', sheet: 'Thu', cell: `D${value}` }]);
const causeOf = (found: number, ...operands: readonly number[]): readonly (string | undefined)[] => {
  const [cause] = likelyCauses(money(found), money(operands.reduce((sum, value) => sum + value, 0)), operands.map(money));
  return [cause?.kind, cause?.cells[0]?.cell];
};

test.each([
  ['a row left out', 120, [100, 20, 30], ['missing-child', 'D30']],
  ['a row added twice', 170, [100, 20, 30], ['doubled-child', 'D20']],
  ['a row taken away in place of added', 90, [100, 20, 30], ['sign', 'D30']],
  ['two digits exchanged', 1254, [1000, 200, 45], ['digits-swapped', undefined]],
  ['a sum in another unit of money', 1.245, [1000, 200, 45], ['power-of-ten', undefined]],
  ['nothing that arithmetic shows', 1239, [1000, 200, 45], [undefined, undefined]],
  ['two digits exchanged after the decimal mark', 45.9, [35, 14.5], ['digits-swapped', undefined]],
  ['the same digits, but not by exchanging two side by side', 5142, [5000, 421], [undefined, undefined]],
  ['two digits exchanged that stand apart', 521, [100, 25], [undefined, undefined]],
  ['a digit that was not typed', 124, [1000, 200, 44], ['digit-missing', undefined]],
  ['a digit typed twice', 12244, [1000, 200, 44], ['digit-missing', undefined]],
  ['a digit that was not typed after the decimal mark', 12.5, [10, 2.35], [undefined, undefined]],
  ['numbers too short to tell', 1, [10, 2], [undefined, undefined]],
  ['a total of nothing', 7, [0, 0], [undefined, undefined]],
] as const)('%s', (_, found, operands, cause) => expect(causeOf(found, ...operands)).toEqual(cause));
