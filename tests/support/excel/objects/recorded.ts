/** An object of the model that only keeps what is set on it, for tests to read. */
import type { HostObject } from '../hostObject';
import { hostObject } from '../hostObject';
import type { Part } from './chartParts';

/** Writes down what is set, under the path of the property. */
export function recorded(part: Part, path: string, set: Record<string, unknown>, more: Partial<HostObject> = {}): HostObject {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const entries = Object.entries(part.set);
  return hostObject({
    type: part.type,
    ...more,
    // What was never set is Excel's own choice, which nobody here knows.
    read: {
      ...Object.fromEntries(entries.filter(([name]) => Object.hasOwn(set, at(name))).map(([name]) => [name, () => set[at(name)]])),
      ...more.read,
    },
    write: {
      ...Object.fromEntries(entries.map(([name, check]) => [name, (value: unknown) => void (set[at(name)] = check(value))])),
      ...more.write,
    },
    open: {
      ...Object.fromEntries(Object.entries(part.open ?? {}).map(([name, below]) => [name, () => recorded(below, at(name), set)])),
      ...more.open,
    },
    call: {
      ...Object.fromEntries(
        Object.entries(part.call ?? {}).map(([name, check]) => [name, (value: unknown) => void (set[at(name)] = check(value))]),
      ),
      ...more.call,
    },
  });
}
