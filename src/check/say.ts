/** The words of findings: what the form says, both values, the cells, and what to do. */
import type { CellRef } from '../core/cell';
import { parseAddress } from '../core/address';
import type { Cause } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import type { Decimal } from '../core/decimal';
import { roundTo } from '../core/decimal';
import type { Figure } from '../core/figure';
import { formatNumber } from '../core/vietnamese';
import { asAreas } from '../language/excelFormula';

/** A value as the reader's sheet shows it: at most two places beyond what is declared are worth reading. */
export const valueText = ({ value, decimals }: Figure): string => formatNumber(roundTo(value, Math.max(decimals, 2)));
export const amountText = (value: Decimal): string => formatNumber(roundTo(value, 3));

/** "ô D12", or with the sheet when it is not the one the finding stands on. */
export function cellText(cell: CellRef, here: CellRef, lang: Lang): string {
  const place = cell.file !== here.file ? `${cell.cell} (${cell.sheet}, ${cell.file})` : cell.sheet !== here.sheet ? `${cell.cell} (sheet ${cell.sheet})` : cell.cell;
  return `${lang === 'vi' ? 'ô' : 'cell'} ${place}`;
}

/** "ô D13, D14:D20; Thu!E3": every cell, runs as areas, foreign ones with their place. */
export function cellsText(cells: readonly CellRef[], here: CellRef, lang: Lang): string {
  const places = new Map<string, { first: CellRef; addresses: string[] }>();
  for (const cell of cells) {
    const key = `${cell.file}\u0000${cell.sheet}`;
    const place = places.get(key) ?? { first: cell, addresses: [] };
    if (parseAddress(cell.cell)) place.addresses.push(cell.cell);
    places.set(key, place);
  }
  const word = lang === 'vi' ? 'ô' : 'cell';
  return [...places.values()]
    .map(({ first, addresses }) => {
      const listed = asAreas(addresses).replaceAll(',', ', ');
      const where = first.file !== here.file ? ` (${first.sheet}, ${first.file})` : first.sheet !== here.sheet ? ` (sheet ${first.sheet})` : '';
      return `${word} ${listed}${where}`;
    })
    .join('; ');
}

const causeWords: Readonly<Record<Cause, Both>> = {
  'missing-child': { vi: 'bằng đúng {cell}: có thể đã cộng thiếu ô này', en: 'exactly {cell}: it may have been left out of the sum' },
  'doubled-child': { vi: 'bằng đúng {cell}: có thể đã cộng hai lần ô này', en: 'exactly {cell}: it may have been added twice' },
  sign: { vi: 'bằng hai lần {cell}: có thể nhầm dấu cộng, trừ ở ô này', en: 'twice {cell}: its sign may be wrong' },
  'digits-swapped': { vi: 'hai số có cùng các chữ số: có thể gõ đảo hai chữ số', en: 'both have the same digits: two of them may be swapped' },
  'power-of-ten': { vi: 'hai số hơn kém nhau 10, 100, 1.000 lần: có thể nhầm đơn vị tính hoặc dấu phẩy', en: 'a power of ten apart: the unit or the decimal mark may be wrong' },
};

export const causeText = (cause: Cause, cell: string, lang: Lang): string => causeWords[cause][lang].replace('{cell}', cell);

export const remedy: Readonly<Record<'error' | 'warning', Both>> = {
  error: { vi: 'Đề nghị kiểm tra và sửa lại.', en: 'Please check and correct.' },
  warning: {
    vi: 'Nếu số liệu đúng, đề nghị ghi lý do vào sheet Giải trình.',
    en: 'If the figures are right, please explain on the sheet Giải trình.',
  },
};

export const neededWords: Readonly<Record<'lastPeriod' | 'lastYear' | 'otherForm', Both>> = {
  lastPeriod: { vi: 'số liệu kỳ trước', en: "last period's figures" },
  lastYear: { vi: 'số liệu năm trước', en: "last year's figures" },
  otherForm: { vi: 'sheet hoặc biểu mẫu liên quan', en: 'the related sheet or form' },
};
