/** What was found, as the JSON other programs rely on. */
import type { CellRef } from '../core/cell';
import { toJson } from '../core/decimal';
import type { Cause, Finding, Severity } from '../core/finding';
import { countBySeverity } from '../core/finding';
import type { Submission } from '../core/table';
import type { Catalogue, Unit } from '../core/unit';

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
  cause?: Cause;
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

export function findingJson({
  code,
  severity,
  at,
  involves,
  message,
  found,
  expected,
  difference,
  cause,
  fix,
  explanation,
}: Finding): FindingJson {
  return {
    code,
    severity,
    at: cellJson(at),
    involves: involves.map(cellJson),
    message,
    ...(found ? { found: { text: found.text, ...(found.value ? { value: toJson(found.value) } : {}) } } : {}),
    ...(expected ? { expected: toJson(expected) } : {}),
    ...(difference ? { difference: toJson(difference) } : {}),
    ...(cause ? { cause } : {}),
    ...(fix
      ? { fix: { sheet: fix.at.sheet, cell: fix.at.cell, write: typeof fix.write === 'string' ? fix.write : toJson(fix.write) } }
      : {}),
    ...(explanation === undefined ? {} : { explanation }),
  };
}

function unitJson(unit: Unit, catalogues: readonly Catalogue[]): NonNullable<WorkbookJson['unit']> {
  const home = catalogues.find(({ units }) => units.includes(unit));
  return { ...(home ? { catalogue: home.code } : {}), code: unit.code, name: unit.name };
}

/** `catalogues` are those that validation was given: units are told by being rows of them. */
export const validationJson = (submissions: readonly Submission[], catalogues: readonly Catalogue[]): ValidationJson => ({
  workbooks: submissions.map(({ file, sha256, unit, form, formVersion, period, round, status, findings }) => ({
    file,
    sha256,
    ...(unit ? { unit: unitJson(unit, catalogues) } : {}),
    ...(form === undefined ? {} : { form }),
    ...(formVersion === undefined ? {} : { version: formVersion }),
    ...(period ? { period: period.code } : {}),
    round,
    status,
    findings: findings.map(findingJson),
  })),
  totals: countBySeverity(submissions.flatMap(({ findings }) => findings)),
});

/** As it is printed and as it is saved, by every door alike. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
