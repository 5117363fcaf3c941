/** Prints an expression as an Excel formula with the same sense of blanks: a sum skips them, a product or a ratio of one is blank. */
import { areaText, parseAddress } from '../core/address';
import type { Formula, Ref } from './resolve';

/** The addresses a reference means (several for a family of rows); qualified with the sheet where it is another one. */
export type AddressesOf = (ref: Ref) => readonly string[];
/** The addresses of the items that a sum goes over. */
export type ItemsOf = (ref: Ref) => readonly string[];

/** `value` is a number whatever the cells hold; `there` tells whether there is anything to show. */
type Printed = Readonly<{ value: string; there: string; operands?: readonly string[] }>;

/** Neighbouring cells of a column become one area, so that a row inserted among them is summed too. */
export function asAreas(addresses: readonly string[]): string {
  const areas: { first: string; last: string }[] = [];
  for (const cell of addresses) {
    const run = areas.at(-1);
    const [before, here] = [run && parseAddress(run.last), parseAddress(cell)];
    if (run && before && here && before.column === here.column && before.row + 1 === here.row) run.last = cell;
    else areas.push({ first: cell, last: cell });
  }
  return areas
    .map(({ first, last }) => {
      const [from, to] = [parseAddress(first), parseAddress(last)];
      return from && to && first !== last ? areaText(from, to) : first;
    })
    .join(',');
}

const all = (conditions: readonly string[]): string => (conditions.length === 1 ? conditions[0]! : `AND(${conditions.join(',')})`);
const any = (conditions: readonly string[]): string => (conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`);

function overCells(cells: readonly string[]): Printed {
  const listed = asAreas(cells);
  if (cells.length === 0) return { value: '0', there: 'FALSE' };
  if (cells.length === 1) return { value: `N(${listed})`, there: `ISNUMBER(${listed})`, operands: cells };
  return { value: `SUM(${listed})`, there: `COUNT(${listed})>0`, operands: cells };
}

function print(formula: Formula, addressesOf: AddressesOf, itemsOf: ItemsOf): Printed {
  switch (formula.is) {
    case 'ref':
      return overCells(addressesOf(formula.to));
    case 'number':
      return { value: formula.text, there: 'TRUE' };
    case 'call': {
      const [of] = formula.args;
      if (formula.name === 'sum' && formula.args.length === 1 && of?.is === 'ref') return overCells(itemsOf(of.to));
      throw new Error(`${formula.name} has no Excel formula here`);
    }
    case 'arithmetic': {
      const a = print(formula.left, addressesOf, itemsOf);
      const b = print(formula.right, addressesOf, itemsOf);
      if (formula.operator === '+' && a.operands && b.operands) return overCells([...a.operands, ...b.operands]);
      if (formula.operator === '+' || formula.operator === '-') {
        return { value: `(${a.value}${formula.operator}${b.value})`, there: any([a.there, b.there]) };
      }
      const there = [a.there, b.there].filter((condition) => condition !== 'TRUE');
      if (formula.operator === '/') there.push(`${b.value}<>0`);
      const divisor = formula.right.is === 'arithmetic' ? `(${b.value})` : b.value;
      return { value: `${a.value}${formula.operator}${divisor}`, there: there.length === 0 ? 'TRUE' : all(there) };
    }
    default:
      throw new Error(`${formula.is} has no Excel formula`);
  }
}

/** Without `=`; gives an empty text where the expression has no value. */
export function excelFormula(formula: Formula, addressesOf: AddressesOf, itemsOf: ItemsOf): string {
  const { value, there } = print(formula, addressesOf, itemsOf);
  // AND evaluates all its conditions, so the division stays inside the branch that is taken.
  return there === 'TRUE' ? value : `IF(${there},${value},"")`;
}
