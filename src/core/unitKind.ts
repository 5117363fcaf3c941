/** What a unit is to the forms, with its words: one line for each kind there is. */
import type { Both } from './lang';

type Words = Readonly<{
  /** Where units are chosen from a list. */
  listed: Both;
  /** In the book of forms, after "nộp bởi". */
  inBook: string;
}>;

/** In the order in which they are listed. Levels ("xã", "huyện") are words of the catalogue, never of the engine. */
export const kindsOfUnits = {
  commune: { listed: { vi: 'Xã, phường, thị trấn, đặc khu', en: 'Communes' }, inBook: 'cấp xã' },
  parent: { listed: { vi: 'Cấp tổng hợp', en: 'The level above' }, inBook: 'cấp trên của xã (phần riêng của cấp đó)' },
  owner: { listed: { vi: 'Chủ đầu tư, cơ quan', en: 'Owners and offices' }, inBook: 'chủ đầu tư' },
  finance: { listed: { vi: 'Cơ quan tài chính', en: 'Finance offices' }, inBook: 'cơ quan tài chính' },
} as const satisfies Readonly<Record<string, Words>>;

export type UnitKind = keyof typeof kindsOfUnits;

export const isUnitKind = (text: string): text is UnitKind => Object.hasOwn(kindsOfUnits, text);
export const unitKinds: readonly UnitKind[] = Object.keys(kindsOfUnits).filter(isUnitKind);
