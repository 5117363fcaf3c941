/** The two languages of messages; reports are always in Vietnamese. */

export type Lang = 'vi' | 'en';

/** One text in both languages, so that neither is forgotten. */
export type Both = Readonly<Record<Lang, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Puts values where their names stand in braces. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
