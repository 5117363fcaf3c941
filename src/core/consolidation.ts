/** The figures of a whole place, with the returns they were added up from. */
import type { CellRef } from './cell';
import type { Figure } from './figure';
import type { FileFindings, Finding } from './finding';
import type { MoneyScale } from './money';
import type { Period } from './period';
import type { Settings } from './settings';
import type { Explanation, KeptTable, Table } from './table';
import type { Catalogue, Unit } from './unit';

/** One unit's return as it went into the totals, in the form's own scale. */
export type UnitReturn = Readonly<{
  unit: Unit;
  file: string;
  sha256: string;
  version: string;
  round: number;
  /** In the form's scale, whatever the unit's own. */
  tables: readonly KeptTable[];
  /** The scale each sheet declared in the unit's file. */
  scales: Readonly<Record<string, MoneyScale>>;
  /** Taken in by the office although errors are open. */
  despiteErrors?: true;
}>;

/** Money given by one level and received by another, taken out of one column of the totals. */
export type Adjustment = Readonly<{
  label: string;
  unit: Unit;
  column: string;
  received?: Figure;
  given?: Figure;
}>;

/** Money of a transfer that one side alone tells, so that it is not taken out of both totals. */
export type OpenTransfer = Readonly<{
  label: string;
  unit: Unit;
  /** The other side is not in at all, and the money stays in the totals; else it is taken out where it is told, and not of the rows below. */
  isMissing: boolean;
  /** The cells of the place's own tables that hold too much for it. */
  sheet: string;
  rows: readonly string[];
  columns: readonly string[];
  /** As the side that tells it has it. */
  money: Figure;
}>;

export type UnitStatus = Readonly<{
  unit: Unit;
  status: 'accepted' | 'despiteErrors' | 'refused' | 'duplicate' | 'missing';
  file?: string;
  round?: number;
  errors: number;
  warnings: number;
}>;

export type ConsolidatedForm = Readonly<{
  form: string;
  version: string;
  /** The form's own period: HN of 2021-Q1 is 2020. */
  period: Period;
  /**
   * The place's own tables. Row keys are the form's; a list has its total, a row for each choice or unit it is grouped
   * by (`nguonVon_tinhQuanLy`, `donVi_03632`) and the joined items; sections hold one item for each unit (`unit` set).
   * They are made anew each time they are asked for, so that a country's need not stay in memory.
   */
  tables: () => readonly Table[];
  /** The accepted returns, in the order of the catalogue. */
  units: readonly UnitReturn[];
  progress: readonly UnitStatus[];
  adjustments: readonly Adjustment[];
  open: readonly OpenTransfer[];
}>;

/** What is said of the returns, file by file, and what of the totals alone. */
export type ConsolidationFindings = Readonly<{ ofReturns: readonly FileFindings[]; ofWhole: readonly Finding[] }>;

export type Consolidation = Readonly<{
  /** The units asked; `place` is the one whose figures these are. */
  catalogue: Catalogue;
  /** The reporting period. */
  period: Period;
  settings: Settings;
  forms: readonly ConsolidatedForm[];
  findings: ConsolidationFindings;
  explanations: readonly (Explanation & Readonly<{ unit: string }>)[];
}>;

export const allFindings = ({ ofReturns, ofWhole }: ConsolidationFindings): readonly Finding[] => [
  ...ofReturns.flatMap(({ findings }) => findings),
  ...ofWhole,
];

/** Whether a unit's return is in the totals. */
export const isIn = ({ status }: Pick<UnitStatus, 'status'>): boolean => status === 'accepted' || status === 'despiteErrors';

export const received = ({ progress }: ConsolidatedForm): readonly Unit[] => progress.filter(isIn).map(({ unit }) => unit);
export const missing = ({ progress }: ConsolidatedForm): readonly Unit[] => progress.filter((item) => !isIn(item)).map(({ unit }) => unit);

/** A place where a value no longer equals what it was added up from. */
export type Edited = Readonly<{
  at: CellRef;
  /** Absent where the cell holds no number any more. */
  found?: Figure;
  /** What it holds instead of a number; empty for a blank. */
  text: string;
  computed?: Figure;
}>;
