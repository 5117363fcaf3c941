/** The name of the open workbook's file, from where Office says it lies. */
import { within } from '../timeLimit';

/** A workbook that was never saved has no place yet. */
const unsaved = 'Sổ chưa lưu.xlsx';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Excel's answer is quick where it knows the place at all. */
const patience = 2_000;

/** As it is now: what the document said at the start is of before a Save As, and empty in some Excels. */
export async function placeOfFile(milliseconds = patience): Promise<string> {
  const { document } = Office.context;
  const asked = new Promise<string>((resolve, reject) =>
    document.getFilePropertiesAsync(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value.url) : reject(error),
    ),
  );
  const url: string | null | undefined = await within(milliseconds, asked).catch(() => undefined);
  return url || document.url || '';
}

/** `url` is a path of the machine, or an address; SharePoint's own addresses name the file in their query. */
export function fileName(url: string | null | undefined): string {
  const place = (url ?? '').trim();
  if (/^file:/i.test(place)) return decoded(place).split(/[\\/]/).at(-1) || unsaved;
  if (!/^https?:/i.test(place)) return place.split(/[\\/]/).at(-1) || unsaved;
  const [path = '', query = ''] = place.split(/[?#]/);
  const asked = new URLSearchParams(query).get('file');
  return asked ?? (decoded(path.split('/').at(-1) ?? '') || unsaved);
}
