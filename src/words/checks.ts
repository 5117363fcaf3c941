/** What is said of a broken rule: what the form says, both values with their cells, the difference, why, and what to do. */
import { joinCells } from '../core/cell';
import { dateText } from '../core/date';
import { roundTo } from '../core/decimal';
import type { Broken, CheckFacts, Compared, Gap, Need, Side } from '../core/facts';
import type { Finding } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { present } from '../core/present';
import { causeText, causeWords } from './causes';
import type { Sentences, WordsOf } from './parts';
import { amountText, cellsText, valueText } from './values';

export const remedy: Readonly<Record<'error' | 'warning' | 'unchecked', Both>> = {
  error: { vi: 'Đề nghị kiểm tra và sửa lại.', en: 'Please check and correct.' },
  warning: {
    vi: 'Đề nghị kiểm tra; nếu số liệu đúng, đề nghị ghi lý do vào sheet Giải trình.',
    en: 'Please check; if the figures are right, please explain on the sheet Giải trình.',
  },
  unchecked: { vi: '', en: '' },
};

const words = {
  row: { vi: 'dòng «{row}», ', en: 'row «{row}», ' },
  holding: { vi: '{cells} ghi {value}', en: '{cells} says {value}' },
  calculated: { vi: 'tính từ {cells} được {value}', en: '{cells} give {value}' },
  listed: { vi: '«{text}» được ghi ở {cells}', en: '«{text}» stands in {cells}' },
  blank: { vi: '{cells} đang để trống', en: '{cells} blank' },
  person: { vi: '{cells} có thể là họ tên hoặc số định danh', en: '{cells} may name a person' },
  wanting: { vi: 'Chưa kiểm tra được quy tắc này vì chưa có {needed}: {says}.', en: 'Not checked, for want of {needed}: {says}.' },
  formed: {
    vi: 'Chưa kiểm tra được quy tắc này vì đơn vị hình thành từ ngày {day}, số liệu năm trước là của các đơn vị trước sắp xếp ({from}): {says}.',
    en: 'Not checked: the unit was formed on {day}, and the figures of the year before are those of the units that went into it ({from}): {says}.',
  },
  formedOfUnknown: {
    vi: 'Chưa kiểm tra được quy tắc này vì danh mục ghi đơn vị từ ngày {day}, còn các đơn vị trước sắp xếp có số liệu năm trước thì ở đây chưa biết đủ: {says}.',
    en: 'Not checked: the catalogue has the unit from {day} on, and the units before it, whose figures of the year before are wanted, are not all known here: {says}.',
  },
  crashed: {
    vi: 'Quy tắc {code} gặp lỗi khi chạy nên chưa kiểm tra được ({detail}). Các quy tắc khác vẫn được kiểm tra.',
    en: 'Rule {code} crashed and was not checked ({detail}). The other rules ran.',
  },
} as const satisfies Readonly<Record<string, Both>>;

/** How far the first number is from what it should be. */
const gaps: Readonly<Record<Gap, Both>> = {
  equal: { vi: 'hai số bằng nhau', en: 'they are equal' },
  exceeds: { vi: 'vượt {amount}', en: 'exceeds it by {amount}' },
  less: { vi: 'thấp hơn {amount}', en: 'less by {amount}' },
  more: { vi: 'cao hơn {amount}', en: 'more by {amount}' },
};

const fillIn: Readonly<Record<Finding['severity'], Both>> = {
  error: {
    vi: 'Đề nghị nhập số liệu; nếu không phát sinh thì ghi 0.',
    en: 'Please enter the figures, or 0 where there is none.',
  },
  warning: {
    vi: 'Đề nghị nhập số liệu, hoặc ghi lý do vào sheet Giải trình.',
    en: 'Please enter the figures, or explain on the sheet Giải trình.',
  },
  unchecked: { vi: '', en: '' },
};

const needed: Readonly<Record<Need, Both>> = {
  lastPeriod: { vi: 'số liệu kỳ trước', en: "last period's figures" },
  lastYear: { vi: 'số liệu năm trước', en: "last year's figures" },
  otherForm: { vi: 'sheet hoặc biểu mẫu liên quan', en: 'the related sheet or form' },
};

type About = Pick<Finding, 'at' | 'involves' | 'severity'>;

/** Cells of the sheet where the first of them stands are named without it. */
const cellsOf = ({ involves, at }: About, lang: Lang): string => cellsText(involves, involves[0] ?? at, lang);

function comparedSentences(
  { says, compared, causes = [], proof, ...about }: Broken & About & Pick<Finding, 'causes' | 'proof'>,
  { row, left, right, gap }: Compared,
  lang: Lang,
): Sentences {
  const here = joinCells(left.figure.from, right.figure.from)[0] ?? about.at;
  const isPercent = left.figure.measure === 'percent' || right.figure.measure === 'percent';
  const told = ({ figure, isCell }: Side): string => {
    const value = valueText(figure, isPercent, lang);
    if (figure.from.length === 0) return value;
    return fill((isCell ? words.holding : words.calculated)[lang], { cells: cellsText(figure.from, here, lang), value });
  };
  const amount = left.figure.value.minus(right.figure.value).abs();
  // A proof tells its cell and how it came by itself.
  const [likely] = proof ? [] : causes;
  const said = present({
    what: says[lang],
    found: told(left),
    expected: told(right),
    difference: fill(gaps[gap][lang], { amount: amountText(isPercent ? roundTo(amount, 2) : amount, lang) }),
    cause: likely && causeText(causeWords, likely.kind, cellsText(likely.cells, here, lang), lang),
    remedy: remedy[about.severity][lang],
  });
  const place = row === '' ? '' : fill(words.row[lang], { row });
  const why = said.cause === undefined ? '' : ` (${said.cause})`;
  return { ...said, message: `${said.what}: ${place}${said.found}, ${said.expected}; ${said.difference}${why}. ${said.remedy}` };
}

/** A rule that is not about two numbers tells the cells it looked at. */
function broken(finding: Broken & About & Pick<Finding, 'causes' | 'proof'>, lang: Lang): Sentences {
  const { says, compared, involves, severity } = finding;
  if (compared) return comparedSentences(finding, compared, lang);
  const place = involves.length > 0 ? ` (${cellsOf(finding, lang)})` : '';
  return { what: says[lang], remedy: remedy[severity][lang], message: `${says[lang]}${place}. ${remedy[severity][lang]}` };
}

const found = (says: Both, text: string, todo: string, lang: Lang): Sentences => ({
  what: says[lang],
  found: text,
  remedy: todo,
  message: `${says[lang]}: ${text}. ${todo}`,
});

const unchecked = (message: string): Sentences => ({ what: message, message });

export const checkWords = {
  sum: broken,
  rate: broken,
  formula: broken,
  within: broken,
  link: broken,
  rule: broken,
  repeated: (finding, lang) =>
    found(
      finding.says,
      fill(words.listed[lang], { text: finding.text, cells: cellsOf(finding, lang) }),
      remedy[finding.severity][lang],
      lang,
    ),
  filled: (finding, lang) =>
    found(finding.says, fill(words.blank[lang], { cells: cellsOf(finding, lang) }), fillIn[finding.severity][lang], lang),
  anonymous: (finding, lang) =>
    found(finding.says, fill(words.person[lang], { cells: cellsOf(finding, lang) }), remedy[finding.severity][lang], lang),
  wanting: ({ says, needs, formed }, lang) => {
    if (!formed) return unchecked(fill(words.wanting[lang], { needed: needed[needs][lang], says: says[lang] }));
    const { isKnown, day, from } = formed;
    const told = { day: dateText(day), from: from.join(', '), says: says[lang] };
    return unchecked(fill(words[isKnown ? 'formed' : 'formedOfUnknown'][lang], told));
  },
  crashed: ({ place, detail }, lang) => unchecked(fill(words.crashed[lang], { code: place && 'rule' in place ? place.rule : '', detail })),
} as const satisfies WordsOf<CheckFacts>;
