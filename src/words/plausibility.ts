/** What is said of figures that are right in form but cannot be meant. */
import { dateText } from '../core/date';
import type { PlausibilityFacts } from '../core/facts';
import type { FindingsOf } from '../core/finding';
import type { Both, Lang, Values } from '../core/lang';
import { formatNumber } from '../core/vietnamese';
import type { Sentences, Template, WordsOf } from './parts';
import { parts, said } from './parts';
import { amountText, cellsText, namesText } from './values';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

const otherScale = {
  vi: 'Có thể sai đơn vị tính: Bìa ghi «{declared}», theo đó {label} là {own} {scale}',
  en: 'Perhaps another money unit: the cover says «{declared}», by which {label} is {own} {scale}',
} as const;
const exactly = {
  large: { vi: 'gấp đúng {times} lần', en: 'exactly {times} times as much' },
  small: { vi: 'chỉ bằng đúng 1/{times}', en: 'exactly 1/{times} of it' },
} as const;
const about = {
  large: { vi: 'gấp khoảng {times} lần', en: 'some {times} times as much' },
  small: { vi: 'chỉ bằng khoảng 1/{times}', en: 'some 1/{times} of it' },
} as const;
const sources = {
  transfer: { vi: '{who} ghi {theirs} {scale}', en: '{who} says {theirs}' },
  lastPeriod: { vi: 'báo cáo kỳ trước ({who}) ghi {theirs} {scale}', en: "last period's return ({who}) says {theirs}" },
  peers: { vi: 'các đơn vị cùng loại thường ở mức {theirs} {scale}', en: 'units of its kind have some {theirs}' },
} as const;
const chooseScale = {
  vi: 'Nếu số được nhập theo {meant}, đề nghị chọn «{meant}» trên Bìa; nếu Bìa đúng, đề nghị nhập lại số tiền theo {declared}.',
  en: 'If the figures are in {meant}, please choose «{meant}» on the cover; if the cover is right, please enter the amounts in {declared}.',
} as const;

function scaleWords(finding: FindingsOf<PlausibilityFacts>['scale.other'], lang: Lang): Sentences {
  const { against, declared, meant, label, who, scale, isLarge } = finding;
  const times = (against === 'peers' ? about : exactly)[isLarge ? 'large' : 'small'];
  const what = (of: Lang): string => `${otherScale[of]}, ${lang === 'vi' ? 'còn ' : 'while '}${sources[against][of]}; ${times[of]}.`;
  const template: Template = { what: { vi: what('vi'), en: what('en') }, remedy: meant === undefined ? scaleRemedy : chooseScale };
  const [own, theirs] = [amountText(finding.own, lang), amountText(finding.theirs, lang)];
  return parts(template, lang, { declared, label, who, scale, own, theirs, meant: meant ?? '', times: formatNumber(finding.times) });
}

const besidePlan = (
  { results, plans, involves, at }: FindingsOf<PlausibilityFacts>['blank.plan' | 'blank.results'],
  lang: Lang,
): Values => ({ results: results.join('», «'), plans: plans.join('», «'), cells: cellsText(involves, at, lang) });

const zeroRemedy: Both = {
  vi: 'Đề nghị nhập số; nếu không phát sinh, đề nghị ghi 0.',
  en: 'Please enter the figures, or 0 where there is none.',
};
const listRemedy: Both = {
  vi: 'Đề nghị kê đủ các dòng; nếu kỳ này không còn dòng nào, đề nghị ghi lý do vào sheet Giải trình.',
  en: 'Please list the rows; if there is none any more, please explain on the sheet Giải trình.',
};
const columnBeside: Template = {
  what: {
    vi: 'Cột «{columns}» để trống toàn bộ ({cells}), trong khi cột «{besides}» của các dòng này có số.',
    en: 'The column «{columns}» is blank from top to bottom ({cells}), while «{besides}» holds figures there.',
  },
  remedy: zeroRemedy,
};
const columnBefore: Template = {
  what: {
    vi: 'Cột «{columns}» để trống toàn bộ ({cells}), trong khi báo cáo kỳ trước ({earlier}) có số ở cột này.',
    en: "The column «{columns}» is blank from top to bottom ({cells}), while last period's return ({earlier}) holds figures there.",
  },
  remedy: zeroRemedy,
};
const sheetBlank = {
  printed: {
    vi: 'Sheet «{sheet}» chưa có số nào, trong khi các sheet khác của tệp đã có số.',
    en: 'The sheet «{sheet}» holds no figure, while the others of the file do.',
  },
  before: {
    vi: 'Sheet «{sheet}» chưa có số nào, trong khi báo cáo kỳ trước ({earlier}) có số.',
    en: "The sheet «{sheet}» holds no figure, while last period's return ({earlier}) does.",
  },
} as const satisfies Readonly<Record<string, Both>>;
const absent: Template = {
  what: {
    vi: 'Sheet «{on}» không có dòng {rows}, trong khi sheet này có: hai sheet phải kê cùng các dòng, ghi cùng tên.',
    en: 'The sheet «{on}» lacks the rows {rows}, which this sheet has: both must list the same rows by the same names.',
  },
  remedy: {
    vi: 'Đề nghị nhập đủ các dòng ấy vào sheet «{on}», hoặc ghi lại tên dòng cho giống nhau.',
    en: 'Please enter them on «{on}», or write their names alike.',
  },
};
const absentAll: Template = {
  what: {
    vi: 'Sheet «{on}» để trống, trong khi sheet này có các dòng {rows}: hai sheet phải kê cùng các dòng.',
    en: 'The sheet «{on}» is blank, while this sheet has the rows {rows}: both must list the same rows.',
  },
  remedy: {
    vi: 'Đề nghị nhập số liệu vào sheet «{on}»; nơi không có thì ghi 0.',
    en: 'Please fill in the sheet «{on}», with 0 where there is none.',
  },
};

const oddNames: Readonly<Record<'noLetters' | 'ditto' | 'person', Template>> = {
  noLetters: {
    what: {
      vi: 'Cột «{column}» ghi «{text}» ({cells}), không phải là tên; khi tổng hợp không biết là dòng nào.',
      en: 'Column «{column}» says «{text}» ({cells}), which is no name; nobody can tell what the row is.',
    },
    remedy: { vi: 'Đề nghị ghi tên đầy đủ.', en: 'Please write the full name.' },
  },
  ditto: {
    what: {
      vi: 'Cột «{column}» ghi «{text}» ({cells}); khi tổng hợp các dòng bị xếp lại nên không còn biết dòng trên là dòng nào.',
      en: 'Column «{column}» says «{text}» ({cells}); rows are put in another order, so the row above is lost.',
    },
    remedy: { vi: 'Đề nghị ghi lại tên ở từng dòng.', en: 'Please write the name in each row.' },
  },
  person: {
    what: {
      vi: 'Cột «{column}» có thể đang ghi tên người ({cells}); biểu này không thu thập thông tin cá nhân.',
      en: 'Column «{column}» may hold the name of a person ({cells}); the form asks for nothing personal.',
    },
    remedy: { vi: 'Đề nghị ghi tên của công trình, thôn hoặc mục được hỏi.', en: 'Please write what is asked for instead.' },
  },
};

export const plausibilityWords = {
  'blank.results': said(
    {
      what: {
        vi: 'Cột «{results}» để trống ở {cells}, trong khi cột «{plans}» của dòng có số.',
        en: 'The column «{results}» is blank in {cells}, while «{plans}» holds a figure there.',
      },
      remedy: { vi: 'Đề nghị nhập số; nếu chưa phát sinh, đề nghị ghi 0.', en: 'Please enter the figures, or 0 where there is none yet.' },
    },
    besidePlan,
  ),
  'blank.plan': said(
    {
      what: {
        vi: 'Cột «{plans}» để trống ở {cells}, trong khi cột «{results}» của dòng có số.',
        en: 'The column «{plans}» is blank in {cells}, while «{results}» holds a figure there.',
      },
      remedy: {
        vi: 'Đề nghị nhập kế hoạch; nếu đúng là chưa có kế hoạch, đề nghị ghi lý do vào sheet Giải trình.',
        en: 'Please enter the plan; if there is none, please explain on the sheet Giải trình.',
      },
    },
    besidePlan,
  ),
  'blank.column': ({ columns, besides, earlier, involves, at }, lang) =>
    parts(earlier === undefined ? columnBeside : columnBefore, lang, {
      columns: columns.join('», «'),
      besides: besides.join('», «'),
      earlier: earlier ?? '',
      cells: cellsText(involves, at, lang),
    }),
  'blank.sheet': ({ sheet, isList, earlier }, lang) => {
    const what = sheetBlank[earlier === undefined ? 'printed' : 'before'];
    return parts({ what, remedy: isList ? listRemedy : zeroRemedy }, lang, { sheet, earlier: earlier ?? '' });
  },
  'blank.side': said(
    {
      what: {
        vi: '{blank} để trống, trong khi {filled} có số. {says}.',
        en: '{blank} blank, while {filled} holds a figure. {says}.',
      },
      remedy: {
        vi: 'Đề nghị nhập số vào ô trống hoặc sửa số đã ghi; nếu đúng là không có, đề nghị ghi lý do vào sheet Giải trình.',
        en: 'Please enter the figure or correct the other; if there is none, please explain on the sheet Giải trình.',
      },
    },
    ({ says, filled, involves, at }, lang) => ({
      blank: capital(cellsText(involves, at, lang)),
      filled: cellsText(filled, at, lang),
      says: says[lang],
    }),
  ),
  'sheet.exchanged': said(
    {
      what: {
        vi: 'Sheet «{sheet}» và sheet «{other}» có thể bị nhập đổi chỗ cho nhau: số của mỗi sheet không khớp số kỳ trước của chính nó, mà khớp số kỳ trước của sheet kia.',
        en: "The sheets «{sheet}» and «{other}» may hold each other's figures: each fits last time's figures of the other and not its own.",
      },
      remedy: { vi: 'Đề nghị kiểm tra và đổi lại số liệu của hai sheet.', en: 'Please check, and exchange their figures.' },
    },
    ({ sheet, other }) => ({ sheet, other }),
  ),
  'row.hole': said(
    {
      what: {
        vi: '{cells} và cả dòng để trống giữa các dòng đã kê: có thể nội dung của dòng đã bị xóa.',
        en: '{cells} and its row blank between rows that are filled in: its contents may have been cleared.',
      },
      remedy: {
        vi: 'Đề nghị nhập lại nếu thiếu; nếu không thiếu, đề nghị kê các dòng liền nhau.',
        en: 'Please fill it in again; if nothing is missing, please list the rows without a gap.',
      },
    },
    ({ involves, at }, lang) => ({ cells: capital(cellsText(involves, at, lang)) }),
  ),
  'row.gone': said(
    {
      what: {
        vi: 'Báo cáo kỳ trước ({earlier}) có {rows}, kỳ này không có dòng ấy.',
        en: "Last period's return ({earlier}) has {rows}, and this one does not.",
      },
      remedy: {
        vi: 'Đề nghị kê đủ, ghi cùng tên hoặc cùng mã; nếu đúng là không còn, đề nghị ghi lý do vào sheet Giải trình.',
        en: 'Please list them by the same name or code; if they are no more, please explain on the sheet Giải trình.',
      },
    },
    ({ rows, earlier }, lang) => ({ rows: namesText(rows, lang), earlier }),
  ),
  'row.absent': ({ rows, on, isEmpty }, lang) => parts(isEmpty ? absentAll : absent, lang, { rows: namesText(rows, lang), on }),
  'scale.other': scaleWords,
  'implausible.scale': ({ value, scale, isLarge, at }, lang) =>
    parts(isLarge ? tooLarge : tooSmall, lang, { value: formatNumber(value), scale, cell: at.cell }),
  'name.odd': ({ column, why, text, involves, at }, lang) =>
    parts(oddNames[why], lang, { column, text, cells: cellsText(involves, at, lang) }),
  'implausible.day': ({ column, date, isLate, last, meant }, lang) =>
    parts(
      {
        what: isLate
          ? {
              vi: 'Cột «{column}» ghi ngày {date}, sau kỳ báo cáo (đến {last}) hơn một năm.',
              en: 'Column «{column}» says {date}, more than a year after the period (to {last}).',
            }
          : {
              vi: 'Cột «{column}» ghi ngày {date}, có thể gõ nhầm thế kỷ.',
              en: 'Column «{column}» says {date}, perhaps of another century.',
            },
        remedy:
          meant === undefined
            ? { vi: 'Đề nghị ghi lại ngày này.', en: 'Please correct the date.' }
            : {
                vi: 'Đề nghị ghi lại; nếu là ngày {meant}, đề nghị ghi {meant}.',
                en: 'Please correct it; if {meant} is meant, please write {meant}.',
              },
      },
      lang,
      { column, date: dateText(date), last: dateText(last), meant: meant === undefined ? '' : dateText(meant) },
    ),
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
