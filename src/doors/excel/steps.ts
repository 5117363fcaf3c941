/** What is to be written, as steps with their weight: one round trip for all, more only where Excel's limit of 5 MB would be passed. */

export type Step = Readonly<{
  /** Bytes of the request, reckoned. */
  weight: number;
  run: (context: Excel.RequestContext) => void;
}>;

/** A fifth is left for what surrounds the values. */
const heaviest = 4_000_000;

/** What a call weighs besides its values, as the client library writes it. */
const callWeight = 500;

export const step = (run: Step['run'], payload = 0): Step => ({ weight: callWeight + payload, run });

/** As the values travel: JSON in UTF-8, where a Vietnamese letter takes up to three bytes. */
export const payloadOf = (values: unknown): number => new TextEncoder().encode(JSON.stringify(values)).length;

export function partsOf(steps: readonly Step[], most = heaviest): readonly (readonly Step[])[] {
  const parts: Step[][] = [];
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
