/** What an office chose, from the lines of its settings: what can be used, and every value that cannot, with what it may be. */
import type { CellRef } from '../core/cell';
import type { Both } from '../core/lang';
import type { Settings } from '../core/settings';
import { defaultSettings } from '../core/settings';
import { coded, settingNames, settingWords } from './keys';
import type { SettingLine } from './lines';
import { settingList } from './list';
import type { KnownCodes, Reading, SettingList } from './setting';
import type { Meant } from './values';
import { listed, periodMeant } from './values';

/** `value` is what stands there; `allowed` is what may stand there instead. */
export type SettingProblem = Readonly<{ at: CellRef; value: string; allowed: Both }>;

export type Choices = Readonly<{
  settings: Settings;
  /** The code of a catalogue; empty where none is named. */
  catalogue: string;
  /** A reporting period; empty where none is named. */
  period: string;
  problems: readonly SettingProblem[];
}>;

const strangerAllowed: Both = {
  vi: `một trong các thiết lập ${[...settingNames, ...coded('vi')].join(', ')}`,
  en: `one of ${[...settingNames, ...coded('en')].join(', ')}`,
};

/** Of lines with one key the last that holds anything counts; those that say something else are told. */
function strangers(lines: readonly SettingLine[]): readonly SettingProblem[] {
  return lines.flatMap((line, index) => {
    if (line.key === undefined) return [{ at: line.at, value: line.written.key || line.written.label, allowed: strangerAllowed }];
    const later = lines.slice(index + 1).find(({ key, value }) => key === line.key && value !== '');
    if (!later || line.value === '' || later.value === line.value) return [];
    const { label } = settingWords(line.key);
    const vi = `một dòng duy nhất cho «${label}» (đang dùng dòng sau, ô ${later.at.cell})`;
    return [
      { at: line.at, value: line.value, allowed: { vi, en: `one line only for “${label}” (the later one, ${later.at.cell}, is used)` } },
    ];
  });
}

/** Each value that cannot be used is added to `problems`. */
function readingOf(filled: ReadonlyMap<string, SettingLine>, known: KnownCodes, problems: SettingProblem[]): Reading {
  const take = <T>(line: SettingLine, text: string, meant: (text: string) => Meant<T>): T | undefined => {
    const { value, allowed } = meant(text);
    if (allowed) problems.push({ at: line.at, value: text, allowed });
    return value;
  };
  return {
    known,
    text: (key) => filled.get(key)?.value,
    one: (key, meant) => {
      const line = filled.get(key);
      return line && take(line, line.value, meant);
    },
    several: (key, meant) => {
      const line = filled.get(key);
      return line ? [...new Set(listed(line.value).flatMap((text) => take(line, text, meant) ?? []))] : [];
    },
    each: (begin, codeMeant, meant) =>
      Object.fromEntries(
        [...filled].flatMap(([key, line]) => {
          const code = key.startsWith(begin) ? take(line, key.slice(begin.length), codeMeant) : undefined;
          const value = code === undefined ? undefined : take(line, line.value, meant);
          return code !== undefined && value !== undefined ? [[code, value] as const] : [];
        }),
      ),
  };
}

/** What each setting of a list reads; the usual value where it reads none. */
export const readAll = <Of extends object>(list: SettingList<Of>, usual: Of, reading: Reading): Of =>
  Object.values(list).reduce((settings, setting) => ({ ...settings, ...setting.read(reading) }), usual);

export const readingIn = (lines: readonly SettingLine[], known: KnownCodes, problems: SettingProblem[]): Reading =>
  readingOf(
    new Map(lines.flatMap((line) => (line.key === undefined || line.value === '' ? [] : [[line.key, line] as const]))),
    known,
    problems,
  );

export function readChoices(lines: readonly SettingLine[], known: KnownCodes = {}): Choices {
  const problems: SettingProblem[] = [...strangers(lines)];
  const reading = readingIn(lines, known, problems);
  const settings = readAll<Settings>(settingList, defaultSettings, reading);
  const period = reading.one('period', periodMeant) ?? '';
  const order = new Map(lines.map(({ at }, index) => [at.cell, index]));
  return {
    ...{ settings, period },
    catalogue: reading.text('catalogue') ?? '',
    problems: [...problems].sort((a, b) => (order.get(a.at.cell) ?? 0) - (order.get(b.at.cell) ?? 0)),
  };
}
