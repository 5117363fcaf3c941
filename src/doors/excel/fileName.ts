/** The name of the open workbook's file, from where Office says it lies. */

/** A workbook that was never saved has no place yet. */
const unsaved = 'Sổ chưa lưu.xlsx';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `url` is a path of the machine, or an address; SharePoint's own addresses name the file in their query. */
export function fileName(url: string | null | undefined): string {
  const place = (url ?? '').trim();
  if (!/^https?:/i.test(place)) return place.split(/[\\/]/).at(-1) || unsaved;
  const [path = '', query = ''] = place.split(/[?#]/);
  const asked = new URLSearchParams(query).get('file');
  return asked ?? (decoded(path.split('/').at(-1) ?? '') || unsaved);
}
