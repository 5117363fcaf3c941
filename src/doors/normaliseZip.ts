/** Makes Office files reproducible: entries in one order, without times or folders, and no clock in the document's properties. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Entries = Readonly<Record<string, Uint8Array>>;

/** Built from parts, not from a timestamp: a zip holds local times, and this one must be the same in every time zone. */
export const zipTime = new Date(1980, 0, 1);
const documentTime = '2000-01-01T00:00:00Z';

/** Office looks at the content types first. */
const rank = (name: string): number => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;
const inOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);

const withoutClock = (core: Uint8Array): Uint8Array =>
  strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${documentTime}`));

/** Rewrites a zip; `patch` may change, add or leave out entries on the way. */
export function normaliseZip(bytes: Uint8Array, patch: (entries: Entries) => Entries = (entries) => entries): Uint8Array {
  const entries = patch(unzipSync(bytes));
  const names = Object.keys(entries)
    .filter((name) => !name.endsWith('/'))
    .sort(inOrder);
  const written = names.map((name) => {
    const entry = entries[name] ?? new Uint8Array();
    return [name, name === 'docProps/core.xml' ? withoutClock(entry) : entry];
  });
  return zipSync(Object.fromEntries(written), { level: 6, mtime: zipTime });
}

/** Applies `change` to one text entry, which must be there. */
export function patchText(entries: Entries, name: string, change: (text: string) => string): Entries {
  const entry = entries[name];
  if (!entry) throw new Error(`the written file has no ${name}`);
  return { ...entries, [name]: strToU8(change(strFromU8(entry))) };
}
