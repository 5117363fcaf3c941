/** A setting is one entry: a toy gets its line in Thiết lập, its words, its key in JSON and its check from nothing else. */
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import { present } from '../../src/core/present';
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
