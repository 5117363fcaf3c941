/** Gets a finished file to the person, by the way that works where the page stands. */
import type { Delivered } from '../desk/desk';
import type { Around } from './around';
import { download } from './download';

/**
 * Beside Excel on a computer a workbook is opened as a new one: a download from a pane is easily missed on Windows and does nothing
 * on a Mac. Excel on the web saves downloads like any page. What is no workbook can only be downloaded; `doubt` hears of it on a Mac.
 */
export async function deliver(around: Around, name: string, bytes: Uint8Array, doubt: (name: string) => void): Promise<Delivered> {
  const isDesktop = around.is === 'excel' && around.platform !== 'OfficeOnline';
  if (isDesktop && around.workbook.openNew && /\.xlsx$/i.test(name)) {
    const opened = await around.workbook.openNew(bytes);
    if ('value' in opened) return 'workbook';
  }
  download(name, bytes);
  if (around.is === 'excel' && around.platform === 'Mac') doubt(name);
  return 'download';
}
