/** Puts the figures of a table away in one list of numbers. */
import type { Decimal } from '../decimal';
import { toJson } from '../decimal';
import type { Figure, Traced } from '../figure';
import type { TableHead, TableRow } from '../table';
import type { KeptFigures, Rest, Traits } from './kept';
import { isFrom, ownCells } from './ownCell';

const nothing: KeptFigures['rest'] = new Map();

const sameSlack = (a: Decimal, b: Decimal): boolean => a === b || a.eq(b);

/** The place of a figure's traits among those that are known, counted from 1. */
function traitIn(known: Traits[], { measure, decimals, slack }: Figure): number {
  const at = known.findIndex((one) => one.measure === measure && one.decimals === decimals && sameSlack(one.slack, slack));
  return at >= 0 ? at + 1 : known.push({ measure, decimals, slack });
}

const traceOf = ({ from, sources }: Traced): Traced => (sources ? { from, sources } : { from });

export function keepFigures(head: TableHead, rows: readonly TableRow[]): KeptFigures {
  const keys = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const values = new Float64Array(rows.length * keys.length);
  const traitOf = new Uint16Array(values.length);
  const traits: Traits[] = [];
  const rest = new Map<number, Rest>();
  keys.forEach((key, column) => {
    const ownCell = ownCells(head, key);
    rows.forEach(({ figures, row }, index) => {
      const figure = figures[key];
      if (!figure) return;
      const at = index * keys.length + column;
      const value = toJson(figure.value);
      const isOwn = isFrom(ownCell(row), figure);
      traitOf[at] = traitIn(traits, figure);
      if (typeof value === 'number') values[at] = value;
      if (isOwn && typeof value === 'number') return;
      rest.set(at, { ...(typeof value === 'string' ? { value } : {}), ...(isOwn ? {} : { trace: traceOf(figure) }) });
    });
  });
  return { keys, values, traitOf, traits, rest: rest.size > 0 ? rest : nothing };
}
