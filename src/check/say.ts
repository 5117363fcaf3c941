/** The words of findings: what the form says, both values, the cells, and what to do. */
import type { CellRef } from '../core/cell';
import { parseAddress } from '../core/address';
import type { Cause } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import type { Decimal } from '../core/decimal';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { TableRow } from '../core/table';
import { formatPlain } from '../core/vietnamese';
import { asAreas } from '../language/excelFormula';
import type { Comparison } from '../language/expression';

/** A value as the reader's sheet shows it: more than two places beyond the declared ones are not worth reading. */
export const valueText = ({ value, decimals }: Figure, isPercent: boolean, lang: Lang): string =>
  formatPlain(roundTo(value, isPercent ? 2 : Math.min(Math.max(decimals, 2), 3)), lang) + (isPercent ? '%' : '');
export const amountText = (value: Decimal, lang: Lang): string => formatPlain(roundTo(value, 3), lang);

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
      const word = lang === 'vi' ? 'ô' : addresses.length > 1 ? 'cells' : 'cell';
      const listedCells = asAreas(addresses).replaceAll(',', ', ');
      const sheet = lang === 'vi' ? `sheet ${first.sheet}` : `sheet ${first.sheet}`;
      const where =
        first.file !== here.file
          ? ` (${sheet}, ${lang === 'vi' ? 'tệp' : 'file'} ${first.file})`
          : first.sheet !== here.sheet
            ? ` (${sheet})`
            : '';
      return `${word} ${listedCells}${where}`;
    })
    .join('; ');
}

/** "dòng «Thôn Na Nối», ", where the row has a name. */
export const rowText = (row: TableRow | undefined, lang: Lang): string =>
  row && row.name.text !== '' ? `${lang === 'vi' ? 'dòng' : 'row'} «${row.name.text}», ` : '';

export const holding = (cells: string, value: string, lang: Lang): string => `${cells} ${lang === 'vi' ? 'ghi' : 'says'} ${value}`;
export const calculated = (cells: string, value: string, lang: Lang): string =>
  lang === 'vi' ? `tính từ ${cells} được ${value}` : `${cells} give ${value}`;
export const listed = (text: string, cells: string, lang: Lang): string =>
  lang === 'vi' ? `«${text}» được ghi ở ${cells}` : `«${text}» stands in ${cells}`;

/** How far the first number is from what it should be. */
export function gapText(operator: Comparison, isLess: boolean, amount: string, lang: Lang): string {
  if (operator === '!=') return lang === 'vi' ? 'hai số bằng nhau' : 'they are equal';
  const words: Both =
    operator === '<' || operator === '<='
      ? { vi: 'vượt', en: 'exceeds it by' }
      : isLess
        ? { vi: 'thấp hơn', en: 'less by' }
        : { vi: 'cao hơn', en: 'more by' };
  return `${words[lang]} ${amount}`;
}

const causeWords: Readonly<Record<Cause, Both>> = {
  'missing-child': {
    vi: 'bằng đúng số ở {cell}, có thể đã cộng thiếu ô này hoặc ô này gõ dạng chữ',
    en: 'exactly what {cell} says: it may have been left out of the sum, or typed as text',
  },
  'doubled-child': {
    vi: 'bằng đúng số ở {cell}, có thể đã cộng hai lần ô này',
    en: 'exactly what {cell} says: it may have been added twice',
  },
  sign: { vi: 'bằng hai lần số ở {cell}, có thể nhầm dấu âm, dương ở ô này', en: 'twice what {cell} says: its sign may be wrong' },
  'digits-swapped': {
    vi: 'hai số chỉ khác nhau ở hai chữ số liền nhau, có thể đã gõ đảo',
    en: 'they differ by two neighbouring digits, which may be swapped',
  },
  'power-of-ten': {
    vi: 'hai số hơn kém nhau 10, 100 hoặc 1.000 lần, có thể nhầm đơn vị tính hoặc dấu phẩy',
    en: 'a power of ten apart: the unit or the decimal mark may be wrong',
  },
};

export const causeText = (cause: Cause, cell: string, lang: Lang): string => causeWords[cause][lang].replace('{cell}', cell);

export const remedy: Readonly<Record<'error' | 'warning', Both>> = {
  error: { vi: 'Đề nghị kiểm tra và sửa lại.', en: 'Please check and correct.' },
  warning: {
    vi: 'Đề nghị kiểm tra; nếu số liệu đúng, đề nghị ghi lý do vào sheet Giải trình.',
    en: 'Please check; if the figures are right, please explain on the sheet Giải trình.',
  },
};

export const neededWords: Readonly<Record<'lastPeriod' | 'lastYear' | 'otherForm', Both>> = {
  lastPeriod: { vi: 'số liệu kỳ trước', en: "last period's figures" },
  lastYear: { vi: 'số liệu năm trước', en: "last year's figures" },
  otherForm: { vi: 'sheet hoặc biểu mẫu liên quan', en: 'the related sheet or form' },
};
