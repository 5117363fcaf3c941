/** Which sections a report has and in which order: those not chosen keep their place in the list, so that nothing jumps about. */

export type Chosen = Readonly<{ code: string; on: boolean }>;
export type SectionList = readonly Chosen[];

/** The sections of a report first, in its order; then those that it leaves out, in their usual one. */
export const sectionList = (asked: readonly string[], all: readonly string[]): SectionList => [
  ...asked.map((code) => ({ code, on: true })),
  ...all.filter((code) => !asked.includes(code)).map((code) => ({ code, on: false })),
];

export const toggled = (list: SectionList, code: string): SectionList =>
  list.map((item) => (item.code === code ? { ...item, on: !item.on } : item));

/** `by` is -1 for up and 1 for down; at an end nothing moves. */
export function moved(list: SectionList, code: string, by: -1 | 1): SectionList {
  const from = list.findIndex((item) => item.code === code);
  const [item, other] = [list[from], list[from + by]];
  if (!item || !other) return list;
  return list.map((each, index) => (index === from ? other : index === from + by ? item : each));
}

export const chosenCodes = (list: SectionList): readonly string[] => list.filter(({ on }) => on).map(({ code }) => code);
