/**
 * Money that one level gives and another receives stands in both returns; it is taken out of the totals pair by pair:
 * from revenue what the lower unit says it received, from spending what the upper unit says it gave.
 */
import type { Adjustment, UnitReturn } from '../core/consolidation';
import type { Figure } from '../core/figure';
import { agree, negate } from '../core/figure';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/lang';
import type { Table, TableRow } from '../core/table';
import { rowOf } from '../core/table';
import type { Unit } from '../core/unit';
import { sameUnit } from '../core/unitId';
import { amountText, cellsText, remedy, valueText } from '../check/say';
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
    return [
      { label: transfer.label, unit: lower.unit, column: received[0] ?? '', ...(a ? { received: a } : {}), ...(b ? { given: b } : {}) },
    ];
  });
  return { lines, adjustments };
}

function differenceFinding(form: Form, transfer: Transfer, { unit, column, received, given }: Adjustment, lang: Lang): readonly Finding[] {
  const both = received && given;
  if (both ? agree(received, given) : (received ?? given)?.value.eq(0)) return [];
  const sheet = form.sheets.find(({ key }) => key === transfer.received.sheet);
  const label = leaves(sheet?.columns ?? []).find(({ key }) => key === column)?.label ?? column;
  const at = (received ?? given)?.from[0] ?? { file: '', sheet: '', cell: '' };
  const side = (figure: Figure | undefined): string =>
    figure
      ? `${valueText(figure, false, lang)} ${form.scale} ${lang === 'vi' ? 'tại' : 'at'} ${cellsText(figure.from, { file: '', sheet: '', cell: '' }, lang)}`
      : lang === 'vi'
        ? 'để trống'
        : 'blank';
  const difference = received && given ? received.value.minus(given.value) : undefined;
  const message =
    lang === 'vi'
      ? `${transfer.label}, ${label}: ${unit.reportName} ghi đã nhận ${side(received)}, cấp trên ghi đã chuyển ${side(given)}${difference ? `; chênh lệch ${amountText(difference, lang)} ${form.scale}. Khi loại trừ, thu trừ theo số đã nhận, chi trừ theo số đã chuyển` : ''}. Đề nghị hai bên đối chiếu. ${remedy.warning.vi}`
      : `${transfer.label}, ${label}: ${unit.reportName} received ${side(received)}, the level above gave ${side(given)}${difference ? `; difference ${amountText(difference, lang)}. Revenue is reduced by what was received, spending by what was given` : ''}. ${remedy.warning.en}`;
  return [
    {
      code: `${form.code}.${transfer.given.sheet}.${transfer.given.row}.transfer`,
      severity: 'warning',
      at,
      involves: joinCells(received?.from ?? [], given?.from ?? []),
      message,
      ...(received ? { found: { text: valueText(received, false, lang), value: received.value } } : {}),
      ...(given ? { expected: given.value } : {}),
      ...(difference ? { difference } : {}),
    },
  ];
}

/** A pair with one side missing stays in the totals, and is named. */
function openPair(form: Form, transfer: Transfer, unit: Unit, money: Figure, lang: Lang): Finding {
  const message =
    lang === 'vi'
      ? `${transfer.label}: chưa loại trừ ${valueText(money, false, lang)} ${form.scale} của ${unit.reportName} vì mới có số liệu của một bên. Khoản này vẫn nằm trong số tổng hợp.`
      : `${transfer.label}: ${valueText(money, false, lang)} of ${unit.reportName} is not taken out, as only one side has reported. It stays in the totals.`;
  const at = money.from[0] ?? { file: '', sheet: '', cell: '' };
  return {
    code: `${form.code}.${transfer.given.sheet}.${transfer.given.row}.open`,
    severity: 'warning',
    at,
    involves: money.from,
    message,
  };
}

export function eliminate(form: Form, units: readonly UnitReturn[], expected: readonly Unit[], lang: Lang): Eliminated {
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
        findings.push(...pair.adjustments.flatMap((adjustment) => differenceFinding(form, transfer, adjustment, lang)));
        continue;
      }
      const received = lower?.tables.find(({ sheet }) => sheet === transfer.received.sheet);
      const given = upper?.tables.find(({ sheet }) => sheet === transfer.given.sheet);
      const row = (received && rowOf(received, transfer.received.row)) ?? (given && rowOf(given, `${transfer.given.row}_${unit.code}`));
      const columns = [...transfer.columns].reverse().flatMap((pair) => (received ? pair.received : pair.given));
      const money = columns.map((column) => row?.figures[column]).find((figure) => figure !== undefined && !figure.value.eq(0));
      if (money) findings.push(openPair(form, transfer, unit, money, lang));
    }
  }
  return { lines, adjustments, findings };
}
