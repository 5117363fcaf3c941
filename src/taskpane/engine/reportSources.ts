/** Where a report can be written from: what was just consolidated, the open workbook, a consolidated file. */
import { consolidatedFile } from '../../consolidate/consolidate';
import { consolidatedPlan } from '../../book/write/workbook';
import { readBack } from '../../book/read/readBack';
import { settingProblemText, workbookChoices } from '../../settings/settingsSheet';
import type { Consolidation, Edited } from '../../core/consolidation';
import type { Both, Lang } from '../../core/lang';
import { snapshotOf } from '../../core/planSnapshot';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { Photograph } from '../../doors/openWorkbook';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import type { Library } from '../../work/library';
import { recognise } from '../../read/recognise';
import { fileMessage } from '../../read/say';
import type { Found } from '../../book/consolidatedIn';
import { consolidatedIn } from '../../book/consolidatedIn';
import type { Latest } from './state';

export type SourceKind = 'latest' | 'workbook' | 'file';

/** As the page lists it. */
export type ReportSource = Readonly<{
  id: string;
  kind: SourceKind;
  file: string;
  /** Of its sheets' names: " (2)". */
  ending: string;
  place: string;
  period: string;
}>;

export type HeldSource = Readonly<{
  source: ReportSource;
  /** The workbook with the names that its sheets really have, and those names by the planned ones. */
  workbook: WorkbookSnapshot;
  names: Readonly<Record<string, string>>;
  /** True where formulas still call the sheets by the planned names. */
  plannedFormulas?: true;
  consolidation: Consolidation;
  edited: readonly Edited[];
  /** Lines of its settings that cannot be used. */
  problems: readonly Both[];
}>;

/** Why a workbook gives no report: it cannot be read, or it is something else, of which this is known. */
export type Refusal = Readonly<{ file: string; unreadable?: string; form?: string; title?: string; unit?: string; period?: string }>;

const codesOf = (items: readonly Readonly<{ code: string }>[]): readonly string[] => items.map(({ code }) => code);

function settingProblems({ forms, sections }: Library, workbook: WorkbookSnapshot, names: Found['names']): readonly Both[] {
  const { problems = [] } = workbookChoices(workbook, { forms: codesOf(forms), sections: codesOf(sections) }) ?? {};
  return problems.map((problem) => {
    const real = { ...problem, at: { ...problem.at, sheet: names[problem.at.sheet] ?? problem.at.sheet } };
    return { vi: settingProblemText(real, 'vi'), en: settingProblemText(real, 'en') };
  });
}

function held(library: Library, workbook: WorkbookSnapshot, kind: SourceKind, lang: Lang): readonly HeldSource[] {
  return consolidatedIn(workbook, library.forms).flatMap(({ ending, workbook: own, names }): readonly HeldSource[] => {
    const back = readBack(own, library.forms, lang);
    if ('problem' in back) return [];
    const { consolidation, edited } = back;
    const { catalogue, period } = consolidation;
    const source = { id: kind + ending, kind, file: workbook.file, ending, place: catalogue.place.name, period: period.code };
    return [{ source, workbook, names, consolidation, edited, problems: settingProblems(library, own, names) }];
  });
}

function refusal(workbook: WorkbookSnapshot, { forms, catalogues }: Library, lang: Lang): Refusal {
  const { form, unit, period } = recognise(workbook, { forms, catalogues, lang });
  return {
    file: workbook.file,
    ...(form ? { form: form.code, title: form.title } : {}),
    ...(form && unit ? { unit: unit.name } : {}),
    ...(form && period ? { period: period.code } : {}),
  };
}

export type Read = Readonly<{ held: readonly HeldSource[]; refusal?: Refusal }>;

export function readSource(library: Library, kind: SourceKind, photograph: Photograph, lang: Lang): Read {
  const read = 'bytes' in photograph ? readWorkbook(photograph.file, photograph.bytes) : photograph;
  if ('problem' in read) return { held: [], refusal: { file: photograph.file, unreadable: fileMessage(read.problem.code, lang) } };
  const found = held(library, read.workbook, kind, lang);
  return found.length > 0 ? { held: found } : { held: [], refusal: refusal(read.workbook, library, lang) };
}

/** What was consolidated here, once its sheets stand in the open workbook under names of their own. */
export const placedIn = (held: HeldSource, names: Readonly<Record<string, string>>): HeldSource => ({
  ...held,
  workbook: { ...held.workbook, sheets: held.workbook.sheets.map((sheet) => ({ ...sheet, name: names[sheet.name] ?? sheet.name })) },
  names,
  plannedFormulas: true,
});

/** One path for all: what would be read back from the workbook is what is reported. */
export const latestSource = (library: Library, { worked, submissions }: Latest, lang: Lang): readonly HeldSource[] =>
  held(library, snapshotOf(consolidatedPlan(worked, submissions, lang), consolidatedFile), 'latest', lang);
