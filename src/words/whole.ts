/** What is said of the totals: sources that differ, days that differ, money that one level gave and another received. */
import type { CellRef } from '../core/cell';
import { dateText } from '../core/date';
import type { WholeFacts } from '../core/facts';
import type { Figure } from '../core/figure';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import type { MoneyScale } from '../core/money';
import { remedy } from './checks';
import type { WordsOf } from './parts';
import { parts, said } from './parts';
import { amountText, cellsText, valueText } from './values';

const nowhere: CellRef = { file: '', sheet: '', cell: '' };
const sideWords: Both = { vi: '{value} {scale} tại {cells}', en: '{value} {scale} at {cells}' };

/** What one of two levels says it gave or received, and where. */
const side = (figure: Figure | undefined, scale: MoneyScale, lang: Lang): string =>
  figure ? fill(sideWords[lang], { value: valueText(figure, false, lang), scale, cells: cellsText(figure.from, nowhere, lang) }) : '';

const datesRemedy: Both = {
  vi: 'Đề nghị các đơn vị này kiểm tra ngày trên Bìa; nếu ngày đúng, đề nghị ghi lý do vào sheet Giải trình.',
  en: 'Please ask these units to check the date on their cover, or to explain on the sheet Giải trình.',
};

const transferRemedy: Both = {
  vi: 'Đề nghị hai bên đối chiếu, ghi kết quả vào sheet Giải trình.',
  en: 'Please have both sides compare, and write the outcome on the sheet Giải trình.',
};

/** Both sides tell it, or one of them is blank. */
const transferWords = {
  differs: {
    vi: '{transfer}, {column}: {unit} ghi đã nhận {received}, cấp trên ghi đã chuyển {given}; chênh lệch {difference} {scale}. Khi loại trừ, thu trừ theo số đã nhận, chi trừ theo số đã chuyển.',
    en: '{transfer}, {column}: {unit} received {received}, the level above gave {given}; difference {difference}. Revenue is reduced by what was received, spending by what was given.',
  },
  received: {
    vi: '{transfer}, {column}: {unit} ghi đã nhận {received}, cấp trên để trống số đã chuyển.',
    en: '{transfer}, {column}: {unit} received {received}, the level above left blank what it gave.',
  },
  given: {
    vi: '{transfer}, {column}: {unit} để trống số đã nhận, cấp trên ghi đã chuyển {given}.',
    en: '{transfer}, {column}: {unit} left blank what it received, the level above gave {given}.',
  },
} as const satisfies Readonly<Record<string, Both>>;

const unitsWords: Both = { vi: '{count} đơn vị ({each})', en: '{count} units ({each})' };

export const wholeWords = {
  sources: said(
    {
      what: {
        vi: '{row}, {column}: các đơn vị báo cáo cộng lại {theirs}{unit} ({parts}), {owner} báo cáo {own}{unit} ({cells}, {file}); chênh lệch {difference}{unit}. Hai nguồn được giữ nguyên, báo cáo dùng số của {owner}.',
        en: "{row}, {column}: the units' returns add up to {theirs} ({parts}), {owner} reports {own} ({cells}, {file}); difference {difference}. Nothing is changed; the report uses the latter.",
      },
      remedy: remedy.warning,
    },
    ({ row, column, measuredIn, filed, theirs, own, owner, at }, lang) => ({
      row,
      column: column.toLowerCase(),
      theirs: valueText(theirs, false, lang),
      unit: measuredIn === '' ? '' : ` ${measuredIn}`,
      // Names and amounts here; the cells of every unit are in `involves`.
      parts: filed
        .filter(({ figure }) => !figure.value.eq(0))
        .map(({ unit, figure }) => `${unit} ${valueText(figure, false, lang)}`)
        .join('; '),
      owner,
      own: valueText(own, false, lang),
      cells: cellsText([at], at, lang),
      file: at.file,
      difference: amountText(theirs.value.minus(own.value), lang),
    }),
  ),
  dates: said(
    {
      what: {
        vi: 'Sheet {sheets}: số liệu chốt không cùng ngày. Số tổng hợp ghi đến ngày {common} như phần lớn các đơn vị, riêng {others}.',
        en: 'Sheet {sheets}: the figures are not of one day. The totals say {common}, as most units do, but {others}.',
      },
      remedy: datesRemedy,
    },
    ({ sheets, common, others }) => ({
      sheets: sheets.join(', '),
      common: dateText(common),
      others: others.map(({ unit, date }) => `${unit} (${dateText(date)})`).join('; '),
    }),
  ),
  transfer: ({ transfer, column, unit, scale, received, given }, lang) =>
    parts({ what: transferWords[received && given ? 'differs' : received ? 'received' : 'given'], remedy: transferRemedy }, lang, {
      transfer,
      column,
      unit,
      scale,
      received: side(received, scale, lang),
      given: side(given, scale, lang),
      difference: received && given ? amountText(received.value.minus(given.value), lang) : '',
    }),
  /** Pairs with one side missing stay in the totals. */
  open: said(
    {
      what: {
        vi: '{transfer}, {column}: chưa loại trừ {money} {scale} của {units} vì mới có số liệu của một bên. Khoản này vẫn nằm trong số tổng hợp.',
        en: '{transfer}, {column}: {money} of {units} is not taken out, as only one side has reported. It stays in the totals.',
      },
    },
    ({ transfer, column, money, scale, of }, lang) => {
      const [first, ...more] = of;
      const each = of.map((item) => `${item.unit} ${valueText(item.money, false, lang)}`).join('; ');
      const units = more.length === 0 ? (first?.unit ?? '') : fill(unitsWords[lang], { count: String(of.length), each });
      return { transfer, column, money: valueText(money, false, lang), scale, units };
    },
  ),
  opening: said(
    {
      what: {
        vi: '{column}: {units} để trống tỷ lệ đã phê duyệt, nên chưa tính được tỷ lệ chung đầu kỳ và báo cáo không nêu mức tăng, giảm.',
        en: '{column}: {units} left the approved rate blank, so the rate of the whole place is not known and the report tells no change.',
      },
      remedy: {
        vi: 'Đề nghị các đơn vị ghi tỷ lệ theo Quyết định đã phê duyệt; hoặc ghi tỷ lệ chung theo Quyết định vào dòng tổng của biểu tổng hợp, hoặc tổng hợp cùng sổ của năm trước.',
        en: "Please have the units enter the approved rate; or enter that of the whole place on the total of the consolidated sheet, or consolidate beside last year's workbook.",
      },
    },
    ({ column, units }) => ({ column, units: units.join('; ') }),
  ),
} as const satisfies WordsOf<WholeFacts>;
