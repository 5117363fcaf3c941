/** What a report does not say, and why: whole sections, and clauses whose figures would mislead. */
import type { LeftOut, Reason, Withheld } from '../core/document';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';

const lacking = {
  forms: {
    vi: 'Không viết mục «{section}»: sổ tổng hợp không có biểu {forms}.',
    en: 'Section “{section}” is left out: the consolidated workbook has no form {forms}.',
  },
  figures: {
    vi: 'Không viết mục «{section}»: các ô mà mục này nêu đều để trống hoặc bằng 0.',
    en: 'Section “{section}” is left out: all cells it tells of are blank or 0.',
  },
} as const satisfies Readonly<Record<string, Both>>;

const reasons: Readonly<Record<Reason['is'], Both>> = {
  oneSided: {
    vi: 'không so sánh số có khoản «{transfer}» của {names}, vì mới có số liệu của một bên. Đề nghị hai bên đối chiếu, bổ sung số còn thiếu.',
    en: 'figures with “{transfer}” of {names} are not compared, as only one side has told of it. Please have both sides complete it.',
  },
  negative: {
    vi: 'không nêu tỷ lệ so với «{column}» ở dòng «{row}» (sheet {sheet}), vì số ấy bằng 0 hoặc âm. Đề nghị kiểm tra số này.',
    en: 'no percentage of “{column}” in row “{row}” (sheet {sheet}), which is 0 or negative. Please check that figure.',
  },
  partial: {
    vi: 'không nêu tỷ lệ so với dự toán, kế hoạch giao cho cả địa bàn, vì chưa có số liệu của {names}.',
    en: 'no percentage of a plan that is for the whole place, as figures of {names} are missing.',
  },
  unfilled: {
    vi: 'không nêu tỷ lệ có cột «{column}» (sheet {sheet}), vì {names} có số thực hiện mà để trống cột này. Đề nghị bổ sung; không có thì ghi 0.',
    en: 'no percentage of “{column}” (sheet {sheet}), which {names} left blank beside results. Please complete it, or enter 0.',
  },
  opening: {
    vi: 'không nêu mức tăng, giảm so với đầu kỳ, vì chưa tính được «{column}» (sheet {sheet}){of}. Đề nghị ghi tỷ lệ theo Quyết định vào dòng tổng của sheet ấy rồi viết lại, hoặc tổng hợp cùng sổ của năm trước.',
    en: 'no change since the start, as “{column}” (sheet {sheet}) is not known{of}. Please enter the approved rate on the total of that sheet and write again, or consolidate beside last year’s workbook.',
  },
};

const ofUnits: Both = {
  vi: ': {names} không có hộ đầu kỳ hoặc chưa ghi tỷ lệ đã phê duyệt',
  en: ': {names} began with none, or gave no approved rate',
};
const most: Both = { vi: '{first} và {count} nơi khác', en: '{first} and {count} others' };
const manyNames = 12;

function namesText(names: readonly string[], lang: Lang): string {
  if (names.length <= manyNames) return names.join('; ');
  const first = names.slice(0, manyNames - 1);
  return fill(most[lang], { first: first.join('; '), count: String(names.length - first.length) });
}

function factsOf(why: Reason, lang: Lang): Readonly<Record<string, string>> {
  switch (why.is) {
    case 'oneSided':
      return { transfer: why.transfer, names: namesText(why.units, lang) };
    case 'negative':
      return { sheet: why.sheet, row: why.row, column: why.column };
    case 'partial':
      return { names: namesText(why.missing, lang) };
    case 'unfilled':
      return { sheet: why.sheet, column: why.column, names: namesText(why.of, lang) };
    case 'opening':
      return {
        ...{ sheet: why.sheet, column: why.column },
        of: why.units.length === 0 ? '' : fill(ofUnits[lang], { names: namesText(why.units, lang) }),
      };
  }
}

/** `section` by its title. */
export const leftOutText = (section: string, { lacks }: LeftOut, lang: Lang): string =>
  fill((lacks.length > 0 ? lacking.forms : lacking.figures)[lang], { section, forms: lacks.join(', ') });

export const withheldText = (section: string, { why }: Withheld, lang: Lang): string =>
  fill({ vi: 'Mục «{section}»: {reason}', en: 'Section “{section}”: {reason}' }[lang], {
    section,
    reason: fill(reasons[why.is][lang], factsOf(why, lang)),
  });
