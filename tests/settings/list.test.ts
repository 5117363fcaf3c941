/** A setting is one entry: a toy gets its line in Thiết lập, its words, its key in JSON and its check from nothing else. */
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import { present } from '../../src/core/present';
import { choose, chosen, controlsOf, optionsOf, saidOf } from '../../src/settings/control';
import { jsonLines } from '../../src/settings/json';
import { keyOf, linesOf, settingWords } from '../../src/settings/keys';
import type { SettingLine } from '../../src/settings/lines';
import { jsonKeysText, settingList } from '../../src/settings/list';
import type { SettingProblem } from '../../src/settings/read';
import { readAll, readingIn } from '../../src/settings/read';
import type { Setting } from '../../src/settings/setting';
import { rowsOf } from '../../src/settings/sheet';
import { wholeNumber } from '../../src/settings/values';

type WithToy = Settings & Readonly<{ toy: number }>;

const toy: Setting<WithToy> = {
  lines: [{ key: 'toy', label: 'Số trò chơi', help: 'Từ 0 đến 9' }],
  json: { name: 'toy', holds: { vi: '0 đến 9', en: '0 to 9' } },
  control: {
    label: { vi: 'Số trò chơi', en: 'Toys' },
    options: [{ label: { vi: 'Theo mẫu', en: 'As usual' } }],
    numbers: { from: 1, to: 3, label: { vi: '{count} trò', en: '{count} toys' } },
    said: { vi: 'Có {value} trò', en: 'There are {value} toys' },
  },
  write: (settings) => [['toy', settings.toy]],
  read: ({ one }) => present({ toy: one('toy', (text) => wholeNumber(text, 9)) }),
};
const list = { ...settingList, toy };
const usual: WithToy = { ...defaultSettings, toy: 3 };

const readLines = (lines: readonly SettingLine[]) => {
  const problems: SettingProblem[] = [];
  const read = readAll<WithToy>(list, usual, readingIn(lines, {}, problems));
  return { toy: read.toy, problems: problems.map(({ value }) => value) };
};

test('its row', () => {
  const rows = rowsOf<WithToy>(list, { ...usual, toy: 5 }, ['NS']);
  expect(rows.at(-1)).toEqual({ key: 'toy', value: 5, label: 'Số trò chơi', help: 'Từ 0 đến 9' });
  expect(rows.map(({ key }) => key)).toEqual([
    ...['percentDecimals.NS', 'rateChange', 'toneStyle', 'largestItems', 'sections', 'accept', 'toy'],
  ]);
});

test('its key and its words', () => {
  const lines = linesOf(list);
  expect([keyOf('TOY', lines), keyOf('số trò chơi', lines), keyOf('toy')]).toEqual(['toy', 'toy', undefined]);
  expect(settingWords('toy', lines).label).toBe('Số trò chơi');
});

test('its JSON and its check; left out it keeps its usual value', () => {
  expect(readLines(jsonLines('s.json', { toy: 7 }, list))).toEqual({ toy: 7, problems: [] });
  expect(readLines(jsonLines('s.json', { toy: 12 }, list))).toEqual({ toy: 3, problems: ['12'] });
  expect(readLines(jsonLines('s.json', {}, list))).toEqual({ toy: 3, problems: [] });
});

test('the compiler names a setting that has no entry', () => {
  const { largestItems: _, ...short } = settingList;
  // @ts-expect-error largestItems is missing
  const incomplete: Readonly<Record<keyof Settings, Setting<Settings>>> = short;
  expect(Object.keys(incomplete)).not.toContain('largestItems');
});

test('every key of a JSON document is told where one is wrong', () => {
  for (const { json } of Object.values(settingList)) {
    expect(jsonKeysText.vi).toContain(json.name);
    expect(jsonKeysText.en).toContain(json.name);
  }
});

test('its control on the page, and what is said of it beside a report', () => {
  const named = controlsOf(list).find(({ name }) => name === 'toy')!;
  const told = (current?: number): readonly string[] => optionsOf(named.control, current).map(({ label }) => label.vi);
  expect(told(2)).toEqual(['Theo mẫu', '1 trò', '2 trò', '3 trò']);
  expect(told(8).at(-1)).toBe('8 trò');
  const seven = choose(usual, named.name, 7);
  expect(seven).toEqual({ ...usual, toy: 7 });
  expect(chosen(seven, 'toy')).toBe(7);
  expect(saidOf([named], seven)).toEqual([{ vi: 'Có 7 trò', en: 'There are 7 toys' }]);
  expect(saidOf([named], choose(usual, 'toy', undefined))).toEqual([]);
});

test('a choice for each form, and one that is taken back', () => {
  const one = choose(choose(defaultSettings, 'percentDecimals', 0, 'NS'), 'percentDecimals', 2, 'HN');
  expect(one.percentDecimals).toEqual({ NS: 0, HN: 2 });
  expect(choose(one, 'percentDecimals', undefined, 'NS').percentDecimals).toEqual({ HN: 2 });
  expect(saidOf(controlsOf(settingList), one).length).toBe(saidOf(controlsOf(settingList), defaultSettings).length + 2);
});

test('what a control offers is what may stand on the line: each option is read back as it was chosen', () => {
  for (const { name, control } of controlsOf(settingList))
    for (const { value } of optionsOf(control)) {
      const form = control.each && 'NS';
      const settings = choose(defaultSettings, name, value, form);
      const lines = rowsOf<Settings>(settingList, settings, ['NS']).map(({ key, value: held }): SettingLine => ({
        ...{ key, value: String(held), at: { file: '', sheet: '', cell: key }, written: { label: '', help: '', key } },
      }));
      const problems: SettingProblem[] = [];
      expect(chosen(readAll<Settings>(settingList, defaultSettings, readingIn(lines, {}, problems)), name, form)).toBe(value);
      expect(problems).toEqual([]);
    }
});
