/**
 * Money that one level gives and another receives stands in both returns; it is taken out of the totals pair by pair:
 * from revenue what the lower unit says it received, from spending what the upper unit says it gave.
 */
import type { Adjustment, OpenTransfer, UnitReturn } from '../core/consolidation';
import type { Figure } from '../core/figure';
import { negate } from '../core/figure';
import { keptRow } from '../core/kept/ask';
import type { Finding } from '../core/finding';
import { present } from '../core/present';
import type { KeptTable, TableHead, TableRow } from '../core/table';
import type { Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import { shapeOf } from '../language/sheets/ask';
import type { Row } from '../language/sheets/row';
import type { FormDefinition, Transfer } from '../language/form';
import { allRows } from '../language/sheets/row';
import type { Form } from '../language/load';
import type { Line } from './lines/lines';
import { differenceFinding, openFindings } from './transferFindings';

export type Eliminated = Readonly<{
  lines: readonly Line[];
  adjustments: readonly Adjustment[];
  open: readonly OpenTransfer[];
  findings: readonly Finding[];
}>;

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

function lineOf(table: TableHead, row: TableRow, unit: Unit, key: string, figures: Readonly<Record<string, Figure>>, name: string): Line {
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

type End = 'received' | 'given';
/** What one side of a pair says, in its own return. */
type Told = Readonly<{ table: KeptTable; row: TableRow }>;
type Pair = Readonly<{ form: Form; transfer: Transfer; unit: Unit; received?: Told; given?: Told }>;

const keyOn = ({ transfer, unit }: Pair, end: End): string =>
  end === 'received' ? transfer.received.row : `${transfer.given.row}_${unit.code}`;

/** The rows of one side that hold the money. */
const affectedBy = (pair: Pair, end: End): readonly string[] => {
  const { sheet, row } = pair.transfer[end];
  return affectedKeys(fixedRowsOf(pair.form, sheet), row).map((key) => (key === row ? keyOn(pair, end) : key));
};

const columnsOf = ({ transfer }: Pair, end: End): readonly string[] => transfer.columns.flatMap((pair) => pair[end]);

function linesOfPair(pair: Pair, { received, given }: Readonly<{ received: Told; given: Told }>): readonly Line[] {
  const { form, transfer, unit } = pair;
  const parts = new Set(
    allRows(allRows(fixedRowsOf(form, transfer.received.sheet)).find(({ key }) => key === transfer.received.row)?.rows ?? []).map(
      ({ key }) => key,
    ),
  );
  return [
    ...affectedBy(pair, 'received').map((key) => {
      // A part gives back its own amount; the row and all above it the whole amount.
      const source = parts.has(key) ? keptRow(received.table, key) : received.row;
      return lineOf(received.table, received.row, unit, key, taken(source, columnsOf(pair, 'received')), transfer.label);
    }),
    ...affectedBy(pair, 'given').map((key) =>
      lineOf(given.table, given.row, unit, key, taken(given.row, columnsOf(pair, 'given')), transfer.label),
    ),
  ].filter(({ figures }) => Object.keys(figures).length > 0);
}

const adjustmentsOf = ({ transfer, unit }: Pair, { received, given }: Readonly<{ received: Told; given: Told }>): readonly Adjustment[] =>
  transfer.columns.flatMap((columns): readonly Adjustment[] => {
    const [a, b] = [received.row.figures[columns.received[0] ?? ''], given.row.figures[columns.given[0] ?? '']];
    if (!a && !b) return [];
    return [{ label: transfer.label, unit, column: columns.received[0] ?? '', ...present({ received: a, given: b }) }];
  });

const isSome = (figure: Figure | undefined): figure is Figure => figure !== undefined && !figure.value.eq(0);

/** Column by column, what only one side tells. */
function openOf(pair: Pair): readonly OpenTransfer[] {
  const { transfer, unit, received, given } = pair;
  const isMissing = !received || !given;
  return transfer.columns.flatMap((columns): readonly OpenTransfer[] => {
    const [a, b] = [received?.row.figures[columns.received[0] ?? ''], given?.row.figures[columns.given[0] ?? '']];
    const money = isSome(a) ? a : b;
    if (!isSome(money) || (isSome(a) && isSome(b))) return [];
    // Where the other side is not in, the money stays where it is told; where it is, it is not taken out there.
    const end: End = (money === a) === isMissing ? 'received' : 'given';
    const { sheet } = transfer[end];
    return [{ label: transfer.label, unit, isMissing, sheet, rows: affectedBy(pair, end), columns: columns[end], money }];
  });
}

const toldBy = (of: UnitReturn | undefined, sheet: string, key: string): Told | undefined => {
  const table = of?.tables.find((item) => item.sheet === sheet);
  const row = table && keptRow(table, key);
  return table && row && { table, row };
};

/** A pair for each unit that files below, as far as either side has told of it. */
function pairsOf(form: Form, transfer: Transfer, units: readonly UnitReturn[], expected: readonly Unit[]): readonly Pair[] {
  const each = allRows(fixedRowsOf(form, transfer.given.sheet)).find(({ key }) => key === transfer.given.row)?.each;
  const upper = units.find(({ unit, tables }) => unit.kind !== each && tables.some(({ sheet }) => sheet === transfer.given.sheet));
  return expected
    .filter(({ kind }) => kind === each)
    .map((unit): Pair => {
      const lower = units.find((item) => sameUnit(item.unit, unit));
      const received = toldBy(lower, transfer.received.sheet, transfer.received.row);
      const given = toldBy(upper, transfer.given.sheet, `${transfer.given.row}_${unit.code}`);
      return { form, transfer, unit, ...present({ received, given }) };
    });
}

function eliminateOf(form: Form, transfer: Transfer, pairs: readonly Pair[]): Eliminated {
  const whole = pairs.flatMap((pair) => {
    const { received, given } = pair;
    return received && given ? [{ pair, both: { received, given } }] : [];
  });
  const adjustments = whole.flatMap(({ pair, both }) => adjustmentsOf(pair, both));
  const open = pairs.flatMap(openOf);
  return {
    lines: whole.flatMap(({ pair, both }) => linesOfPair(pair, both)),
    adjustments,
    open,
    findings: [
      ...adjustments.flatMap((adjustment) => differenceFinding(form, transfer, adjustment)),
      ...openFindings(form, transfer, open),
    ],
  };
}

export function eliminate(form: Form, units: readonly UnitReturn[], expected: readonly Unit[]): Eliminated {
  const each = form.transfers.map((transfer) => eliminateOf(form, transfer, pairsOf(form, transfer, units, expected)));
  return {
    lines: each.flatMap(({ lines }) => lines),
    adjustments: each.flatMap(({ adjustments }) => adjustments),
    open: each.flatMap(({ open }) => open),
    findings: each.flatMap(({ findings }) => findings),
  };
}
