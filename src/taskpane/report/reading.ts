/** What the tab Báo cáo asks of the engine beside its report: whether there is something newer, and the cells behind a figure. */
import type { Desk } from '../desk/desk';
import { chosenCodes } from './sections';
import { isRenewing, opened, troubled, withCells } from './state';
import type { ReportTabMachine } from './tab';

export async function refresh(desk: Desk, tab: ReportTabMachine): Promise<void> {
  const { get, set } = tab.state;
  try {
    const { sources, renewed } = await desk.engine.call('reportSources', { lang: desk.preferences.get().lang });
    set((state) => ({ ...state, sources }));
    const latest = sources.find(({ kind }) => kind === 'latest');
    if (!latest) return;
    if (renewed) return await tab.do.write(latest.id);
    await tab.rest();
    const { text } = get();
    const now = desk.consolidated.get();
    if (text?.written.source.kind !== 'latest' || text.consolidated === now) return;
    // Its sheets were added since: the same report, leading to them. One of figures before these was stopped, and is written anew.
    const list = text.consolidated?.run === now?.run ? text.list : undefined;
    if (!list || chosenCodes(list).length > 0) await tab.do.write(latest.id, list);
  } catch (error) {
    tab.failed('reading', error);
  }
}

export async function openFigure(desk: Desk, tab: ReportTabMachine, figure: number): Promise<void> {
  const { get, set } = tab.state;
  set((state) => opened(state, figure));
  const { text } = get();
  if (text?.opened?.figure !== figure) return;
  try {
    const cells = await desk.engine.call('reportFigure', { report: text.written.number, figure });
    // While another is written, the engine may be ahead of the page.
    if (get().text?.written !== text.written || (!cells && isRenewing(tab.run.get()))) return;
    set((state) => (cells ? withCells(state, cells) : troubled(state, { is: 'gone' })));
  } catch (error) {
    tab.failed('reading', error);
  }
}
