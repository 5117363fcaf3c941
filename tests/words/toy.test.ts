/** A kind of finding that is not ours, with a cause that is not ours, beside ours: the types take it, and the words say it. */
import type { Facts, Kind } from '../../src/core/facts';
import type { CauseKind, Finding, FindingOf, FindingsOf } from '../../src/core/finding';
import type { KindRule } from '../../src/core/kinds';
import { codeOf, kinds } from '../../src/core/kinds';
import type { CauseWords } from '../../src/words/causes';
import { causeText, causeWords } from '../../src/words/causes';
import type { WordsOf } from '../../src/words/parts';
import { said } from '../../src/words/parts';
import { findingWords, messageOf, sentences, sentencesBy } from '../../src/words/say';
import { cellsText } from '../../src/words/values';
import { brokenRule } from '../support/findings';

type ToyFacts = Facts & Readonly<{ 'cell.shouted': Readonly<{ text: string }> }>;
type ToyCause = CauseKind | 'capsLock';

const toyCauses = {
  ...causeWords,
  capsLock: {
    at: { vi: 'phím Caps Lock có thể đang bật ở {cell}', en: 'the Caps Lock may be on at {cell}' },
    alone: { vi: 'phím Caps Lock', en: 'the Caps Lock' },
  },
} as const satisfies CauseWords<ToyCause>;

const shouted: WordsOf<ToyFacts, ToyCause>['cell.shouted'] = (finding, lang) => {
  const template = {
    what: { vi: 'Ô ghi «{text}» toàn chữ hoa.', en: 'The cell says «{text}» in capitals.' },
    remedy: { vi: 'Đề nghị gõ lại.', en: 'Please type it again.' },
  };
  const sentence = said<typeof finding>(template, ({ text }) => ({ text }))(finding, lang);
  const [cause] = finding.causes ?? [];
  return cause ? { ...sentence, cause: causeText(toyCauses, cause.kind, cellsText(cause.cells, finding.at, lang), lang) } : sentence;
};

const toyWords = { 'cell.shouted': shouted } as const;
const toyKinds = {
  ...kinds,
  'cell.shouted': { ending: 'shouted', urgency: 3, group: 'kind', hides: [{ in: 'at', what: ['cell.type'] }] },
} as const satisfies Readonly<Record<keyof ToyFacts, KindRule<keyof ToyFacts>>>;

const at = { file: 'a.xlsx', sheet: 'Thu', cell: 'D7' };
const finding: FindingsOf<ToyFacts, ToyCause>['cell.shouted'] = {
  kind: 'cell.shouted',
  severity: 'warning',
  place: { form: 'NS', sheet: 'thu', key: 'ten' },
  at,
  involves: [at],
  text: 'THU KHÁC',
  causes: [{ kind: 'capsLock', cells: [at] }],
};

test('it is said in both languages, part by part and whole', () => {
  const say = (lang: 'vi' | 'en') => sentencesBy<Pick<ToyFacts, 'cell.shouted'>, ToyCause, 'cell.shouted'>(toyWords, finding, lang);
  expect(say('vi')).toEqual({
    what: 'Ô ghi «THU KHÁC» toàn chữ hoa.',
    remedy: 'Đề nghị gõ lại.',
    cause: 'phím Caps Lock có thể đang bật ở ô D7',
    message: 'Ô ghi «THU KHÁC» toàn chữ hoa. Đề nghị gõ lại.',
  });
  expect(say('en').message).toBe('The cell says «THU KHÁC» in capitals. Please type it again.');
  expect(toyKinds['cell.shouted'].ending).toBe('shouted');
});

test('what is told once for several cells or returns says so after the rest', () => {
  const rule = brokenRule('NS-11', 'warning');
  expect(messageOf({ ...rule, returns: 3 }, 'vi')).toBe(`${messageOf(rule, 'vi')} (3 tệp)`);
  const other = { ...at, cell: 'D8' };
  const once = { ...rule, at, involves: [at, other], alsoAt: [other] };
  expect(messageOf(once, 'en')).toContain(cellsText([at, other], at, 'en'));
});

test('the message holds all parts of what is said', () => {
  const { what, remedy, message } = sentences(brokenRule('NS-01'), 'vi');
  expect(message).toContain(what);
  expect(message).toContain(remedy);
});

// What the types hold, so that a change which loosens them does not compile.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Truth extends true>(truth: Truth): Truth => truth;

test('every kind has facts, a rule, words and a code', () => {
  holds<Same<keyof typeof kinds, Kind>>(true);
  holds<Same<keyof typeof findingWords, Kind>>(true);
  holds<Same<Finding['kind'], Kind>>(true);
  holds<Same<FindingOf<'file.scale'>['text'], string>>(true);
  holds<'text' extends keyof FindingOf<'sum'> ? false : true>(true);
  holds<'message' extends keyof Finding ? false : true>(true);
  const codes = (Object.keys(kinds) as Kind[]).map((kind) => codeOf({ kind, place: { form: 'NS', sheet: 'thu', rule: 'NS-01' } }));
  expect(new Set(codes)).toEqual(new Set(['NS-01']));
});
