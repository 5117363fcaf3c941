/** The same settings from a JSON document, as lines like those of the sheet: `at` is the path inside the document. */
import type { SettingLine } from './lines';
import { keyOf } from './keys';

const isTable = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const textOf = (data: unknown): string =>
  data === null || data === undefined ? '' : typeof data === 'string' || typeof data === 'number' ? String(data) : JSON.stringify(data);

type Placed = Readonly<{ name: string; value: unknown; path: string }>;

/** `["03632", {"unit": "03619", "reason": "…", "by": "…"}]`: the codes on one line, the notes on lines of their own. */
function acceptLines(value: unknown): readonly Placed[] {
  if (!Array.isArray(value)) return [{ name: 'accept', value, path: 'accept' }];
  const codes = value.map((item: unknown) => textOf(isTable(item) ? item['unit'] : item));
  const notes = value.flatMap((item: unknown, index): readonly Placed[] =>
    isTable(item)
      ? Object.entries(item)
          .filter(([name]) => name !== 'unit')
          .map(([name, note]) => ({ name: `accept.${codes[index]}.${name}`, value: note, path: `accept.${index}.${name}` }))
      : [],
  );
  return [{ name: 'accept', value: codes.join(', '), path: 'accept' }, ...notes];
}

function placed([name, value]: readonly [string, unknown]): readonly Placed[] {
  if (name === 'accept') return acceptLines(value);
  if (name === 'percentDecimals' && isTable(value))
    return Object.entries(value).map(([form, decimals]) => ({ name: `${name}.${form}`, value: decimals, path: `${name}.${form}` }));
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [{ name, value: value.join(', '), path: name }];
  return [{ name, value, path: name }];
}

export function jsonLines(file: string, data: unknown): readonly SettingLine[] {
  const entries: readonly (readonly [string, unknown])[] = isTable(data) ? Object.entries(data) : [['', data]];
  return entries.flatMap(placed).map(({ name, value, path }): SettingLine => {
    const key = keyOf(name);
    return {
      ...(key === undefined ? {} : { key }),
      value: textOf(value),
      at: { file, sheet: '', cell: path },
      written: { label: '', help: '', key: name },
    };
  });
}
