/** A return as it is named: by its file, and by its cover where it stands in one workbook with others. */

export type ReturnRef = Readonly<{ file: string; cover?: string }>;

/** `So.xlsx [Bìa (2)]`, as findings, files and figures print it. */
export const returnText = ({ file, cover }: ReturnRef): string => (cover === undefined ? file : `${file} [${cover}]`);

/** The same from its printed form: no sheet's name holds brackets, and no workbook's name ends with them. */
export function returnRef(text: string): ReturnRef {
  const [, file, cover] = /^(.+) \[([^[\]]+)\]$/su.exec(text) ?? [];
  return file === undefined || cover === undefined ? { file: text } : { file, cover };
}
