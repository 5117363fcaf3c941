/** All kinds of sheets. A new kind is one file beside this one and one line here; a definition names it as its body's kind. */
import { fixed } from './fixed';
import { list } from './openList';
import type { SheetKind } from './rule';
import { sections } from './sections';

export const sheetKinds = { fixed, list, sections } as const satisfies Readonly<Record<string, SheetKind<never>>>;

export type SheetKindName = keyof typeof sheetKinds;
type BodyOf<Kind> = Kind extends SheetKind<infer Body> ? Body : never;
/** What a definition says of its rows, by the name of the kind. */
export type Bodies = { readonly [Name in SheetKindName]: BodyOf<(typeof sheetKinds)[Name]> };
export type Body = Bodies[SheetKindName];
