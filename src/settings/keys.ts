/** Which line of Thiết lập is meant by what stands there, and what people see on it. */
import { clean, fold } from '../core/vietnamese';
import { contextLines, settingList } from './list';
import type { LineSpec } from './setting';

type Words = Pick<LineSpec, 'label' | 'help'>;

/** What a consolidated workbook notes about itself: read only by the program. */
const noted = /^(?:place|given|book)\.\S+$/;

/** Of these settings, and of what stands beside them. */
export const linesOf = (settings: Readonly<Record<string, Readonly<{ lines: readonly LineSpec[] }>>>): readonly LineSpec[] => [
  ...Object.values(settings).flatMap(({ lines }) => lines),
  ...contextLines,
];
const allLines = linesOf(settingList);

const isOne = ({ of }: LineSpec): boolean => of === undefined;
const placeholders = { form: { vi: '<biểu>', en: '<form>' }, unit: { vi: '<đơn vị>', en: '<unit>' } } as const;

export const settingNames: readonly string[] = allLines.filter(isOne).map(({ key }) => key);
/** Those with a code inside, as people are told of them. */
export const coded = (lang: 'vi' | 'en'): readonly string[] =>
  allLines.flatMap(({ key, of }) => (of === undefined ? [] : [key.replace('*', placeholders[of][lang])]));

/** The code inside a key, in any case. */
const codeIn = ({ key }: LineSpec, text: string): string | undefined =>
  new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '(\\S+)')}$`, 'i').exec(text)?.[1];

const withCode = ({ key, of }: LineSpec, code: string): string => key.replace('*', of === 'form' ? code.toUpperCase() : code);

/** The key meant by what stands on a line, be it a key or a label; undefined for words of somebody's own. */
export function keyOf(text: string, lines: readonly LineSpec[] = allLines): string | undefined {
  const words = clean(text);
  if (noted.test(words)) return words;
  const known = lines.filter(isOne).find(({ key, label }) => fold(words) === fold(key) || fold(words) === fold(label));
  if (known) return known.key;
  const last = words.split(' ').at(-1) ?? '';
  for (const line of lines.filter((one) => !isOne(one))) {
    const inside = codeIn(line, words);
    if (inside !== undefined) return withCode(line, inside);
    if (fold(words) === fold(`${line.label} ${last}`)) return withCode(line, last);
  }
  return undefined;
}

/** Whether a key is of one of these lines. */
export const isOf = (lines: readonly LineSpec[], key: string): boolean =>
  lines.some((line) => (isOne(line) ? line.key === key : codeIn(line, key) !== undefined));

/** What people see on the line of a key. */
export function settingWords(key: string, lines: readonly LineSpec[] = allLines): Words {
  const single = lines.find((line) => isOne(line) && line.key === key);
  if (single) return { label: single.label, help: single.help };
  for (const line of lines.filter((one) => !isOne(one))) {
    const code = codeIn(line, key);
    if (code !== undefined) return { label: `${line.label} ${code}`, help: line.help };
  }
  return { label: key, help: '' };
}
