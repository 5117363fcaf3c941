/** What a defined name refers to, as files write it: Excel on a computer tells it with the list separator of the person's system. */

/** Texts, sheets and the rows of constant arrays (`{1;2}`) keep their semicolons. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g;

export const withCommas = (formula: string): string => formula.replace(pieces, (piece) => (piece === ';' ? ',' : piece));
