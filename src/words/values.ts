/** Numbers and cells as the words of findings name them. */
import type { CellRef } from '../core/cell';
import { parseAddress } from '../core/address';
import type { Decimal } from '../core/decimal';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Found } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { formatNumber, formatPlain } from '../core/vietnamese';
import { asAreas } from '../language/excelFormula';

/** A value as the reader's sheet shows it: more than two places beyond the declared ones are not worth reading. */
export const valueText = ({ value, decimals }: Figure, isPercent: boolean, lang: Lang): string =>
  formatPlain(roundTo(value, isPercent ? 2 : Math.min(Math.max(decimals, 2), 3)), lang) + (isPercent ? '%' : '');

export const amountText = (value: Decimal, lang: Lang): string => formatPlain(roundTo(value, 3), lang);

export function foundText(found: Found, lang: Lang): string {
  switch (found.is) {
    case 'text':
      return found.text;
    case 'number':
      return formatNumber(found.value);
    case 'figure':
      return valueText(found.figure, found.figure.measure === 'percent', lang);
  }
}

/** The number in it, if it is one. */
export const foundValue = (found: Found): Decimal | undefined =>
  found.is === 'number' ? found.value : found.is === 'figure' ? found.figure.value : undefined;

const words = {
  cell: { vi: 'ô', en: 'cell' },
  cells: { vi: 'ô', en: 'cells' },
  file: { vi: 'tệp', en: 'file' },
  wholeFile: { vi: 'Cả tệp', en: 'The whole file' },
} as const satisfies Readonly<Record<string, Both>>;

/** "ô D13, D14:D20; ô E3 (sheet Thu)": every cell, runs as areas, foreign ones with their place. */
export function cellsText(cells: readonly CellRef[], here: CellRef, lang: Lang): string {
  const places = new Map<string, { first: CellRef; addresses: string[] }>();
  for (const cell of cells) {
    const key = `${cell.file}\u0000${cell.sheet}`;
    const place = places.get(key) ?? { first: cell, addresses: [] };
    if (parseAddress(cell.cell)) place.addresses.push(cell.cell);
    places.set(key, place);
  }
  return [...places.values()]
    .map(({ first, addresses }) => {
      const word = (addresses.length > 1 ? words.cells : words.cell)[lang];
      const file = first.file === here.file ? '' : `, ${words.file[lang]} ${first.file}`;
      const where = file === '' && first.sheet === here.sheet ? '' : ` (sheet ${first.sheet}${file})`;
      return `${word} ${asAreas(addresses).replaceAll(',', ', ')}${where}`;
    })
    .join('; ');
}

/** "Chi, ô F12", or "Cả tệp" for a file that could not be opened. */
export const placeText = ({ sheet, cell }: CellRef, lang: Lang): string =>
  cell === '' ? sheet || words.wholeFile[lang] : `${sheet}, ${words.cell[lang]} ${cell}`;

/** So many names are read; the cells of all of them are named beside. */
const mostNames = 5;
const andMore: Both = { vi: ' và {count} dòng khác', en: ' and {count} more' };

export function namesText(names: readonly string[], lang: Lang): string {
  const rest = names.length - mostNames;
  const first = names.slice(0, rest > 0 ? mostNames : undefined).map((name) => `«${name}»`);
  return first.join(', ') + (rest > 0 ? fill(andMore[lang], { count: rest }) : '');
}
