/** What an office writes of a unit's kind, in its own words. */
import type { Lang } from '../core/lang';
import type { UnitKind } from '../core/unitKind';
import { isUnitKind, kindsOfUnits, unitKinds } from '../core/unitKind';
import { plainName } from '../core/vietnamese';

/** The usual word first; those that are listed elsewhere (unitKind.ts) are taken too. */
const words: Readonly<Record<UnitKind, readonly [string, ...string[]]>> = {
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu', 'cấp xã'],
  parent: ['nơi lập báo cáo', 'cấp trên'],
  owner: ['chủ đầu tư', 'cơ quan', 'đơn vị', 'sở', 'sở, ban, ngành', 'phòng', 'phòng, ban', 'ban quản lý', 'trường', 'trường học'],
  finance: ['cơ quan tài chính', 'tài chính'],
};

/**
 * Where a commune is the place, its villages are to it what communes are to a province: the level below, kind `commune`. Yet they keep no
 * budget, so that a line for one says which forms it files.
 */
const villages: readonly [string, ...string[]] = [
  'thôn, bản',
  'thôn',
  'bản',
  'ấp',
  'buôn',
  'làng',
  'khu phố',
  'khóm',
  'tổ dân phố',
  'thôn, tổ dân phố',
];

const byWord = new Map<string, UnitKind>([
  ...unitKinds.flatMap((kind) => [...words[kind], kindsOfUnits[kind].listed.vi].map((word) => [plainName(word), kind] as const)),
  ...villages.map((word) => [plainName(word), 'commune'] as const),
]);

export const kindCalled = (text: string): UnitKind | undefined => (isUnitKind(text) ? text : byWord.get(plainName(text)));

const villageWords = new Set(villages.map(plainName));
export const isVillage = (text: string): boolean => villageWords.has(plainName(text));

/** The word with which a village's name begins: "bản" of "Bản Nà Khoảng". */
export const villageWordOf = (name: string): string =>
  villages.slice(1).find((word) => plainName(name).startsWith(`${plainName(word)}-`)) ?? villages[0];

export const kindWord = (kind: UnitKind, lang: Lang): string => (lang === 'en' ? kind : words[kind][0]);
/** What may be written, for whoever wrote something else. */
export const kindChoices = (lang: Lang): readonly string[] => [
  ...unitKinds.map((kind) => kindWord(kind, lang)),
  ...(lang === 'en' ? [] : [villages[0]]),
];
