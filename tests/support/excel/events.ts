/** What the page asked to hear of, and the messages that tell it (Office docs: "Work with Events using the Excel JavaScript API"). */
import type { Host } from './host';
import type { EventMessage } from './wire';

/** The numbers by which the client library knows its events. */
export const eventTypes = { changed: 10 } as const;

const eventNames: Readonly<Record<string, number>> = {
  DataChanged: eventTypes.changed,
};

const richApiCategory = 65536;

/** `_RegisterDataChangedEvent` and its opposite, as the client library calls them for `onChanged`. */
export function listenCalls(host: Host, target: string): Readonly<Record<string, () => void>> {
  const { listening } = host.state;
  const calls: Record<string, () => void> = {};
  for (const [name, type] of Object.entries(eventNames)) {
    const key = `${type}:${target}`;
    calls[`_Register${name}Event`] = () => void listening.set(key, (listening.get(key) ?? 0) + 1);
    calls[`_Unregister${name}Event`] = () => void listening.set(key, Math.max(0, (listening.get(key) ?? 0) - 1));
  }
  return calls;
}

/** Excel.EventTriggerSource; told since ExcelApi 1.14. */
export type Trigger = 'ThisLocalAddin' | 'Unknown';

/** What the page is told of the changes since the last time; `source` as Excel.EventSource. */
export function changeMessages(host: Host, trigger: Trigger | undefined): EventMessage {
  const { state } = host;
  const entries: EventMessage['entries'][number][] = [];
  for (const { sheet, address, changeType, before, after } of state.changes) {
    const message = JSON.stringify({
      address,
      changeType,
      source: 'Local',
      ...(trigger === undefined ? {} : { triggerSource: trigger }),
      worksheetId: sheet.id,
      ...(before === undefined
        ? {}
        : { valueBefore: before, valueAfter: after, valueTypeBefore: typeName(before), valueTypeAfter: typeName(after) }),
    });
    for (const targetId of ['Workbook', sheet.id]) {
      if ((state.listening.get(`${eventTypes.changed}:${targetId}`) ?? 0) > 0) {
        entries.push({ messageCategory: richApiCategory, messageType: eventTypes.changed, targetId, message });
      }
    }
  }
  state.changes.length = 0;
  return { entries };
}

/** Excel.RangeValueType. */
export const typeName = (value: unknown): string => {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z]/.test(String(value)) ? 'Error' : 'String';
};
