/** A document as plain data: blocks of text whose figures know their cells. */
import type { CellRef } from './cell';

/** `from` is empty for plain words. A `note` is the number of a footnote anchored after the text. */
export type Span = Readonly<{
  text: string;
  from: readonly CellRef[];
  sources?: readonly CellRef[];
  note?: number;
  /** Left for the office to fill in by hand, so many letters wide; `text` is what stands where nobody writes by hand. */
  blank?: number;
}>;

/** What stands in one line or one paragraph. */
export type Line<S = Span> = readonly S[];

export type ListItem<S = Span> = Readonly<{ /** 1 is "-", 2 is "+". */ level: number; spans: Line<S> }>;

export type TableColumn<S = Span> = Readonly<{
  head: Line<S>;
  align: 'left' | 'center' | 'right';
  /** Against the other columns. */
  width: number;
}>;
export type TableLine<S = Span> = Readonly<{ isTotal: boolean; cells: readonly Line<S>[] }>;

export type ChartValue<S = Span> = Readonly<{ spans: Line<S>; /** Absent where it is not known. */ value?: number }>;
export type ChartPoint<S = Span> = Readonly<{ label: Line<S>; /** By series. */ values: readonly ChartValue<S>[] }>;

/** What each kind of block holds. One more here, and the compiler names every renderer that cannot draw it yet. `section` is that which says it. */
export type BlockKinds<S = Span> = Readonly<{
  /** Above the text: who issues it, Quốc hiệu and Tiêu ngữ, number, place and date (Nghị định 30/2020, Phụ lục I). */
  letterhead: Readonly<{ issuer: readonly Line<S>[]; nation: readonly Line<S>[]; number: Line<S>; placeAndDate: Line<S> }>;
  /** "BÁO CÁO", and what it is about. */
  title: Readonly<{ kind: Line<S>; subject: Line<S> }>;
  /** 1 is a chapter. */
  heading: Readonly<{ section: string; level: number; spans: Line<S> }>;
  paragraph: Readonly<{ section: string; spans: Line<S> }>;
  list: Readonly<{ section: string; items: readonly ListItem<S>[] }>;
  /** `unit`, as "Đơn vị tính: triệu đồng", may be empty. */
  table: Readonly<{
    section: string;
    title: Line<S>;
    unit: Line<S>;
    columns: readonly TableColumn<S>[];
    rows: readonly TableLine<S>[];
  }>;
  /** `bar` lies, for long names; `column` stands, where a renderer can draw it standing. */
  chart: Readonly<{
    section: string;
    title: Line<S>;
    unit: Line<S>;
    kind: 'bar' | 'column';
    series: readonly Line<S>[];
    points: readonly ChartPoint<S>[];
  }>;
  /** A footnote, after the block that is anchored to it. */
  note: Readonly<{ section: string; number: number; spans: Line<S> }>;
  /** Prose that no cell holds: the office's own, a line to a paragraph. */
  kept: Readonly<{ section: string; paragraphs: readonly Line<S>[] }>;
  pageBreak: Readonly<{ section: string }>;
  /** Below the text: to whom it goes, and who signs. */
  closing: Readonly<{ sentTo: Line<S>; recipients: readonly Line<S>[]; signature: readonly Line<S>[] }>;
}>;

/** Things of several kinds, told apart by `is`. */
export type Tagged<Kinds, Kind extends keyof Kinds = keyof Kinds> = { [K in Kind]: Readonly<{ is: K }> & Kinds[K] }[Kind];

/** One function a kind: a renderer `satisfies` it, so that it can lack none. */
export type Drawn<Kinds, Out> = { readonly [Kind in keyof Kinds]: (block: Tagged<Kinds, Kind>) => Out };

export const draw = <Kinds, Out, Kind extends keyof Kinds>(by: Drawn<Kinds, Out>, block: Tagged<Kinds, Kind>): Out => by[block.is](block);

export type BlockKind = keyof BlockKinds;
export type Block<Kind extends BlockKind = BlockKind, S = Span> = Tagged<BlockKinds<S>, Kind>;
export type Renderer<Out, S = Span> = Drawn<BlockKinds<S>, Out>;

export const drawBlock = <Out, S>(by: Renderer<Out, S>, block: Block<BlockKind, S>): Out => draw<BlockKinds<S>, Out, BlockKind>(by, block);

/** What is said of an administrative document around its text: the facts that its first and last blocks are made of. */
export type Letterhead = Readonly<{
  /** "ỦY BAN NHÂN DÂN / HUYỆN THAN UYÊN", a line each. */
  issuer: readonly string[];
  /** "Than Uyên", before the date that the office fills in. */
  town: string;
  /** "BC-UBND", after the number that the office fills in. */
  symbol: string;
  year: number;
  /** "BÁO CÁO". */
  kind: string;
  /** What it is about, below the kind. */
  subject: string;
  /** Lines above the blank for the signature. */
  signature: readonly string[];
  recipients: readonly string[];
}>;

export type Blocks<S = Span> = Readonly<{
  head: readonly Block<BlockKind, S>[];
  blocks: readonly Block<BlockKind, S>[];
  close: readonly Block<BlockKind, S>[];
}>;

/** A section that was asked for and says nothing; `lacks` are the forms it needs that nothing was consolidated of. */
export type LeftOut = Readonly<{ section: string; lacks: readonly string[] }>;

/** Why a clause is not written although its figures are there. Units by the names that prose calls them. */
export type Reason =
  /** Money that one level gave and another received is told by one side alone, so that what would be compared differs by it. */
  | Readonly<{ is: 'oneSided'; transfer: string; units: readonly string[] }>
  /** A share of nothing or of less, or a share below nothing; `row` and `column` as the sheet calls them. */
  | Readonly<{ is: 'negative'; sheet: string; row: string; column: string }>
  /** A plan of the whole place beside the results of a part. */
  | Readonly<{ is: 'partial'; missing: readonly string[] }>
  /** Results without what they are compared with: of these units, or of these items of a list, the column is blank. */
  | Readonly<{ is: 'unfilled'; sheet: string; column: string; of: readonly string[] }>
  /** The rate a year began with is not known: of these units neither. */
  | Readonly<{ is: 'opening'; sheet: string; column: string; units: readonly string[] }>;

export type Withheld = Readonly<{ section: string; why: Reason }>;

export type Document = Blocks & Readonly<{ letterhead: Letterhead; leftOut: readonly LeftOut[]; withheld: readonly Withheld[] }>;

export const words = (text: string): Span => ({ text, from: [] });
export const lineText = (line: Line<Readonly<{ text: string }>>): string => line.map(({ text }) => text).join('');
