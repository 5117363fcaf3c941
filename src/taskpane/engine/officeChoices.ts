/** Choices found in a workbook or a document, as the page shows them: what is meant, and each problem with where it stands. */
import type { Lang } from '../../core/lang';
import type { Office } from '../../core/office';
import { catalogueTab } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { tableOn } from '../../doors/tableFile';
import type { SettingProblem } from '../../settings/read';
import { settingProblemText, settingValues, workbookChoices } from '../../settings/settingsSheet';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { takeCatalogue } from '../../work/catalogue';
import type { Library } from '../../work/library';
import type { OfficeTaken } from '../../work/settings';
import { takeOffice } from '../../work/settings';

/** `sheet` and `cell` where one cell is meant. */
export type OfficeProblem = Readonly<{ text: string; sheet?: string; cell?: string }> | Readonly<{ unknownCatalogue: string }>;
export type FoundOffice = Readonly<{ file: string; office: Office; problems: readonly OfficeProblem[] }>;

const ofSetting = (problem: SettingProblem, lang: Lang): OfficeProblem => ({
  text: settingProblemText(problem, lang),
  ...(problem.at.sheet === '' ? {} : { sheet: problem.at.sheet, cell: problem.at.cell }),
});

const ofTable = ({ row, message }: CatalogueProblem): OfficeProblem => ({
  text: `${catalogueTab}: ${message}`,
  sheet: catalogueTab,
  cell: `A${row}`,
});

const found = (file: string, { office, problems, catalogueProblems, unknownCatalogue }: OfficeTaken, lang: Lang): FoundOffice => ({
  file,
  office,
  problems: [
    ...problems.map((problem) => ofSetting(problem, lang)),
    ...catalogueProblems.map(ofTable),
    ...(unknownCatalogue === undefined ? [] : [{ unknownCatalogue }]),
  ],
});

/** Undefined where the workbook has neither of our sheets. */
export function choicesInWorkbook(library: Library, workbook: WorkbookSnapshot, lang: Lang): FoundOffice | undefined {
  const rows = tableOn(workbook, catalogueTab);
  if (!rows && !workbookChoices(workbook)) return undefined;
  // A line that was left blank says that each file's own is meant, whatever table is still there.
  const isLeftBlank = settingValues(workbook).get('catalogue') === '';
  const table = rows && !isLeftBlank ? takeCatalogue(workbook.file, rows, lang, workbook) : undefined;
  return found(workbook.file, takeOffice(library, { workbook }, table), lang);
}

export const choicesInJson = (library: Library, file: string, data: unknown, lang: Lang): FoundOffice =>
  found(file, takeOffice(library, { file, data }, undefined), lang);
