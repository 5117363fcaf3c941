/** What a person does on the tab Báo cáo: reports and what is made of them in their turn, the rest at once. */
import type { SheetCell } from '../../core/cell';
import { present } from '../../core/present';
import type { Desk } from '../desk/desk';
import type { ReportFormat } from '../engine/reportJobs';
import { toClipboard } from '../ui/clipboard';
import { sayIn } from '../words/sayIn';
import { copied } from './copied';
import { mark } from './marking';
import type { Meant } from './outputs';
import { openFigure, refresh } from './reading';
import type { SectionList } from './sections';
import { chosenCodes } from './sections';
import { isRenewing, withList, withOutcome } from './state';
import type { ReportTabMachine } from './tab';
import { words } from './words';

export type ReportActions = Readonly<{
  /** Looks whether something was consolidated since: then the report is of that; or was added to the workbook: then it leads there. */
  refresh: () => Promise<void>;
  readWorkbook: () => Promise<void>;
  readFiles: (files: readonly File[]) => Promise<void>;
  choose: (id: string) => Promise<void>;
  change: (list: SectionList) => Promise<void>;
  rewrite: () => Promise<void>;
  open: (figure: number) => Promise<void>;
  /** The open workbook may have changed. */
  mark: () => Promise<void>;
  goTo: (cell: SheetCell) => Promise<void>;
  save: (format: ReportFormat) => Promise<void>;
  /** Hands a file that was made before to the person once more. */
  again: (name: string, bytes: Uint8Array) => Promise<void>;
  copy: () => Promise<void>;
  putOnSheet: () => Promise<void>;
  /** Reads a report again that somebody wrote on. */
  recheck: (files: readonly File[]) => Promise<void>;
  stop: () => void;
}>;

async function copy(desk: Desk, { state }: ReportTabMachine): Promise<void> {
  const { text } = state.get();
  if (!text) return;
  const both = copied(text.written);
  const done = await toClipboard(both);
  state.set((before) => withOutcome(before, done ? { is: 'copied' } : { is: 'toCopy', text: both.plain }));
  desk.announce(sayIn(desk.preferences.get().lang)(done ? words.copied : words.toCopy));
}

export function reportActions(desk: Desk, tab: ReportTabMachine): ReportActions {
  const { get, set } = tab.state;
  /** What changed while it was read or written is said of the new one. */
  const thenMark = async (asked: Promise<void>): Promise<void> => {
    await asked;
    await mark(desk, tab);
  };
  const meant = (): Meant => (isRenewing(tab.run.get()) ? present({ notBefore: get().text?.written }) : {});
  return {
    stop: tab.stop,
    mark: () => mark(desk, tab),
    refresh: () => thenMark(refresh(desk, tab)),
    readWorkbook: () => thenMark(tab.do.readWorkbook()),
    readFiles: (files) => thenMark(tab.do.readFiles(files)),
    rewrite: () => thenMark(tab.do.rewrite()),
    choose: (id) => thenMark(tab.do.write(id)),
    change: async (list) => {
      set((state) => withList(state, list));
      if (get().text && chosenCodes(list).length > 0) await thenMark(tab.do.change(list));
    },
    open: (figure) => openFigure(desk, tab, figure),
    goTo: async (cell) => tab.refused('reading', await desk.workbook?.goTo(cell)),
    save: (format) => tab.do.save(format, meant()),
    again: async (name, bytes) => void (await desk.deliver(name, bytes)),
    copy: () => copy(desk, tab),
    recheck: (files) => tab.do.recheck(files),
    putOnSheet: async () => {
      const run = tab.run.get();
      // Pressed twice, it would stand there twice.
      if (run.is !== 'busy' || run.doing !== 'placing') await tab.do.putOnSheet(meant());
    },
  };
}
