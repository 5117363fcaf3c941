/** Hears of cells that others change: from the whole workbook where Excel tells (1.9), else from each sheet that was there at the start. */
import type { CellsChanged } from '../openWorkbook';
import { has } from './inExcel';
import { mayBeOurs } from './ownWriting';

type Listener = (change: CellsChanged) => void;
/** `triggerSource` is told since 1.14. */
type Event = Readonly<{ address: string; worksheetId: string; triggerSource?: string }>;

/** Sheets are told by their id, which outlives a new name; so the name is asked for each time. */
async function nameOf({ worksheetId }: Event): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}

async function tell(event: Event, listener: Listener): Promise<void> {
  const { address, triggerSource } = event;
  // Known before its name is asked for: each cell of a sheet that is added would cost a round trip.
  if (triggerSource === 'ThisLocalAddin') return;
  const at = Date.now();
  const sheet = await nameOf(event);
  if (sheet === undefined || (triggerSource === undefined && mayBeOurs(sheet, at))) return;
  for (const area of address.split(/[,;]/)) listener({ sheet, area: area.trim() });
}

/** A change that cannot be told is no reason to stop: the page reads anew when asked. */
const handler =
  (listener: Listener) =>
  (event: Event): Promise<void> =>
    tell(event, listener).catch(() => undefined);

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
