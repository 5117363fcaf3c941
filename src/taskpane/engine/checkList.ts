/** What was found in files, as the tab Kiểm tra lists it: the findings as the command line tells them, with what a click needs beside. */
import { present } from '../../core/present';
import type { FindingJson, ValidationJson, WorkbookJson } from '../../words/json';
import { findingJson } from '../../words/json';
import { cellShown } from '../../core/cellShown';
import { explanationOf } from '../../check/explain';
import { columnLetter, parseAddress } from '../../core/address';
import type { Cell } from '../../core/cell';
import { decimal } from '../../core/decimal';
import type { Kind } from '../../core/facts';
import type { Finding } from '../../core/finding';
import { nameOnRow } from '../../core/kept/ask';
import { tablesOf } from '../../core/kept/table';
import { codeOf, groupOf, ruleOf } from '../../core/kinds';
import type { Lang } from '../../core/lang';
import type { Checked, KeptTable, Submission } from '../../core/table';
import { formatPlain } from '../../core/vietnamese';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { CellEdit } from '../../doors/openWorkbook';
import { isRate } from '../../language/columns/ask';
import { fillYears } from '../../language/years';
import { headOf, leaves } from '../../language/form';
import type { Form } from '../../language/load';
import type { CoverFound, Resemblance } from '../../read/resemblance';
import { plainWords } from '../../core/vietnamese';

/** What is certain enough to be put into the cell at a click. */
export type Correction = Readonly<{
  edit: CellEdit;
  /** As the cell shows it. */
  from: string;
  to: string;
  /** The cell holds a text, which may look the same as the number. */
  isText?: true;
  /** The cell computes itself: it may be right again as soon as the cells it rests on are. */
  isFormula?: true;
}>;

export type ListedFinding = FindingJson &
  Readonly<{
    kind: Kind;
    /** What it is told together with: its kind, or the rule it broke. */
    group: string;
    /** Its place among the findings of its file. */
    index: number;
    /** The row and the column in the form's words. */
    row?: string;
    column?: string;
    correction?: Correction;
    /** Whether the unit may answer it on the sheet Giải trình. */
    canExplain?: true;
    explainedBy?: string;
    /** What it is found by. */
    words: string;
  }>;

/** A workbook that is none of our forms. */
export type Stranger = Readonly<{ resembles: readonly Resemblance[]; cover: CoverFound; isConsolidated: boolean; tabs: readonly string[] }>;

export type ListedFile = Omit<WorkbookJson, 'findings'> &
  Readonly<{
    findings: readonly ListedFinding[];
    /** How many equations were looked at. */
    checked: Checked;
    stranger?: Stranger;
    /** A corrected copy: the file it was made of, and how many cells differ. */
    copy?: Readonly<{ of: string; steps: number }>;
  }>;

export type CheckList = Readonly<{
  files: readonly ListedFile[];
  totals: ValidationJson['totals'];
  /** What each rule of a form says, by its code. */
  rules: Readonly<Record<string, string>>;
}>;

export const formOf = (forms: readonly Form[], { form, formVersion }: Pick<Submission, 'form' | 'formVersion'>): Form | undefined =>
  forms.find(({ code, version }) => code === form && version === formVersion);

const tableAt = ({ tables }: Submission, sheet: string): KeptTable | undefined => tables.find(({ tab }) => tab === sheet);

type Place = Readonly<{ row?: string; column?: string; isPercent: boolean }>;

function placeOf(finding: Finding, submission: Submission, form: Form | undefined): Place {
  const table = tableAt(submission, finding.at.sheet);
  const at = parseAddress(finding.at.cell);
  if (!table || !at) return { isPercent: false };
  const row = nameOnRow(table, at.row) ?? '';
  const key = Object.keys(table.columns).find((name) => table.columns[name] === columnLetter(at.column));
  const nodes = form?.sheets.find((sheet) => sheet.key === table.sheet)?.columns ?? [];
  const column = key === undefined ? '' : fillYears(headOf(nodes, key), submission.period?.year ?? 0);
  const isPercent = leaves(nodes).some((item) => item.key === key && isRate(item));
  return { ...(row ? { row } : {}), ...(column ? { column } : {}), isPercent };
}

/** A cell shown as a percentage holds the ratio: 14,9% is 0.149. */
function correctionOf({ fix }: Finding, workbook: WorkbookSnapshot | undefined, isPercent: boolean, lang: Lang): Correction | undefined {
  const [change, ...more] = fix?.edits ?? [];
  // One cell at a click; a correction of several is shown as a whole before anything else.
  if (!change || more.length > 0 || !workbook) return undefined;
  const { write, formula } = change;
  const { sheet, cell } = change.at;
  const held: Cell = workbook.sheets.find(({ name }) => name === sheet)?.cells[cell] ?? { value: null };
  const now = {
    from: cellShown(held, workbook.from1904),
    ...(held.formula === undefined && typeof held.value === 'string' ? { isText: true as const } : {}),
    ...(held.formula === undefined ? {} : { isFormula: true as const }),
  };
  if (typeof write === 'string') return { edit: { sheet, cell, write }, to: write, ...now };
  const asRatio = isPercent && held.format?.includes('%') === true;
  const value = asRatio ? write.div(100) : write;
  const to = formatPlain(write, lang) + (asRatio ? '%' : '');
  const edit = formula === undefined ? { sheet, cell, write: decimal(value).toNumber() } : { sheet, cell, formula };
  return { edit, to, ...now };
}

function listed(
  finding: Finding,
  index: number,
  submission: Submission,
  workbook: WorkbookSnapshot | undefined,
  form: Form | undefined,
  lang: Lang,
): ListedFinding {
  const { row, column, isPercent } = placeOf(finding, submission, form);
  const correction = correctionOf(finding, workbook, isPercent, lang);
  const { at, explanation, severity, about, kind } = finding;
  const said = findingJson(finding, lang);
  const written =
    explanation !== undefined && form ? explanationOf(finding, submission.explanations, form, tablesOf(submission)) : undefined;
  return {
    ...said,
    index,
    kind,
    group: groupOf(finding),
    ...(row ? { row } : {}),
    ...(column ? { column } : {}),
    ...present({ correction }),
    ...(severity === 'warning' && about ? { canExplain: true } : {}),
    ...(written?.by === undefined ? {} : { explainedBy: written.by }),
    words: plainWords(
      [said.code, at.sheet, at.cell, row, column, said.message, explanation].filter((text) => text !== undefined).join(' '),
    ),
  };
}

export function listedFindings(
  forms: readonly Form[],
  submission: Submission,
  workbook: WorkbookSnapshot | undefined,
  lang: Lang,
): readonly ListedFinding[] {
  const form = formOf(forms, submission);
  return submission.findings.map((finding, index) => listed(finding, index, submission, workbook, form, lang));
}

/** Only of rules that found something. */
export const rulesSaid = (submissions: readonly Submission[], lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(
    submissions
      .flatMap(({ findings }) => findings)
      .flatMap((finding) => ('says' in finding && ruleOf(finding).group === 'rule' ? [[codeOf(finding), finding.says[lang]]] : [])),
  );
