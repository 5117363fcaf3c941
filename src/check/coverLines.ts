/** The lines of the cover that tell whose return it is: what is said there in other words than the template's, or not at all. */
import { isZerosOnly } from '../census/lostZeros';
import { decimal } from '../core/decimal';
import type { Finding } from '../core/finding';
import type { MoneyScale } from '../core/money';
import type { Period } from '../core/period';
import { present } from '../core/present';
import type { Unit } from '../core/unit';
import { fold } from '../core/vietnamese';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook';
import { cellRef } from '../core/workbook';
import type { CoverKey } from '../language/cover';
import { coverLabels, roundHint } from '../language/cover';
import { besideLabel } from '../read/labels';
import { inOldEncoding } from '../read/oldEncoding';
import { readRound } from '../read/round';

/** As far as it is known; `scale` only where the return holds money. */
export type Whose = Readonly<{ unit: Unit; period: Period; scale?: MoneyScale }>;
type Line = Readonly<{ line: string; text: string; at: Finding['at'] }>;

function lineOf(workbook: WorkbookSnapshot, cover: SheetSnapshot, key: CoverKey): Line | undefined {
  const spot = besideLabel(cover, coverLabels[key]);
  if (!spot || spot.text === roundHint) return undefined;
  const text = String(inOldEncoding(spot.cell)?.cell.value ?? spot.text);
  return { line: coverLabels[key], text, at: cellRef(workbook, cover, spot.column, spot.row) };
}

const warning = ({ at, text }: Line): Pick<Finding, 'severity' | 'at' | 'involves' | 'found'> => ({
  ...{ severity: 'warning', at, involves: [at], found: { is: 'text', text } },
});

/** Only words that say another number, or none, need be looked at; digits are what the cover asks for. */
function ofRound(line: Line): readonly Finding[] {
  const { round, isPlain, isSure } = readRound(line.text);
  if (isPlain) return [];
  const fix = isSure ? { edits: [{ at: line.at, write: decimal(round) }] } : undefined;
  return [present({ kind: 'cover.round', ...warning(line), line: line.line, text: line.text, round, isSure, fix })];
}

const withoutCommittee = (text: string): string => fold(text).replace(/^(?:ubnd|ủy ban nhân dân) /u, '');

/** A letterhead names the unit among others; a name alone must be the unit's of today. */
function ofName(line: Line, { code, name, reportName, formerNames }: Unit): readonly Finding[] {
  const written = withoutCommittee(line.text);
  if ([name, reportName].some((own) => written.includes(withoutCommittee(own)))) return [];
  const isFormer = formerNames.some((own) => fold(own) === written);
  const fix = { edits: [{ at: line.at, write: name }] };
  return [{ kind: 'cover.name', ...warning(line), line: line.line, text: line.text, code, name, isFormer, fix }];
}

function ofCode(line: Line, { code, name }: Unit): readonly Finding[] {
  if (!isZerosOnly(line.text, code)) return [];
  const isCatalogue = line.text.length > code.length;
  const fix = isCatalogue ? undefined : { edits: [{ at: line.at, write: code }] };
  return [present({ kind: 'cover.code', ...warning(line), line: line.line, text: line.text, code, name, isCatalogue, fix })];
}

const told = ['unitName', 'unit', 'form', 'version', 'period', 'round'] as const satisfies readonly CoverKey[];

/** `accused` are cells of which something graver is told. */
export function coverLineFindings(
  workbook: WorkbookSnapshot,
  cover: SheetSnapshot | undefined,
  { unit, period, scale }: Whose,
  accused: readonly Finding[],
): readonly Finding[] {
  const lines = new Map(told.map((key) => [key, cover && lineOf(workbook, cover, key)]));
  const missing = told.filter((key) => lines.get(key) === undefined);
  const isGone = missing.length === told.length;
  const top = cover ?? workbook.sheets[0];
  const at = top ? cellRef(workbook, top, 1, 1) : { file: workbook.file, sheet: '', cell: '' };
  const wanting: readonly Finding[] =
    missing.length === 0
      ? []
      : [
          present({
            ...{ kind: 'cover.wanting', severity: 'warning', at, involves: [at], isGone, lines: missing.map((key) => coverLabels[key]) },
            ...{ unit: unit.name, period, scale: isGone ? scale : undefined },
          }),
        ];
  const isFree = (line: Line): boolean => !accused.some(({ at: { sheet, cell } }) => sheet === line.at.sheet && cell === line.at.cell);
  const judge = (key: (typeof told)[number], of: (line: Line) => readonly Finding[]): readonly Finding[] => {
    const line = lines.get(key);
    return line && isFree(line) ? of(line) : [];
  };
  return [
    ...wanting,
    ...judge('round', ofRound),
    ...judge('unit', (line) => ofCode(line, unit)),
    ...judge('unitName', (line) => ofName(line, unit)),
  ];
}
