/** The two languages of messages; reports are always in Vietnamese. */

export type Lang = 'vi' | 'en';

/** One text in both languages, so that neither is forgotten. */
export type Both = Readonly<Record<Lang, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Longer than any list of choices: what is told of a cell that holds a whole page. */
const longest = 1_500;
const shown = 120;
const shortened = (value: string): string => (value.length > longest ? `${value.slice(0, shown)}…` : value);

/** Puts values where their names stand in braces; of one that nobody would read to its end, the beginning. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => shortened(String(values[key] ?? whole)));
