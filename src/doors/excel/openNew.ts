/** Opens a file as a new workbook of Excel. */

/** Through pieces, since a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let from = 0; from < bytes.length; from += piece) text += String.fromCharCode(...bytes.subarray(from, from + piece));
  return btoa(text);
}

export const openAsNew = (bytes: Uint8Array): Promise<void> => Excel.createWorkbook(base64(bytes));
