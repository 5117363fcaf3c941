/** Excel.ChartCollection and Excel.Chart, written down as the page makes them (Office docs: Excel.Chart). */
import type { Sheet } from '../file/book';
import { sheetName } from '../file/book';
import { readCell } from '../file/values';
import { areaText, columnsOf, parseReference, rowsOf } from '../area';
import { refuse } from '../errors';
import type { Host } from '../host';
import { needAllowed, needThere } from '../host';
import type { HostObject } from '../hostObject';
import { choiceArgument, collection, hostObject, isHostObject, isMissing, textArgument } from '../hostObject';
import type { ChartRecord } from './chartRecord';
import { chartPart, chartTypes, seriesPart } from './chartParts';
import { addressOf, placeOf } from './range';
import { recorded } from './recorded';

function chart(host: Host, sheet: Sheet, record: ChartRecord): HostObject {
  const seriesAt = (index: number): HostObject => {
    const set: Record<string, unknown> = record.set;
    return recorded(seriesPart, `series.${index}`, set, {
      key: index,
      read: { name: () => set[`series.${index}.name`] ?? record.series[index]!.name },
    });
  };
  return recorded(chartPart, '', record.set, {
    key: record.id,
    read: { id: () => record.id, name: () => record.name },
    write: {
      name: (value) => void (record.name = textArgument(value)),
      chartType: (value) => void (record.kind = choiceArgument(value, chartTypes)),
    },
    open: {
      series: () => {
        const list = collection('ChartSeriesCollection', () => record.series.map((_, index) => seriesAt(index)));
        return hostObject({ ...list, call: { getItemAt: list.call!['getItemAt']!, getCount: list.call!['getCount']! } });
      },
    },
    call: {
      setPosition: (from, to) => {
        const cell = (given: unknown): string =>
          areaText(
            isHostObject(given)
              ? placeOf(given).area
              : (parseReference(textArgument(given)) ?? refuse('InvalidArgument', 'That is no cell.')),
          );
        record.at = [cell(from), isMissing(to) ? cell(from) : cell(to)];
      },
      activate: () => undefined,
      delete: () => {
        needThere(host, sheet);
        host.state.charts = host.state.charts.filter((other) => other !== record);
      },
    },
  });
}

/** The first row names the series and the first column the categories, where the series stand in columns (Office docs: ChartCollection.add). */
function seriesOf(host: Host, source: unknown, seriesBy: string): Readonly<{ by: string; series: { name: string }[] }> {
  const { sheet, area } = placeOf(source);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && columnsOf(area) <= rowsOf(area));
  const count = (byColumns ? columnsOf(area) : rowsOf(area)) - 1;
  const names = Array.from({ length: Math.max(count, 1) }, (_, at) => {
    const column = byColumns ? area.from.column + at + 1 : area.from.column;
    const row = byColumns ? area.from.row : area.from.row + at + 1;
    return { name: String(readCell(host.book, sheet, column, row).value ?? '') };
  });
  return { by: byColumns ? 'Columns' : 'Rows', series: names };
}

export function charts(host: Host, sheet: Sheet): HostObject {
  const own = (): readonly ChartRecord[] => host.state.charts.filter((record) => record.sheet === sheet.id);
  const list = collection('ChartCollection', () => own().map((record) => chart(host, sheet, record)));
  const named = (key: unknown): HostObject | null => {
    const record = own().find((other) => other.id === key || other.name === key);
    return record ? chart(host, sheet, record) : null;
  };
  const need = (key: unknown): HostObject => named(key) ?? refuse('ItemNotFound', `There is no chart ${String(key)}.`);
  return hostObject({
    ...list,
    item: need,
    call: {
      ...list.call,
      getItem: need,
      getItemOrNullObject: named,
      add: (type, source, seriesBy) => {
        needAllowed(sheet, 'objects');
        const place = placeOf(source);
        const by = isMissing(seriesBy) ? 'Auto' : choiceArgument(seriesBy, ['Auto', 'Columns', 'Rows']);
        const { series, by: chosen } = seriesOf(host, source, by);
        const number = host.state.charts.length + 1;
        const record: ChartRecord = {
          id: `{00000000-0008-0000-0000-${String(number).padStart(12, '0')}}`,
          sheet: sheet.id,
          name: `Chart ${number}`,
          kind: choiceArgument(type, chartTypes),
          source: addressOf(place.sheet, place.area),
          seriesBy: chosen,
          series,
          set: {},
        };
        host.state.charts.push(record);
        return chart(host, sheet, record);
      },
    },
  });
}

export const chartsOn = (host: Host, name: string): readonly ChartRecord[] =>
  host.state.charts.filter((record) => host.book.sheets().some((sheet) => sheet.id === record.sheet && sheetName(sheet) === name));
