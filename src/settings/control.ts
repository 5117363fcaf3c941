/** How a setting is chosen on the page, and said beside a report that was written so: data of its entry, so that the page needs no line for it. */
import type { Both } from '../core/lang';
import { fill } from '../core/lang';
import { isTable } from './jsonValues';

type Value = string | number;

/** Without a `value` nothing is set. `said` where the control's words do not fit it. */
export type Option = Readonly<{ value?: Value; label: Both; said?: Both }>;

export type Control = Readonly<{
  label: Both;
  /** One for each form; its code is {form}. */
  each?: 'form';
  options: readonly Option[];
  /** After the options; in its label the number is {count}. */
  numbers?: Readonly<{ from: number; to: number; label: Both }>;
  /** The value is {value}. */
  said?: Both;
}>;

/** A control by the name of its setting in the program. */
export type NamedControl = Readonly<{ name: string; control: Control }>;
type Held = Readonly<Record<string, unknown>>;

export const controlsOf = (list: Readonly<Record<string, Readonly<{ json: unknown; control?: Control }>>>): readonly NamedControl[] =>
  Object.entries(list).flatMap(([name, { control }]) => (control ? [{ name, control }] : []));

const filled = ({ vi, en }: Both, values: Readonly<Record<string, Value>>): Both => ({ vi: fill(vi, values), en: fill(en, values) });

/** What is set; `form` for a setting that has one for each. */
export function chosen(settings: Held, name: string, form?: string): Value | undefined {
  const held = settings[name];
  const value = form === undefined ? held : isTable(held) ? held[form] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** All that can be chosen; a number that is set is among them, however large. */
export function optionsOf({ options, numbers }: Control, current?: Value): readonly Option[] {
  if (!numbers) return options;
  const { from, to, label } = numbers;
  const counted = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const isListed = options.some(({ value }) => value === current) || counted.some((count) => count === current);
  const all = typeof current === 'number' && !isListed ? [...counted, current] : counted;
  return [...options, ...all.map((count): Option => ({ value: count, label: filled(label, { count }) }))];
}

const without = (held: Held, name: string): Held => Object.fromEntries(Object.entries(held).filter(([key]) => key !== name));
const withValue = (held: Held, name: string, value: unknown): Held =>
  value === undefined ? without(held, name) : { ...held, [name]: value };

/** The settings with this one chosen instead; a setting named by its list is one of them. */
export function choose<Of extends Held>(settings: Of, name: string, value: Value | undefined, form?: string): Of {
  const held = settings[name];
  return withValue(settings, name, form === undefined ? value : withValue(isTable(held) ? held : {}, form, value)) as Of;
}

/** How reports are written, a line for each setting that says anything. */
export const saidOf = (controls: readonly NamedControl[], settings: Held): readonly Both[] =>
  controls.flatMap(({ name, control }) => {
    const held = settings[name];
    const forms = control.each && isTable(held) ? Object.keys(held) : [undefined];
    return forms.flatMap((form = '') => {
      const value = chosen(settings, name, control.each && form);
      const said = control.options.find((option) => option.value === value)?.said ?? control.said;
      return value === undefined || !said ? [] : [filled(said, { value, form })];
    });
  });
