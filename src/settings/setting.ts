/** What one setting is: its lines in Thiết lập, how they are written and read, and how JSON has it. */
import type { Both } from '../core/lang';
import type { Catalogue } from '../core/unit';
import type { Control } from './control';
import type { Meant } from './values';

/** `key` is what programs call the line; a `*` in it stands for the code of a form or a unit, which then ends the label. */
export type LineSpec = Readonly<{ key: string; of?: 'form' | 'unit'; label: string; help: string }>;

/** What codes in settings are held against; what is absent is not looked at. */
export type KnownCodes = Readonly<{ forms?: readonly string[]; sections?: readonly string[]; catalogue?: Catalogue }>;

type Reads<T> = (text: string) => Meant<T>;

/** The lines that hold anything; a value that cannot be used is undefined, and told. */
export type Reading = Readonly<{
  known: KnownCodes;
  text: (key: string) => string | undefined;
  one: <T>(key: string, meant: Reads<T>) => T | undefined;
  /** Of a line that lists them, each once. */
  several: (key: string, meant: Reads<string>) => readonly string[];
  /** Of all lines that begin so and end with a code. */
  each: <T>(begin: string, code: Reads<string>, meant: Reads<T>) => Readonly<Record<string, T>>;
}>;

/** A value of a JSON document as the line it is, and its path there. */
export type Placed = Readonly<{ name: string; value: unknown; path: string }>;

export type Setting<Of> = Readonly<{
  lines: readonly LineSpec[];
  /** Its key in a JSON document, and what may stand there. */
  json: Readonly<{ name: string; holds: Both; placed?: (value: unknown) => readonly Placed[] | undefined }>;
  /** Where it is chosen with the style of the report; one without is chosen elsewhere. */
  control?: Control;
  write: (settings: Of, forms: readonly string[]) => readonly (readonly [key: string, value: string | number])[];
  /** What is left out keeps its usual value. */
  read: (reading: Reading) => Partial<Of>;
}>;
export type SettingList<Of> = Readonly<Record<string, Setting<Of>>>;
