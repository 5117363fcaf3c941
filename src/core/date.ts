/** Calendar days as ISO text (`2021-03-15`): no time zones, no clock. */

const msPerDay = 86_400_000;

/** Excel's serial day; its 1900 calendar holds a 29 February that never was, hence 1899-12-30. */
export function fromSerial(serial: number, from1904 = false): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(serial) * msPerDay).toISOString().slice(0, 10);
}

export const toSerial = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / msPerDay;

/** Reads `15/3/2021`, `15-03-2021`, `15.3.2021` and ISO; day before month, as in Vietnam. */
export function parseDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : written;
}

export const isIsoDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** `15/3/2021`, `05/3/2021`, `01/02/2021`: days have two digits, and so do months 1 and 2 only (Nghị định 30/2020, Phụ lục I). */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}
