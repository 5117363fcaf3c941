/** What an office chose, from the lines of its settings: what can be used, and every value that cannot, with what it may be. */
import type { CellRef } from '../core/cell';
import type { Both } from '../core/lang';
import type { Settings, Waiver } from '../core/settings';
import { defaultSettings } from '../core/settings';
import type { Catalogue } from '../core/unit';
import { settingNames, settingWords } from './keys';
import type { SettingLine } from './lines';
import type { Meant } from './values';
import { listed, oneOfCodes, periodMeant, rateChange, toneStyle, unitMeant, wholeNumber } from './values';

/** `value` is what stands there; `allowed` is what may stand there instead. */
export type SettingProblem = Readonly<{ at: CellRef; value: string; allowed: Both }>;

/** What codes in settings are held against; what is absent is not looked at. */
export type KnownCodes = Readonly<{ forms?: readonly string[]; sections?: readonly string[]; catalogue?: Catalogue }>;

export type Choices = Readonly<{
  settings: Settings;
  /** The code of a catalogue; empty where none is named. */
  catalogue: string;
  /** A reporting period; empty where none is named. */
  period: string;
  problems: readonly SettingProblem[];
}>;

const strangerAllowed: Both = {
  vi: `một trong các thiết lập ${settingNames.join(', ')}, percentDecimals.<biểu>, accept.<đơn vị>.reason, accept.<đơn vị>.by`,
  en: `one of ${settingNames.join(', ')}, percentDecimals.<form>, accept.<unit>.reason, accept.<unit>.by`,
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

export function readChoices(lines: readonly SettingLine[], known: KnownCodes = {}): Choices {
  const problems: SettingProblem[] = [...strangers(lines)];
  const filled = new Map(lines.flatMap((line) => (line.key === undefined || line.value === '' ? [] : [[line.key, line] as const])));

  /** Undefined where the value cannot be used, which is then told. */
  const take = <T>(line: SettingLine, text: string, meant: (text: string) => Meant<T>): T | undefined => {
    const { value, allowed } = meant(text);
    if (allowed) problems.push({ at: line.at, value: text, allowed });
    return value;
  };
  const one = <T>(key: string, meant: (text: string) => Meant<T>): T | undefined => {
    const line = filled.get(key);
    return line && take(line, line.value, meant);
  };
  const several = (key: string, meant: (text: string) => Meant<string>): readonly string[] => {
    const line = filled.get(key);
    return line ? [...new Set(listed(line.value).flatMap((text) => take(line, text, meant) ?? []))] : [];
  };
  const codeOf =
    (codes: readonly string[] | undefined) =>
    (text: string): Meant<string> =>
      codes ? oneOfCodes(text, codes) : { value: text };

  const decimals = [...filled].flatMap(([key, line]) => {
    const code = /^percentDecimals\.(.+)$/.exec(key)?.[1];
    const form = code === undefined ? undefined : take(line, code, codeOf(known.forms));
    const number = form === undefined ? undefined : take(line, line.value, (text) => wholeNumber(text, 6));
    return form !== undefined && number !== undefined ? [[form, number] as const] : [];
  });
  const { catalogue } = known;
  const style = one('toneStyle', toneStyle);
  const waivers = several('accept', (text) => (catalogue ? unitMeant(text, catalogue) : { value: text })).map((unit): Waiver => {
    const [reason, by] = ['reason', 'by'].map((note) => filled.get(`accept.${unit}.${note}`)?.value);
    return { unit, ...(reason ? { reason } : {}), ...(by ? { by } : {}) };
  });
  const settings: Settings = {
    percentDecimals: Object.fromEntries(decimals),
    rateChange: one('rateChange', rateChange) ?? defaultSettings.rateChange,
    ...(style ? { toneStyle: style } : {}),
    largestItems: one('largestItems', (text) => wholeNumber(text, 100)) ?? defaultSettings.largestItems,
    sections: several('sections', codeOf(known.sections)),
    waivers,
  };
  const order = new Map(lines.map(({ at }, index) => [at.cell, index]));
  return {
    settings,
    catalogue: filled.get('catalogue')?.value ?? '',
    period: one('period', periodMeant) ?? '',
    problems: [...problems].sort((a, b) => (order.get(a.at.cell) ?? 0) - (order.get(b.at.cell) ?? 0)),
  };
}
