/** What a finding of each kind needs to be said, in either language: figures, readings, the form's own words; never a sentence. */
import type { CellLook, CellRef } from './cell';
import type { Conserved } from './conserved';
import type { Decimal } from './decimal';
import type { Figure } from './figure';
import type { Both } from './lang';
import type { MoneyScale } from './money';
import type { Period } from './period';
import type { OldEncoding } from './vietnamese';

type Nothing = Readonly<Record<never, never>>;

/** What a file that cannot be read turned out to be. */
type Unreadable =
  | ('empty' | 'notRead' | 'text' | 'html' | 'xls' | 'encrypted' | 'zip' | 'damaged' | 'tooLarge' | 'noSheets' | 'blank')
  | ('word' | 'pdf' | 'picture' | 'xlsb' | 'ods' | 'xml2003');
/** What a door may say instead of giving a workbook. */
export type FileProblem = Unreadable | 'unreadable';

export type FileFacts = Readonly<Record<`file.${Unreadable}`, Nothing>> &
  Readonly<{
    'file.unreadable': Readonly<{ detail: string }>;
    'file.unfilled': Nothing;
    /** The form it is nearest to, with its sheets that are there and those that are not. */
    'file.form': Readonly<{ near?: Readonly<{ form: string; present: readonly string[]; missing: readonly string[] }> }>;
    /** The catalogue it names and nobody has, or those that all have its unit. */
    'file.catalogue': Readonly<{ unknownCode: string } | { among: readonly string[] }>;
    /** A code that no unit has, or that several have, each in its time; neither where the workbook names none; `near` are units of about the name it gives. */
    'file.unit': Readonly<{ unknownCode?: string; sharedCode?: string; near?: readonly Readonly<{ code: string; name: string }>[] }>;
    /** A line of the cover says one thing and the stamp another. */
    'file.identity': Readonly<{ line: string; cover: string; stamp: string }>;
    'file.period': Readonly<{ period: Period; asked: Period }>;
    'file.noPeriod': Nothing;
    'file.version': Readonly<{ form: string; version: string; period: Period }>;
    'file.notFiled': Readonly<{ unit: string; form: string }>;
    /** The unit is none at the end of the period; dates are ISO. */
    'file.ended': Readonly<{ unit: string; from: string; to?: string; period: Period }>;
    'file.scale': Readonly<{ text: string }>;
    'file.duplicate': Readonly<{ files: readonly string[] }>;
    'file.superseded': Readonly<{ round: number; files: readonly string[] }>;
    'file.copy': Readonly<{ file: string }>;
  }>;

export type ShapeFacts = Readonly<{
  /** `renamed` is a sheet under another name that has its columns. */
  'sheet.missing': Readonly<{ sheet: string; renamed?: string }>;
  'heads.missing': Readonly<{ sheet: string }>;
  'column.missing': Readonly<{ column: string }>;
  /** `after` is the row it stands below in the form, `stranger` what stands in its place. */
  'row.missing': Readonly<{ row: string; after?: string; stranger?: string }>;
  /** `rest` is the row for what no other one names, where the form has one. */
  'row.unknown': Readonly<{ row: string; rest?: string }>;
  /** What a person reads in a row, and the row that its hidden key names; `isOther` where both are rows of the form. */
  'row.label': Readonly<{ reads: string; row: string; isOther: boolean }>;
  /** The same of a column and its head; `from` is the sheet of the form whose head it is. */
  'column.label': Readonly<{ reads: string; column: string; isOther: boolean; from?: string }>;
  /** A block of figures pasted one column or one row off; the cells it involves are those that no figure is typed in. */
  'block.shifted': Readonly<{ way: 'right' | 'left' | 'down' }>;
  /** Items in a section that is not for units of this level; `into` are the sections that are. */
  'row.section': Readonly<{ section: string; level: string; into: readonly string[] }>;
  /** `of` are the rows that it adds up, where its figures tell them. */
  'row.total': Readonly<{ row: string; of: readonly string[] }>;
  'cell.merged': Readonly<{ cells: string }>;
}>;

/** The head of the column and the name of the row, as the form has them; items have no row of their own. */
export type Label = Readonly<{ column: string; row: string }>;
type Labelled = Readonly<{ label: Label }>;
/** With what the cell shows. */
type Shown = Labelled & Readonly<{ text: string }>;
export type Readings = readonly [Decimal, Decimal];

/** What a blank cell waits for. */
export type Wants = Readonly<{ is: 'figure' | 'date' | 'words' }> | Readonly<{ is: 'choice'; choices: readonly string[] }>;

export type CellFacts = Readonly<{
  'cell.type': Shown;
  'cell.text': Shown & Readonly<{ value: Decimal }>;
  'cell.unit': Shown & Readonly<{ scale: MoneyScale }>;
  'cell.ambiguous': Shown & Readonly<{ readings: Readings }>;
  'cell.whole': Labelled & Readonly<{ value: Decimal; readings: Readings }>;
  'cell.negative': Labelled & Readonly<{ value: Decimal }>;
  /** A rate of more than a hundred. */
  'cell.above': Labelled & Readonly<{ value: Decimal }>;
  /** `text` is the day that is shown, `value` what the cell holds, `unit` what it should count. */
  'cell.dated': Shown & Readonly<{ value: Decimal; unit?: string }>;
  /** `text` is what is shown of `value`. */
  'cell.shown': Shown & Readonly<{ value: Decimal; unit?: string }>;
  'cell.blank': Labelled & Readonly<{ wants: Wants }>;
  'cell.nameless': Readonly<{ column: string }>;
  'cell.formulaBlank': Labelled & Readonly<{ value: Decimal }>;
  'cell.formulaError': Shown;
  'cell.error': Shown;
  'cell.uncalculated': Labelled;
  'cell.choice': Shown & Readonly<{ choices: readonly string[] }>;
  'cell.date': Shown;
  'cell.encoding': Shown & Readonly<{ unicode: string; encoding: OldEncoding }>;
  'cell.closed': Shown;
}>;

/** One side of an equation: what it came to, and whether it is one cell that says so itself. */
export type Side = Readonly<{ figure: Figure; isCell: boolean }>;
/** How the left side stands to the right one, where it must not. */
export type Gap = 'exceeds' | 'less' | 'more' | 'equal';
export type Compared = Readonly<{ row: string; left: Side; right: Side; gap: Gap }>;

/** What the rule says, in the form's own words. */
type Ruled = Readonly<{ says: Both }>;
/** `compared` is absent where the rule is not about two numbers. */
export type Broken = Ruled & Readonly<{ compared?: Compared }>;
/** Tables an expression may need that are not at hand. */
export type Need = 'lastPeriod' | 'lastYear' | 'otherForm';

/** A unit that was not there a year before: since when it is, and the units it comes from, all or as many as are known. */
export type Formed = Readonly<{ day: string; isKnown: boolean; from: readonly string[] }>;

/** Lines of the cover about a sheet; dates are ISO. */
export type CoverFacts = Readonly<{
  'cover.noDate': Readonly<{ line: string; text: string }>;
  /** `meant` is a day inside the period that is one slip away: day and month exchanged, or the year (`isYear`). */
  'cover.outside': Readonly<{ line: string; date: string; first: string; last: string; meant?: string; isYear?: boolean }>;
  'cover.backwards': Readonly<{ line: string; from: string; to: string }>;
  /** The number of the return in words; `round` is what it is taken for. */
  'cover.round': Readonly<{ line: string; text: string; round: number; isSure: boolean }>;
  /** The cover is gone, or lines of it are blank, and the marks of the template told whose return it is. */
  'cover.wanting': Readonly<{ isGone: boolean; lines: readonly string[]; unit: string; period: Period; scale?: MoneyScale }>;
  'cover.name': Readonly<{ line: string; text: string; code: string; name: string; isFormer: boolean }>;
  /** Leading zeros that the cover lost, or the catalogue. */
  'cover.code': Readonly<{ line: string; text: string; code: string; name: string; isCatalogue: boolean }>;
  /** «Không phát sinh» chosen, and figures all the same. */
  'cover.nothing': Readonly<{ line: string; count: number }>;
}>;

export type CheckFacts = Readonly<{
  sum: Broken;
  rate: Broken;
  formula: Broken;
  within: Broken;
  link: Broken;
  rule: Broken;
  repeated: Ruled & Readonly<{ text: string }>;
  filled: Ruled;
  anonymous: Ruled;
  /** Not applied, for want of figures to compare with. */
  wanting: Ruled & Readonly<{ needs: Need; formed?: Formed }>;
  /** Not applied, since it crashed. */
  crashed: Readonly<{ detail: string }>;
}>;

/** A cell, what it holds (0 where it is blank), and what it would have to hold. */
export type Meant = Labelled & Readonly<{ at: CellRef; holds: Figure; isBlank?: true; value: Decimal }>;
/** One cell that was typed wrongly, or two of which one was; and what the rules say that would all hold then. */
export type Proof = Readonly<{ meant: readonly Meant[]; agree: readonly Both[] }>;
export type BlameFacts = Readonly<{ slip: Proof }>;

export type PlausibilityFacts = Readonly<{
  /** Heads of the columns: what is blank stands at the finding's cells. */
  'blank.results': Readonly<{ results: readonly string[]; plans: readonly string[] }>;
  'blank.plan': Readonly<{ results: readonly string[]; plans: readonly string[] }>;
  /** Columns blank from top to bottom: `besides` hold figures there, or the file `earlier` of the period before does. */
  'blank.column': Readonly<{ columns: readonly string[]; besides: readonly string[]; earlier?: string }>;
  'blank.sheet': Readonly<{ sheet: string; isList: boolean; earlier?: string }>;
  /** A side of a rule is blank, which 0 would break; `filled` are the cells of the other side. */
  'blank.side': Ruled & Readonly<{ filled: readonly CellRef[] }>;
  /** Two sheets of one shape of which each holds what last time's figures of the other lead to. */
  'sheet.exchanged': Readonly<{ sheet: string; other: string }>;
  /** A blank row between the rows of a list. */
  'row.hole': Nothing;
  /** Items that the file `earlier` of the period before had. */
  'row.gone': Readonly<{ rows: readonly string[]; earlier: string }>;
  /** Items that the sheet `on` lacks, though a rule holds figures of both sheets to be equal. */
  'row.absent': Readonly<{ rows: readonly string[]; on: string; isEmpty: boolean }>;
  /** Amounts in `scale` under the unit that the cover declares; `times` is 1.000 and so on, `who` the other unit, or the earlier file. */
  'scale.other': Readonly<{
    against: 'transfer' | 'lastPeriod' | 'peers';
    declared: MoneyScale;
    meant?: MoneyScale;
    label: string;
    own: Decimal;
    theirs: Decimal;
    who: string;
    scale: MoneyScale;
    times: Decimal;
    isLarge: boolean;
  }>;
  'implausible.scale': Readonly<{ value: Decimal; scale: MoneyScale; isLarge: boolean }>;
  'implausible.ratio': Readonly<{ column: string; typed: Decimal }>;
  /** An item whose name tells nothing, repeats the one above, or is a person's. */
  'name.odd': Readonly<{ column: string; why: 'noLetters' | 'ditto' | 'person'; text: string }>;
  /** A day of something done that cannot be yet, or is of another century; dates are ISO. */
  'implausible.day': Readonly<{ column: string; date: string; isLate: boolean; last: string; meant?: string }>;
}>;

export type WholeFacts = Readonly<{
  /** What the units reported one by one, and what the unit that answers for the sheet reported. */
  sources: Readonly<{
    row: string;
    column: string;
    /** What the column is measured in; empty for bare counts. */
    measuredIn: string;
    filed: readonly Readonly<{ unit: string; figure: Figure }>[];
    theirs: Figure;
    own: Figure;
    owner: string;
  }>;
  /** Dates are ISO. */
  dates: Readonly<{ sheets: readonly string[]; common: string; others: readonly Readonly<{ unit: string; date: string }>[] }>;
  transfer: Readonly<{ transfer: string; column: string; unit: string; scale: MoneyScale; received?: Figure; given?: Figure }>;
  /** One side of a transfer is not there yet: a column of it, over all units of which it is so. */
  open: Readonly<{
    transfer: string;
    column: string;
    scale: MoneyScale;
    money: Figure;
    of: readonly Readonly<{ unit: string; money: Figure }>[];
  }>;
  /** Units that have a number and left its approved rate blank. */
  opening: Readonly<{ column: string; units: readonly string[] }>;
}>;

/** Nothing is lost between the cells and the sums. */
export type ConservationFacts = Readonly<{
  /** Cells that hold a figure which is neither read nor told. */
  'conservation.lost': Readonly<{ sheet: string; count: number }>;
  /** What was typed into all returns, what is counted in the totals, and what is left out with a reason; money in đồng. */
  'conservation.whole': Readonly<{ sheet: string; measure: Conserved; typed: Decimal; counted: Decimal; out: Decimal; lost: Decimal }>;
}>;

/** What stands in another return as well; `unit` and `file` are the other's. */
export type CopyFacts = Readonly<{
  'copied.figures': Readonly<{ sheet: string; count: number; file: string; unit: string }>;
  'copied.names': Readonly<{ sheet: string; names: readonly string[]; file: string; unit: string }>;
  /** What grows from period to period stands in an earlier return of the unit as well. */
  'copied.period': Readonly<{ sheet: string; count: number; file: string }>;
}>;

/** Where figures lie that are not read: below the end of the table, beside it, above its heads, or zeros alone in a row of a list. */
export type Outside = 'below' | 'beside' | 'above' | 'idle';
/** What a sheet that is not read looks like: items that stand nowhere else, a copy of what is read, a sheet of another form, or none of these. */
export type Unread = 'items' | 'copy' | 'otherForm' | 'figures';

/** Formulas typed where the form asks for a figure; `rule` is the formula without its `=`. */
export type FormulaFacts = Readonly<{
  'typed.circular': Labelled & Readonly<{ rule: string }>;
  'typed.linked': Labelled & Readonly<{ book: string }>;
  /** What it holds, and what it comes to. */
  'typed.stale': Labelled & Readonly<{ rule: string; value: Decimal; result: Decimal }>;
  /** The hidden cells are among those it involves. */
  'typed.overHidden': Labelled;
}>;

/** What a person does not see and is counted, and what a person sees and is not. */
export type SightFacts = Readonly<{
  /** `rows` by name, or by number where they have none. */
  'outside.items': Readonly<{ rows: readonly string[]; isOpen: boolean }>;
  'outside.cells': Readonly<{ where: Outside }>;
  'outside.sheet': Readonly<{ sheet: string; looks: Unread; form?: string; count: number }>;
  /** Row numbers and heads of columns. */
  'hidden.lines': Readonly<{ rows: readonly number[]; columns: readonly string[]; isFiltered: boolean }>;
  'hidden.sheet': Readonly<{ sheet: string }>;
  'hidden.look': Readonly<{ look: CellLook }>;
  /** The heads of the sheet of explanations are gone. */
  'explanations.lost': Readonly<{ sheet: string }>;
}>;

export type Facts = FileFacts &
  SightFacts &
  ConservationFacts &
  CopyFacts &
  FormulaFacts &
  ShapeFacts &
  CoverFacts &
  CellFacts &
  CheckFacts &
  BlameFacts &
  PlausibilityFacts &
  WholeFacts;
export type Kind = keyof Facts;
