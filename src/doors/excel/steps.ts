/** What is to be written, as steps with their weight: one round trip for all, more only where Excel's limit of 5 MB would be passed. */

/** One round trip as it is put together. Each sheet and range is named once and used again: naming one weighs more than changing it. */
export type Batch = Readonly<{
  context: Excel.RequestContext;
  sheet: (name: string) => Excel.Worksheet;
  range: (sheet: string, address: string) => Excel.Range;
}>;

export function batchOn(context: Excel.RequestContext): Batch {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const once = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const there = known.get(key) ?? make();
    known.set(key, there);
    return there;
  };
  const sheet = (name: string): Excel.Worksheet => once(sheets, name, () => context.workbook.worksheets.getItem(name));
  return { context, sheet, range: (name, address) => once(ranges, `${name}\u0000${address}`, () => sheet(name).getRange(address)) };
}

/** What an Excel can refuse or lack a printer for, while the sheet is as good without it. */
export type Extra = 'print' | 'freeze';

export type Step = Readonly<{
  /** Bytes of the request, reckoned. */
  weight: number;
  run: (batch: Batch) => void;
  extra?: Extra;
}>;

/** A fifth is left for what surrounds the steps. */
export const heaviest = 4_000_000;

/** Naming a range and changing one thing of it; each further change. Both as the client library writes them (tests/doors/excel/sheets/weights.test.ts). */
const callWeight = 850;
const changeWeight = 450;

export const step = (run: Step['run'], payload = 0, changes = 1): Step => ({
  weight: callWeight + changeWeight * (changes - 1) + payload,
  run,
});

export const asExtra = (extra: Extra, one: Step): Step => ({ ...one, extra });

/** As the values travel: JSON inside JSON, in UTF-8, where a Vietnamese letter takes up to three bytes. */
export const payloadOf = (values: unknown): number => new TextEncoder().encode(JSON.stringify(JSON.stringify(values))).length - 2;

export function partsOf<T extends Readonly<{ weight: number }>>(steps: readonly T[], most = heaviest): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let weight = Infinity;
  for (const one of steps) {
    if (weight + one.weight > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(one);
    weight += one.weight;
  }
  return parts;
}
