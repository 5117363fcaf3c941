/**
 * A ribbon button pressed while the pane is open makes Excel load the pane's new address (the buttons share one TaskpaneId), and a
 * page that is loaded begins from nothing. The choices that were made by hand and not saved yet are handed from the one page to
 * the next: they are small, and losing them would change results without a word. They are kept for seconds, since the same frame
 * may show another workbook later, and go when they were read. Files are not kept: they can be many, and they are not ours to store.
 */
import type { Office } from '../../core/office';

const key = 'tonghop-next-page';
/** From one page to the next takes a second or two. */
const keptFor = 10_000;

export type Handover = Readonly<{ office: Office; files: number }>;

export function handOver(handover: Handover): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), ...handover }));
  } catch {
    // The next page begins from nothing, as it would have.
  }
}

const isHandover = (data: unknown): data is Handover & Readonly<{ at: number }> =>
  typeof data === 'object' && data !== null && 'at' in data && 'office' in data && 'files' in data;

export function takeOver(): Handover | undefined {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    sessionStorage.removeItem(key);
    if (!isHandover(data) || Math.abs(Date.now() - data.at) > keptFor) return undefined;
    return { office: data.office, files: data.files };
  } catch {
    return undefined;
  }
}
