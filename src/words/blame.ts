/** What is said of a cell to blame: a proof that the reader can follow. */
import type { BlameFacts, Meant, Proof } from '../core/facts';
import type { Cause, CauseKind } from '../core/finding';
import type { Both, Lang } from '../core/lang';
import { fill } from '../core/lang';
import { causeWords } from './causes';
import { labelText } from './cells';
import { remedy } from './checks';
import type { WordsOf } from './parts';
import { valueText } from './values';

const words = {
  change: { vi: 'đổi ô {cell} từ {from} thành {to}', en: 'with {cell} changed from {from} to {to}' },
  fill: { vi: 'ghi {to} vào ô {cell} đang để trống', en: 'with {to} in the blank {cell}' },
  or: { vi: '{one}, hoặc {other}', en: '{one}, or {other}' },
  hand: { vi: '{change} ({how})', en: '{change} ({how})' },
  all: { vi: '{change} thì {count} đẳng thức cùng khớp: {says}', en: '{change}, {count} equations hold together: {says}' },
  one: { vi: '{change} thì khớp: {says}', en: '{change}, this holds: {says}' },
  alone: { vi: 'Nếu {proof}.', en: 'Perhaps so: {proof}.' },
  either: {
    vi: 'Chưa rõ ô nào sai, đề nghị kiểm tra cả hai ô và sửa lại.',
    en: 'It is not certain which of the two is wrong: please check both and correct.',
  },
} as const satisfies Readonly<Record<string, Both>>;

function changeText({ at, holds, isBlank, value }: Meant, lang: Lang): string {
  const isPercent = holds.measure === 'percent';
  const to = valueText({ ...holds, value }, isPercent, lang);
  return fill((isBlank ? words.fill : words.change)[lang], { cell: at.cell, from: valueText(holds, isPercent, lang), to });
}

/** Another number altogether has no name. */
const isNamed = (kind: string): kind is CauseKind => kind !== 'other-value' && Object.hasOwn(causeWords, kind);

function told({ meant: [first, second], agree }: Proof, [cause]: readonly Cause<string>[], lang: Lang): string {
  if (!first) return '';
  const one = changeText(first, lang);
  const how = cause && isNamed(cause.kind) ? causeWords[cause.kind].alone[lang] : undefined;
  const change = second
    ? fill(words.or[lang], { one, other: changeText(second, lang) })
    : how === undefined
      ? one
      : fill(words.hand[lang], { change: one, how });
  const says = [...new Set(agree.map((rule) => rule[lang]))].join('; ');
  return fill((agree.length > 1 ? words.all : words.one)[lang], { change, count: agree.length, says });
}

/** Behind what another finding says. */
export const proofText = (proof: Proof, causes: readonly Cause<string>[], lang: Lang): string =>
  fill(words.alone[lang], { proof: told(proof, causes, lang) });

export const blameWords = {
  slip: ({ meant, agree, causes = [], severity }, lang) => {
    const [first, second] = meant;
    const what = `${first ? labelText(first.label, lang) : ''}: ${told({ meant, agree }, causes, lang)}.`;
    const todo = second ? words.either[lang] : remedy[severity][lang];
    return { what, remedy: todo, message: `${what} ${todo}` };
  },
} as const satisfies WordsOf<BlameFacts>;
