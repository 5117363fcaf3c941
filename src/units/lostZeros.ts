/** Codes of the General Statistics Office whose zeros in front Excel dropped (03632 became 3632), given back where level or table tells. */
import type { Line } from './catalogueTable';
import { codeSystemOf } from './catalogueTable';
import { levelCalled } from './levels';

export const isNumeric = (code: string): boolean => /^\d+$/.test(code);

/** Two digits for a province, three for a district, five for a commune: never one or four. */
const usualLength = (code: string): number => (code.length === 4 ? 5 : code.length === 1 ? 2 : code.length);

const isOfOffice = (line: Line): boolean => codeSystemOf(line) === 'GSO' && isNumeric(line.cells.code);

function wholeCode(line: Line): string {
  const { code, level } = line.cells;
  return isOfOffice(line) ? code.padStart(levelCalled(level)?.digits ?? usualLength(code), '0') : code;
}

/** The line whose code is meant: as written, else the only one of the same number; nobody stands below a unit of its own level. */
function wholeParent(line: Line, lines: readonly Line[]): string {
  const { parent, code } = line.cells;
  const others = lines.filter((other) => other !== line).map(({ cells }) => cells.code);
  if (!isNumeric(parent) || others.includes(parent)) return parent;
  const mayBe = (other: string): boolean =>
    isNumeric(other) && Number(other) === Number(parent) && (!isOfOffice(line) || other.length < code.length);
  const same = [...new Set(others.filter(mayBe))];
  return same.length === 1 ? same[0]! : parent.padStart(usualLength(parent), '0');
}

/** `3595@2025-07-01` of a line with codes of the statistics office. */
const wholeSuccessor = (line: Line): string =>
  isOfOffice(line)
    ? line.cells.successor.replace(
        /(^|;\s*)(\d+)(?=@)/g,
        (_, before: string, code: string) => before + code.padStart(usualLength(code), '0'),
      )
    : line.cells.successor;

export function withZeros(lines: readonly Line[]): readonly Line[] {
  const coded = lines.map((line): Line => ({ ...line, cells: { ...line.cells, code: wholeCode(line), successor: wholeSuccessor(line) } }));
  return coded.map((line): Line => ({ ...line, cells: { ...line.cells, parent: wholeParent(line, coded) } }));
}
