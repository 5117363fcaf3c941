/** What is said of figures that are right in form but cannot be meant. */
import type { PlausibilityFacts } from '../core/facts';
import { formatNumber } from '../core/vietnamese';
import type { Template, WordsOf } from './parts';
import { parts, said } from './parts';
import { cellsText } from './values';

const scaleRemedy = { vi: 'Đề nghị kiểm tra đơn vị tính tiền trên Bìa và số đã nhập.', en: 'Please check both.' } as const;

const tooLarge: Template = {
  what: {
    vi: 'Số lớn nhất của sheet là {value} {scale} (ô {cell}), lớn bất thường: có thể số được nhập theo đơn vị tính khác với «{scale}» ghi trên Bìa.',
    en: 'The largest amount of the sheet is {value} {scale} (cell {cell}), too large to be meant: the figures may be in another unit than «{scale}» on the cover.',
  },
  remedy: scaleRemedy,
};
const tooSmall: Template = {
  what: {
    vi: 'Số lớn nhất của sheet là {value} {scale} (ô {cell}), nhỏ bất thường: có thể số được nhập theo đơn vị tính khác với «{scale}» ghi trên Bìa.',
    en: 'The largest amount of the sheet is {value} {scale} (cell {cell}), too small to be meant: the figures may be in another unit than «{scale}» on the cover.',
  },
  remedy: scaleRemedy,
};

export const plausibilityWords = {
  'implausible.scale': ({ value, scale, isLarge, at }, lang) =>
    parts(isLarge ? tooLarge : tooSmall, lang, { value: formatNumber(value), scale, cell: at.cell }),
  'implausible.ratio': said(
    {
      what: {
        vi: 'Cột «{column}» ghi theo phần trăm, nhưng {cells} có thể đã ghi theo tỷ số: {typed} thay cho {meant}.',
        en: 'The column «{column}» is in percent, but {cells} may hold ratios: {typed} for {meant}.',
      },
      remedy: {
        vi: 'Đề nghị kiểm tra và ghi {meant} nếu đúng là {meant}%.',
        en: 'Please check, and write {meant} if {meant}% is meant.',
      },
    },
    ({ column, typed, involves, at }, lang) => ({
      column,
      cells: cellsText(involves, at, lang),
      typed: formatNumber(typed),
      meant: formatNumber(typed.times(100)),
    }),
  ),
} as const satisfies WordsOf<PlausibilityFacts>;
