/** What one kind of sheet is, in every room of the house: its rows on templates and in consolidated tables, and what they must satisfy. */
import type { z } from 'zod';
import type { RowKind } from '../../core/table';
import type { UnitKind } from '../../core/unitKind';
import type { Unit } from '../../core/unit';
import { unitKey } from '../../core/unitId';
import type { AnyColumn } from '../columns/kinds';
import type * as shapes from '../schemaParts';
import type { Row } from './row';

/** A consolidated table is open to every kind of unit. */
export type Filer = UnitKind | 'place';

/** A way to sum a list: by a column of choices, or by the unit that filed. */
export type Grouping = Readonly<{ by: string; label: string }>;
/** A number of items that meet a condition, as a column of consolidated tables. */
export type Tally = Readonly<{ key: string; label: string; unit: string; where: string }>;

export type LayoutRow = Readonly<{
  key: string;
  /** A heading carries words only. */
  kind: RowKind | 'heading';
  marker: string;
  label: string;
  depth: number;
  section?: string;
  unit?: Unit;
  definition?: Row;
}>;

/** The row key of every line that a unit added. */
export const itemKey = 'item';
/** Which lines of a sheet a consolidated cell goes over; every condition given must hold. */
export type Selection = Readonly<{ key: string; section?: string; unit?: Unit; text?: Readonly<{ column: string; equals: string }> }>;

/** A line that a unit added, as far as the rows of consolidated tables depend on it. */
export type PlaceItem = Readonly<{
  unit: Unit;
  section?: string;
  name: Readonly<{ text: string }>;
  texts: Readonly<Record<string, Readonly<{ text: string }>>>;
}>;
/** What a consolidated table is laid out for; `authority` alone speaks for the place, where there is one. */
export type Around<Item extends PlaceItem> = Readonly<{ units: readonly Unit[]; year: number; authority?: Unit; items: readonly Item[] }>;
/** A row of a consolidated table: added up over lines, or one line as it is; what is neither follows from other rows. */
export type PlaceRow<Item extends PlaceItem> = LayoutRow & Readonly<{ over?: Selection; line?: Item }>;

/** What a sheet has to satisfy by its shape, in the language of rules. */
export type Implied = Readonly<{
  key: string;
  kind: 'sum' | 'within' | 'link';
  holds: string;
  says: string;
  saysEn: string;
  rowKinds?: readonly RowKind[];
  columns?: readonly string[];
}>;

/** The columns of the sheet that a body stands in. */
export type SheetColumns = Readonly<{
  sheet: string;
  all: readonly AnyColumn[];
  /** Those that are added up over rows and units. */
  additive: readonly AnyColumn[];
  /** The heads above a column and its own. */
  head: (key: string) => string;
}>;

/** The words that the form book has for columns, expressions and kinds of units. */
export type BookWords = Readonly<{
  column: (key: string) => string;
  formula: (source: string) => string;
  filers: (kinds: readonly UnitKind[]) => string;
}>;

type Labelled = Readonly<{ key: string; label: string }>;
export type ClosedSections = Readonly<{ closed: readonly Labelled[]; open: readonly Labelled[] }>;

export type SheetShape = Readonly<{
  /** Units add rows of their own; else every row is the paper's. */
  isOpen: boolean;
  /** The paper's own rows, in its order; a unit fills them in. */
  rows: readonly Row[];
  /** Rows that add up what units added. */
  sums: readonly Readonly<{ key: string; label: string; kind: 'section' | 'total' }>[];
  tallies: readonly Tally[];
  groupings: readonly Grouping[];
  /** In consolidated tables each item stands for the unit that filed it, and is called by its name. */
  itemsAreUnits: boolean;
  /** The sections that are not for units of this level; absent where there are none for anybody. */
  closedTo?: (level: string) => ClosedSections;
  /** Of a blank template. */
  template: (filer: Filer, below: readonly Unit[], year: number) => readonly LayoutRow[];
  place: <Item extends PlaceItem>(around: Around<Item>) => readonly PlaceRow<Item>[];
  implied: readonly Implied[];
  /** What the form book says of the rows. */
  book: (words: BookWords) => readonly string[];
}>;

/** The checker of shapes, handed over by who checks: a page that only uses sound definitions does not load it. */
export type Shapes = typeof shapes;

export type SheetKind<Body> = Readonly<{
  /** What a definition of it may look like. */
  schema: (shapes: Shapes) => z.ZodObject;
  shape: (body: Body, columns: SheetColumns) => SheetShape;
}>;

export const sumWords = (what: string, whatEn: string): Pick<Implied, 'says' | 'saysEn'> => ({
  says: `${what} chưa bằng tổng các dòng chi tiết`,
  saysEn: `${whatEn} is not the sum of its rows`,
});

/** Open rows of a template. */
export const blankRows = (length: number, section: Readonly<{ section?: string }> = {}): readonly LayoutRow[] =>
  Array.from({ length }, () => ({ key: '', kind: 'item', marker: '', label: '', depth: 0, ...section }));

/** Units that filed any of these, in the order of the catalogue. */
export const unitsIn = (items: readonly PlaceItem[]): readonly Unit[] =>
  [...new Map(items.map(({ unit }) => [unitKey(unit), unit])).values()].sort((a, b) => a.order - b.order);
