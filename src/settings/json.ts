/** The same settings from a JSON document, as lines like those of the sheet: `at` is the path inside the document. */
import { present } from '../core/present';
import type { SettingLine } from './lines';
import { isTable, textOf } from './jsonValues';
import { keyOf, linesOf } from './keys';
import { settingList } from './list';
import type { LineSpec, Placed, Setting } from './setting';

/** What is asked of a list of settings here. */
type Settled = Readonly<Record<string, Readonly<{ lines: readonly LineSpec[] }> & Pick<Setting<never>, 'json'>>>;

/** A setting may stand in a document in a shape of its own; any other list of texts is one line. */
function placed([name, value]: readonly [string, unknown], list: Settled): readonly Placed[] {
  const own = Object.values(list)
    .find(({ json }) => json.name === name)
    ?.json.placed?.(value);
  if (own) return own;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return [{ name, value: isTexts ? value.join(', ') : value, path: name }];
}

export function jsonLines(file: string, data: unknown, list: Settled = settingList): readonly SettingLine[] {
  const lines = linesOf(list);
  const entries: readonly (readonly [string, unknown])[] = isTable(data) ? Object.entries(data) : [['', data]];
  return entries
    .flatMap((entry) => placed(entry, list))
    .map(({ name, value, path }): SettingLine => {
      const key = keyOf(name, lines);
      return {
        ...present({ key }),
        value: textOf(value),
        at: { file, sheet: '', cell: path },
        written: { label: '', help: '', key: name },
      };
    });
}
