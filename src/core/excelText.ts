/** Texts and names of sheets inside an Excel formula: each in its quotes, and a quote of its own doubled. */

/** `"5"" ống"`. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `'Chi tiết'`: before `!` Excel takes any name of a sheet in quotes. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
