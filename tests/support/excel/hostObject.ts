/** An object of the Excel model as the host holds it: what can be loaded, set, opened and called on it, by the documented names. */
import { refuse } from './errors';

export type HostObject = Readonly<{
  /** The class in the documentation: `Range`. */
  type: string;
  /** What the collection's getItem takes. */
  key?: string | number;
  read?: Readonly<Record<string, () => unknown>>;
  write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects themselves. */
  open?: Readonly<Record<string, () => HostObject>>;
  call?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** Of collections. */
  items?: () => readonly HostObject[];
  item?: (key: unknown) => HostObject;
  /** Lets the page keep the object over several syncs (Range only). */
  canBeKept?: true;
}>;

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof (value as { type: unknown }).type === 'string' &&
  hosts.has(value);

/** So that plain data with a `type` of its own is never taken for an object of the model. */
const hosts = new WeakSet<object>();

export function hostObject(object: HostObject): HostObject {
  hosts.add(object);
  return object;
}

const invalid = (): never => refuse('InvalidArgument', 'The argument is missing or of the wrong kind.');
export const textArgument = (value: unknown): string => (typeof value === 'string' ? value : invalid());
export const numberArgument = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : invalid());
export const wholeArgument = (value: unknown): number => (Number.isInteger(value) ? (value as number) : invalid());
export const flagArgument = (value: unknown): boolean => (typeof value === 'boolean' ? value : invalid());
export const objectArgument = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : invalid();
export const choiceArgument = <T extends string>(value: unknown, choices: readonly T[]): T =>
  choices.find((choice) => choice.toLowerCase() === String(value).toLowerCase()) ?? invalid();
export const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null;

/** A collection whose items are found by key, without regard to case as Excel's names are. */
export function collection(
  type: string,
  items: () => readonly HostObject[],
  more: Omit<HostObject, 'type' | 'items' | 'item' | 'key'> = {},
): HostObject {
  const find = (key: unknown): HostObject | undefined =>
    items().find((item) => String(item.key).toLowerCase() === String(key).toLowerCase()) ?? undefined;
  const need = (key: unknown): HostObject => find(key) ?? refuse('ItemNotFound', `There is no ${type} item ${String(key)}.`);
  const at = (index: unknown): HostObject => items()[wholeArgument(index)] ?? invalid();
  return hostObject({
    type,
    ...more,
    read: { count: () => items().length, ...more.read },
    call: {
      getItem: need,
      getItemAt: at,
      getItemOrNullObject: (key) => find(key) ?? null,
      getCount: () => items().length,
      ...more.call,
    },
    items,
    item: need,
  });
}
