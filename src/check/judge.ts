/** Judges what reading saw: which of it is a mistake, how grave, and what would put it right. */
import type { CellFacts, ShapeFacts } from '../core/facts';
import type { CellChange, FindingOf } from '../core/finding';
import { present } from '../core/present';
import type { Observations, ShapeObservation } from '../read/observation';
import type { OfFormula, PlainSeen } from './judgeFormulas';
import { isPlain, ofFormula } from './judgeFormulas';
import type { OfSight, Sheet } from './judgeSight';
import { ofSight } from './judgeSight';

type OfShape = FindingOf<keyof ShapeFacts>;
type OfCell = FindingOf<keyof CellFacts>;

function ofShape({ at, involves, seen }: ShapeObservation, place: Sheet): OfShape {
  const base = { severity: 'error', place, at, involves } as const;
  switch (seen.is) {
    case 'sheetGone':
      return { kind: 'sheet.missing', ...base, ...present({ sheet: seen.sheet, renamed: seen.renamed }) };
    case 'headsGone':
      return { kind: 'heads.missing', ...base, sheet: seen.sheet };
    case 'columnGone':
      return { kind: 'column.missing', ...base, place: { ...place, key: seen.key }, column: seen.column };
    case 'rowGone': {
      const { key, row, after, stranger } = seen;
      return { kind: 'row.missing', ...base, place: { ...place, key }, ...present({ row, after, stranger }) };
    }
    case 'headMoved':
    case 'labelMoved': {
      const { reads, key, isOther, also } = seen;
      const severity = isOther ? 'error' : 'warning';
      const said = { ...base, severity, place: { ...place, key }, reads, isOther, ...(also.length ? { alsoAt: also } : {}) } as const;
      if (seen.is === 'labelMoved') return { kind: 'row.label', ...said, row: seen.row };
      return { kind: 'column.label', ...said, ...present({ column: seen.column, from: seen.from }) };
    }
    case 'shifted':
      return { kind: 'block.shifted', ...base, way: seen.way };
    case 'wrongSection':
      return { kind: 'row.section', ...base, section: seen.section, level: seen.level, into: seen.into };
    case 'rowAdded':
      return { kind: 'row.unknown', ...base, row: seen.row, ...present({ rest: seen.rest }) };
    case 'totalAmongItems':
      return { kind: 'row.total', ...base, row: seen.row, of: seen.of };
    case 'merged':
      return { kind: 'cell.merged', ...base, cells: seen.cells };
  }
}

function ofCell({ at, column, label, shown: text, seen }: PlainSeen, sheet: Sheet): OfCell {
  const found: Pick<OfCell, 'found'> = text === '' ? {} : { found: { is: 'text', text } };
  const base = { severity: 'error', place: { ...sheet, key: column }, at, involves: [at], ...found } as const;
  const shown = { ...base, label, text };
  const put = (write: CellChange['write']): Pick<OfCell, 'fix'> => ({ fix: { edits: [{ at, write }] } });
  switch (seen.is) {
    case 'words':
      return { kind: 'cell.type', ...shown };
    case 'numberAsText':
      // Excel does not add up what is typed as text, but what was meant is certain.
      return { kind: 'cell.text', ...shown, severity: 'warning', value: seen.value, ...put(seen.value) };
    case 'otherUnit':
      return { kind: 'cell.unit', ...shown, scale: seen.scale };
    case 'twoReadings':
      return { kind: 'cell.ambiguous', ...shown, readings: seen.readings };
    case 'fraction':
      return { kind: 'cell.whole', ...base, label, value: seen.value, readings: seen.readings };
    case 'negative':
      return { kind: 'cell.negative', ...base, label, value: seen.value };
    case 'above':
      return { kind: 'cell.above', ...base, label, value: seen.value };
    case 'dated':
    case 'shownOtherwise': {
      const { value, text: seenText, unit } = seen;
      const held = { ...base, label, ...present({ value, text: seenText, unit }), found: { is: 'number', value } } as const;
      if (seen.is === 'dated') return { kind: 'cell.dated', ...held };
      return { kind: 'cell.shown', ...held, severity: seen.isSure ? 'error' : 'warning' };
    }
    case 'blank':
      return { kind: 'cell.blank', ...base, label, wants: seen.wants };
    case 'nameless':
      return { kind: 'cell.nameless', ...base, column: label.column };
    case 'formulaGone': {
      const { value, from } = seen.figure;
      return { kind: 'cell.formulaBlank', ...base, label, involves: [at, ...from], value, expected: value, ...put(value) };
    }
    case 'errorValue':
      return { kind: seen.isComputed ? 'cell.formulaError' : 'cell.error', ...shown };
    case 'uncalculated':
      return { kind: 'cell.uncalculated', ...base, label };
    case 'notChoice':
      return { kind: 'cell.choice', ...shown, choices: seen.choices };
    case 'oldEncoding':
      return { kind: 'cell.encoding', ...shown, severity: 'warning', unicode: seen.text, encoding: seen.encoding, ...put(seen.text) };
    case 'notDate':
      return { kind: 'cell.date', ...shown, severity: 'warning' };
    case 'unused':
      return { kind: 'cell.closed', ...shown, severity: 'warning' };
  }
}

/** What is seen of a form's shape and of its cells is a mistake, all of it; warnings are what is understood all the same. */
export const judged = ({ form, sheet, shape, sight, cells }: Observations): readonly (OfShape | OfSight | OfFormula | OfCell)[] => [
  ...shape.map((seen) => ofShape(seen, { form, sheet })),
  ...sight.map((seen) => ofSight(seen, { form, sheet })),
  ...cells.flatMap((seen) => (isPlain(seen) ? ofCell(seen, { form, sheet }) : (ofFormula(seen, { form, sheet }) ?? []))),
];
