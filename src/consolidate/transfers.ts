/**
 * Money that one level gives and another receives stands in both returns; it is taken out of the totals pair by pair:
 * from revenue what the lower unit says it received, from spending what the upper unit says it gave.
 */
import type { Adjustment, UnitReturn } from '../core/consolidation';
import type { Figure } from '../core/figure';
import { agree, negate } from '../core/figure';
import { joinCells } from '../core/cell';
import type { Finding, Place } from '../core/finding';
import { present } from '../core/present';
import type { Table, TableRow } from '../core/table';
import { rowOf } from '../core/table';
import type { Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import { shapeOf } from '../language/sheets/ask';
import type { Row } from '../language/sheets/row';
import type { FormDefinition, Transfer } from '../language/form';
import { allRows } from '../language/sheets/row';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import type { Line } from './lines';

export type Eliminated = Readonly<{ lines: readonly Line[]; adjustments: readonly Adjustment[]; findings: readonly Finding[] }>;

const fixedRowsOf = (form: FormDefinition, key: string): readonly Row[] => {
  const sheet = form.sheets.find((item) => item.key === key);
  return sheet ? shapeOf(sheet).rows : [];
};

/** The row itself, all its parts, and every row it is a part of: all of them hold the money. */
function affectedKeys(rows: readonly Row[], key: string): readonly string[] {
  const holds = (row: Row): boolean => row.key === key || (row.rows ?? []).some(holds);
  const above = allRows(rows).filter((row) => row.key !== key && (row.rows ?? []).some(holds) && row.parts === 'sum');
  const own = allRows(rows).find((row) => row.key === key);
  return [...above.map((row) => row.key), key, ...allRows(own?.rows ?? []).map((row) => row.key)];
}

function lineOf(table: Table, row: TableRow, unit: Unit, key: string, figures: Readonly<Record<string, Figure>>, name: string): Line {
  return {
    sheet: table.sheet,
    key,
    unit,
    kind: 'transfer',
    name: { text: name, from: row.name.from },
    figures,
    texts: {},
    file: table.file,
    tab: table.tab,
    row: row.row,
  };
}

/** What of a row's columns is the transferred money, turned negative. */
const taken = (row: TableRow | undefined, columns: readonly string[]): Readonly<Record<string, Figure>> =>
  Object.fromEntries(columns.flatMap((column) => (row?.figures[column] ? [[column, negate(row.figures[column])]] : [])));

function eliminatePair(
  form: Form,
  transfer: Transfer,
  lower: UnitReturn,
  upper: UnitReturn,
): Readonly<{ lines: readonly Line[]; adjustments: readonly Adjustment[] }> {
  const receivedTable = lower.tables.find(({ sheet }) => sheet === transfer.received.sheet);
  const givenTable = upper.tables.find(({ sheet }) => sheet === transfer.given.sheet);
  const givenKey = `${transfer.given.row}_${lower.unit.code}`;
  const receivedRow = receivedTable && rowOf(receivedTable, transfer.received.row);
  const givenRow = givenTable && rowOf(givenTable, givenKey);
  if (!receivedTable || !givenTable || !receivedRow || !givenRow) return { lines: [], adjustments: [] };

  const receivedColumns = transfer.columns.flatMap(({ received }) => received);
  const givenColumns = transfer.columns.flatMap(({ given }) => given);
  const parts = new Set(
    allRows(allRows(fixedRowsOf(form, transfer.received.sheet)).find(({ key }) => key === transfer.received.row)?.rows ?? []).map(
      ({ key }) => key,
    ),
  );
  const lines = [
    ...affectedKeys(fixedRowsOf(form, transfer.received.sheet), transfer.received.row).map((key) => {
      // A part gives back its own amount; the row and all above it the whole amount.
      const source = parts.has(key) ? rowOf(receivedTable, key) : receivedRow;
      return lineOf(receivedTable, receivedRow, lower.unit, key, taken(source, receivedColumns), transfer.label);
    }),
    ...affectedKeys(fixedRowsOf(form, transfer.given.sheet), transfer.given.row).map((key) =>
      lineOf(givenTable, givenRow, lower.unit, key === transfer.given.row ? givenKey : key, taken(givenRow, givenColumns), transfer.label),
    ),
  ].filter(({ figures }) => Object.keys(figures).length > 0);

  const adjustments = transfer.columns.flatMap(({ received, given }): readonly Adjustment[] => {
    const [a, b] = [receivedRow.figures[received[0] ?? ''], givenRow.figures[given[0] ?? '']];
    if (!a && !b) return [];
    return [{ label: transfer.label, unit: lower.unit, column: received[0] ?? '', ...present({ received: a, given: b }) }];
  });
  return { lines, adjustments };
}

const placeOf = ({ code: form }: Form, { given: { sheet, row: key } }: Transfer): Place => ({ form, sheet, key });

function differenceFinding(form: Form, transfer: Transfer, { unit, column, received, given }: Adjustment): readonly Finding[] {
  const both = received && given;
  if (both ? agree(received, given) : (received ?? given)?.value.eq(0)) return [];
  const sheet = form.sheets.find(({ key }) => key === transfer.received.sheet);
  const label = leaves(sheet?.columns ?? []).find(({ key }) => key === column)?.label ?? column;
  const at = (received ?? given)?.from[0] ?? { file: '', sheet: '', cell: '' };
  const difference = received && given ? received.value.minus(given.value) : undefined;
  return [
    {
      ...{ kind: 'transfer', severity: 'warning', place: placeOf(form, transfer) },
      ...{ at, involves: joinCells(received?.from ?? [], given?.from ?? []) },
      ...{ transfer: transfer.label, column: label, unit: unit.reportName, scale: form.scale },
      ...present({ received, given, difference, expected: given?.value }),
      ...(received ? { found: { is: 'figure', figure: received } } : {}),
    },
  ];
}

/** A pair with one side missing stays in the totals, and is named. */
function openPair(form: Form, transfer: Transfer, unit: Unit, money: Figure): Finding {
  return {
    ...{ kind: 'open', severity: 'warning', place: placeOf(form, transfer) },
    ...{ at: money.from[0] ?? { file: '', sheet: '', cell: '' }, involves: money.from },
    ...{ transfer: transfer.label, unit: unit.reportName, scale: form.scale, money },
  };
}

export function eliminate(form: Form, units: readonly UnitReturn[], expected: readonly Unit[]): Eliminated {
  const lines: Line[] = [];
  const adjustments: Adjustment[] = [];
  const findings: Finding[] = [];
  for (const transfer of form.transfers) {
    const each = allRows(fixedRowsOf(form, transfer.given.sheet)).find(({ key }) => key === transfer.given.row)?.each;
    const upper = units.find(({ unit, tables }) => unit.kind !== each && tables.some(({ sheet }) => sheet === transfer.given.sheet));
    for (const unit of expected.filter(({ kind }) => kind === each)) {
      const lower = units.find((item) => sameUnit(item.unit, unit));
      if (lower && upper) {
        const pair = eliminatePair(form, transfer, lower, upper);
        lines.push(...pair.lines);
        adjustments.push(...pair.adjustments);
        findings.push(...pair.adjustments.flatMap((adjustment) => differenceFinding(form, transfer, adjustment)));
        continue;
      }
      const received = lower?.tables.find(({ sheet }) => sheet === transfer.received.sheet);
      const given = upper?.tables.find(({ sheet }) => sheet === transfer.given.sheet);
      const row = (received && rowOf(received, transfer.received.row)) ?? (given && rowOf(given, `${transfer.given.row}_${unit.code}`));
      const columns = [...transfer.columns].reverse().flatMap((pair) => (received ? pair.received : pair.given));
      const money = columns.map((column) => row?.figures[column]).find((figure) => figure !== undefined && !figure.value.eq(0));
      if (money) findings.push(openPair(form, transfer, unit, money));
    }
  }
  return { lines, adjustments, findings };
}
