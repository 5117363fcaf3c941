/** Hears of cells that change: from the whole workbook where Excel tells (1.9), else from each sheet that was there at the start. */
import type { CellsChanged } from '../openWorkbook';
import { has } from './inExcel';

type Listener = (change: CellsChanged) => void;
/** `triggerSource` is told since 1.14. */
type Event = Readonly<{ address: string; worksheetId: string; triggerSource?: string }>;

/** Sheets are told by their id, which outlives a new name; so the name is asked for each time. */
async function tell(event: Event, listener: Listener): Promise<void> {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
  if (name === undefined) return;
  const { address, triggerSource } = event;
  const whose = triggerSource === undefined ? {} : { isOurs: triggerSource === 'ThisLocalAddin' };
  for (const area of address.split(/[,;]/)) listener({ sheet: name, area: area.trim(), ...whose });
}

const adding = { count: 0 };

/** What we write on sheets that we add is news to nobody, and to tell of each of its cells would cost a round trip. */
export async function unheard<Result>(work: () => Promise<Result>): Promise<Result> {
  adding.count += 1;
  try {
    return await work();
  } finally {
    adding.count -= 1;
  }
}

/** A change that cannot be told is no reason to stop: the page reads anew when asked. */
const handler =
  (listener: Listener) =>
  async (event: Event): Promise<void> => {
    if (adding.count > 0 && event.triggerSource === 'ThisLocalAddin') return;
    await tell(event, listener).catch(() => undefined);
  };

type Handle = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function subscribe(listener: Listener): Promise<readonly Handle[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    if (has('1.9')) {
      const handle = worksheets.onChanged.add(handler(listener));
      await context.sync();
      return [handle];
    }
    worksheets.load('items/id');
    await context.sync();
    const handles = worksheets.items.map((sheet) => sheet.onChanged.add(handler(listener)));
    await context.sync();
    return handles;
  });
}

export async function listenToChanges(listener: Listener): Promise<() => void> {
  const handles = await subscribe(listener);
  return () => {
    for (const handle of handles) {
      Excel.run(handle.context, async (context) => {
        handle.remove();
        await context.sync();
      }).catch(() => undefined);
    }
  };
}
