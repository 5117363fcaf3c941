/** What was found, as the JSON other programs rely on. */
import type { CellRef } from '../core/cell';
import { toJson } from '../core/decimal';
import type { CauseKind, CellChange, Finding, Found, Severity } from '../core/finding';
import { countBySeverity } from '../core/finding';
import { codeOf } from '../core/kinds';
import type { Lang } from '../core/lang';
import { present } from '../core/present';
import type { Submission } from '../core/table';
import type { Catalogue, Unit } from '../core/unit';
import { messageOf } from './say';
import { foundText, foundValue } from './values';

type JsonNumber = number | string;

export type FindingJson = Readonly<{
  code: string;
  severity: Severity;
  /** `sheet` and `cell` are empty where the whole file is meant. */
  at: CellRef;
  involves: readonly CellRef[];
  message: string;
  found?: Readonly<{ text: string; value?: JsonNumber }>;
  expected?: JsonNumber;
  difference?: JsonNumber;
  cause?: CauseKind;
  fix?: Readonly<{ sheet: string; cell: string; write: JsonNumber }>;
  explanation?: string;
}>;

export type WorkbookJson = Readonly<{
  file: string;
  sha256: string;
  unit?: Readonly<{ catalogue?: string; code: string; name: string }>;
  form?: string;
  version?: string;
  period?: string;
  round: number;
  status: Submission['status'];
  findings: readonly FindingJson[];
}>;

export type ValidationJson = Readonly<{ workbooks: readonly WorkbookJson[]; totals: Readonly<Record<Severity, number>> }>;

const cellJson = ({ file, sheet, cell }: CellRef): CellRef => ({ file, sheet, cell });

function foundJson(found: Found, lang: Lang): FindingJson['found'] {
  const value = foundValue(found);
  return present({ text: foundText(found, lang), value: value && toJson(value) });
}

const writeJson = ({ at, write }: CellChange): FindingJson['fix'] => ({
  sheet: at.sheet,
  cell: at.cell,
  write: typeof write === 'string' ? write : toJson(write),
});

export function findingJson(finding: Finding, lang: Lang): FindingJson {
  const { severity, at, involves, found, expected, difference, causes, fix, explanation } = finding;
  const [edit, ...more] = fix?.edits ?? [];
  return present({
    code: codeOf(finding),
    severity,
    at: cellJson(at),
    involves: involves.map(cellJson),
    message: messageOf(finding, lang),
    found: found && foundJson(found, lang),
    expected: expected && toJson(expected),
    difference: difference && toJson(difference),
    cause: causes?.[0]?.kind,
    // The contract knows one cell; a fix of several is for programs that ask for it.
    fix: edit && more.length === 0 ? writeJson(edit) : undefined,
    explanation,
  });
}

function unitJson(unit: Unit, catalogues: readonly Catalogue[]): NonNullable<WorkbookJson['unit']> {
  const home = catalogues.find(({ units }) => units.includes(unit));
  return { ...present({ catalogue: home?.code }), code: unit.code, name: unit.name };
}

/** `catalogues` are those that validation was given: units are told by being rows of them. */
export const validationJson = (submissions: readonly Submission[], catalogues: readonly Catalogue[], lang: Lang): ValidationJson => ({
  workbooks: submissions.map(({ file, sha256, unit, form, formVersion, period, round, status, findings }) => ({
    file,
    sha256,
    ...present({ unit: unit && unitJson(unit, catalogues), form, version: formVersion, period: period?.code }),
    round,
    status,
    findings: findings.map((finding) => findingJson(finding, lang)),
  })),
  totals: countBySeverity(submissions.flatMap(({ findings }) => findings)),
});

/** Signs that JSON lets stand and that turn the writing of a terminal or an editor round. */
const turning = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const asEscape = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** As it is printed and as it is saved, by every door alike. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2).replace(turning, asEscape)}\n`;
