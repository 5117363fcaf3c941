/** Leaves out what is not there: under exact optional types a key may be absent, but not undefined. */

export type Present<Of> = { readonly [Key in keyof Of as undefined extends Of[Key] ? never : Key]: Of[Key] } & {
  readonly [Key in keyof Of as undefined extends Of[Key] ? Key : never]?: Exclude<Of[Key], undefined>;
};

/** `present({ form, unit: undefined })` is `{ form }`; null stays, since a blank is something. */
export const present = <const Of extends Readonly<Record<string, unknown>>>(of: Of): Present<Of> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Present<Of>;
