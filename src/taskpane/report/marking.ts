/** Which figures of the report are out of date, since their cells in the open workbook changed after they were read. */
import type { Desk } from '../desk/desk';
import { sayIn } from '../words/sayIn';
import type { ReportState, Text } from './state';
import { isRenewing, troubled, withStale } from './state';
import type { ReportTabMachine } from './tab';
import { words } from './words';

const staleIn = ({ text }: ReportState): number => text?.stale.size ?? 0;

/** Asks only for what changed since it was asked last; what comes while a report is written is asked for when that is there. */
export async function mark(desk: Desk, tab: ReportTabMachine): Promise<void> {
  const { engine, workbook } = desk;
  const { get, set } = tab.state;
  const { text } = get();
  if (!workbook || text?.rests === undefined || isRenewing(tab.run.get())) return;
  const isShown = ({ written }: Text): boolean => get().text?.written === written;
  const upTo = workbook.revision.get();
  const changes = workbook.since(text.marked);
  if (changes.length === 0) return;
  try {
    const figures = await engine.call('reportTouched', { report: text.written.number, changes });
    // While another is written, the engine may be ahead of the page.
    if (!isShown(text) || (!figures && isRenewing(tab.run.get()))) return;
    if (!figures) return set((state) => troubled(state, { is: 'gone' }));
    const before = staleIn(get());
    set((state) => withStale(state, figures, upTo));
    const count = staleIn(get());
    if (count > before) desk.announce(sayIn(desk.preferences.get().lang)(words.stale, { count }));
  } catch {
    // What cannot be told now is told when the workbook is read again.
  }
}
