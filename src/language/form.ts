/**
 * How a form is written: plain data that keeps the order and the words of the paper form.
 *
 * Everything here survives a trip through JSON. Nothing in a definition is a function; the
 * functions below only make the data pleasant to write. `load` (load.ts) checks a definition
 * and turns its expressions into checks.
 */
import type { PeriodKind } from '../core/period';
import type { MoneyScale } from '../core/money';
import { remember } from '../core/remember';
import type { UnitKind } from '../core/unitKind';
import type { AnyColumn, ColumnKind } from './columns/kinds';
import { columnKinds } from './columns/kinds';
import type { Choice } from './columns/rule';
import { figureRule } from './columns/ask';
import type { Body } from './sheets/kinds';
import type { Row } from './sheets/row';

export type Column = AnyColumn;
export type ColumnGroup = Readonly<{ is: 'group'; label: string; columns: readonly ColumnNode[] }>;
export type ColumnNode = Column | ColumnGroup;

export type Rule = Readonly<{
  /** Forever, also when the rule is gone: `HN-01`, or `HN-101`. */
  code: string;
  severity: 'error' | 'warning';
  sheet: string;
  holds: string;
  /** Vietnamese and English. */
  says: string;
  saysEn: string;
  /** The rows it is applied to, by key; where absent, the items of a list or section, or the lowest of fixed rows (`sums`: those that add up others). */
  rows?: 'all' | 'sums' | readonly string[];
  /** The columns a rule on rows is applied to; all money and count columns where absent. */
  columns?: readonly string[];
  periods?: readonly PeriodKind[];
  onlyFor?: readonly UnitKind[];
  /** On the consolidated tables instead of each return. */
  consolidated?: boolean;
  /** A new rule only warns in periods that end by this day (ISO), so that units may get used to it. */
  warnsUntil?: string;
}>;

export type Sheet = Readonly<{
  key: string;
  /** The name of the tab. */
  tab: string;
  title: string;
  /** "Biểu số 114/CK TC-NSNN". */
  number: string;
  columns: readonly ColumnNode[];
  body: Body;
  rules: readonly Rule[];
  /** The kinds of units that file this sheet, where not all of the form's. */
  filedBy?: readonly UnitKind[];
  /** Of several kinds of units that file the sheet, the one whose return gives the place's own figures; the others are compared with it, never merged. */
  authority?: UnitKind;
  /** Printed over as many pages side by side as it takes to be read; one page of A4 wide where absent. */
  paper?: 'A3';
  /** Dates that the cover asks for this sheet. */
  dates: 'none' | 'to' | 'fromTo';
}>;

/** Money that one level gives and another receives: taken out of consolidated totals pair by pair. */
export type Transfer = Readonly<{
  label: string;
  /** The receiving row (with its parts) in the lower unit's return. */
  received: Readonly<{ sheet: string; row: string }>;
  /** The giving row repeated for each unit in the upper unit's return. */
  given: Readonly<{ sheet: string; row: string }>;
  /** Columns that hold the same money on the two sides; the first of each side is the one compared. */
  columns: readonly Readonly<{ received: readonly string[]; given: readonly string[] }>[];
}>;

export type FormDefinition = Readonly<{
  code: string;
  /** Distinguishes dated definitions of one form. */
  version: string;
  title: string;
  basis: string;
  validFrom: string;
  validTo?: string;
  /** The form's own period within a reporting period: the same one, or the latest closed year. */
  period: 'same' | 'closedYear';
  filedBy: readonly UnitKind[];
  /** The scale of consolidated tables and prose, and the one proposed in templates. */
  scale: MoneyScale;
  sheets: readonly Sheet[];
  transfers: readonly Transfer[];
}>;

/* Columns, in the paper's words. */

type ColumnOptions = Partial<Omit<Column, 'is' | 'kind' | 'key' | 'label'>>;
/** Of any kind; the words below say the same more briefly. */
export const column = (kind: ColumnKind, key: string, label: string, options: ColumnOptions = {}): Column => ({
  is: 'column',
  kind,
  key,
  label,
  width: columnKinds[kind].width,
  ...options,
});

export const order = (key: string, label: string): Column => column('order', key, label);
export const name = (key: string, label: string, options?: ColumnOptions): Column => column('name', key, label, options);
export const text = (key: string, label: string, options?: ColumnOptions): Column => column('text', key, label, options);
export const code = (key: string, label: string, options?: ColumnOptions): Column => column('code', key, label, options);
export const date = (key: string, label: string, options?: ColumnOptions): Column => column('date', key, label, options);
export const choice = (key: string, label: string, choices: readonly Choice[], options?: ColumnOptions): Column =>
  column('choice', key, label, { choices, ...options });
export const count = (key: string, label: string, unit: string, options?: ColumnOptions): Column =>
  column('count', key, label, { unit, ...options });
export const money = (key: string, label: string, options?: ColumnOptions): Column => column('money', key, label, options);
/** A count that is part of another one. */
export const ofWhich = (key: string, label: string, unit: string, within: string): Column => count(key, label, unit, { within });
/** A percentage that the form computes; `formula` is the plain ratio. */
export const percent = (key: string, label: string, formula: string, decimals: number, options?: ColumnOptions): Column =>
  column('percent', key, label, { formula, decimals, ...options });
/** A percentage that is entered by hand. */
export const rate = (key: string, label: string, decimals: number, options?: ColumnOptions): Column =>
  column('percent', key, label, { decimals, ...options });
export const group = (label: string, columns: readonly ColumnNode[]): ColumnGroup => ({ is: 'group', label, columns });

/* Rows, in the paper's words. */

type RowOptions = Partial<Omit<Row, 'key' | 'marker' | 'label'>>;
export const row = (marker: string, key: string, label: string, options: RowOptions = {}): Row => ({ marker, key, label, ...options });
/** A row that is exactly the sum of the rows below it. */
export const sumRow = (marker: string, key: string, label: string, rows: readonly Row[], options: RowOptions = {}): Row => ({
  marker,
  key,
  label,
  parts: 'sum',
  rows,
  ...options,
});

/* Rules. */

type RuleOptions = Partial<Pick<Rule, 'rows' | 'columns' | 'periods' | 'onlyFor' | 'consolidated' | 'warnsUntil'>>;
type Unplaced = Omit<Rule, 'sheet'>;
export const must = (ruleCode: string, holds: string, says: string, saysEn: string, options: RuleOptions = {}): Unplaced => ({
  code: ruleCode,
  severity: 'error',
  holds,
  says,
  saysEn,
  ...options,
});
export const should = (ruleCode: string, holds: string, says: string, saysEn: string, options: RuleOptions = {}): Unplaced => ({
  ...must(ruleCode, holds, says, saysEn, options),
  severity: 'warning',
});

/* Sheets and forms. */

export const sheet = (
  definition: Omit<Sheet, 'rules' | 'dates'> & Readonly<{ rules: readonly Unplaced[]; dates?: Sheet['dates'] }>,
): Sheet => ({
  ...definition,
  dates: definition.dates ?? 'none',
  rules: definition.rules.map((rule) => ({ ...rule, sheet: definition.key })),
});

export const form = (definition: Omit<FormDefinition, 'transfers'> & Readonly<{ transfers?: readonly Transfer[] }>): FormDefinition => ({
  ...definition,
  transfers: definition.transfers ?? [],
});

/* Reading a definition. */

export const leaves: (nodes: readonly ColumnNode[]) => readonly Column[] = remember((nodes) =>
  nodes.flatMap((node) => (node.is === 'group' ? leaves(node.columns) : [node])),
);

/**
 * "Số hộ nghèo cuối năm, Tỷ lệ %": the heads above a column and its own, since the last one alone often repeats. Where it repeats
 * within one group too, it is a figure of the column before it: "Số hộ nghèo cuối năm, Số hộ DTTS, Tỷ lệ %". Where the paper prints
 * one head over two groups, the second is "Lũy kế vốn (2), Tổng số".
 */
export function headOf(nodes: readonly ColumnNode[], key: string): string {
  const index = nodes.findIndex((node) =>
    node.is === 'column' ? node.key === key : leaves(node.columns).some((column) => column.key === key),
  );
  const node = nodes[index];
  if (!node) return '';
  const before = nodes.slice(0, index).filter(({ label }) => label === node.label).length;
  if (node.is === 'group') return `${node.label}${before > 0 ? ` (${before + 1})` : ''}, ${headOf(node.columns, key)}`;
  return before > 0 ? `${nodes[index - 1]?.label ?? ''}, ${node.label}` : node.label;
}

export const isNumeric = (of: Column): boolean => figureRule(of) !== undefined;
/** Columns that may be added up over rows and units; percentages never. */
export const isAdditive = (of: Column): boolean => figureRule(of)?.adds === true;

/** Whether a unit of this kind files this sheet. */
export const files = (definition: FormDefinition, item: Sheet, kind: UnitKind): boolean =>
  (item.filedBy ?? definition.filedBy).includes(kind);
