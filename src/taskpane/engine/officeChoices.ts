/** Choices found in a workbook or a document, held against the forms, sections and catalogues that there are. */
import { jsonChoices, settingProblemText, settingValues, workbookChoices } from '../../settings/settingsSheet';
import type { Choices, KnownCodes } from '../../settings/read';
import type { Lang } from '../../core/lang';
import { defaultSettings } from '../../core/settings';
import type { Catalogue } from '../../core/unit';
import { catalogueTab } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import { tableOn } from '../../doors/tableFile';
import type { Library } from '../../work/library';
import { catalogueNamed } from '../../work/library';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { readCatalogue } from '../../units/readCatalogue';
import type { Office, OwnCatalogue } from '../../core/office';

/** `sheet` and `cell` where one cell is meant. */
export type OfficeProblem = Readonly<{ text: string; sheet?: string; cell?: string }> | Readonly<{ unknownCatalogue: string }>;
export type FoundOffice = Readonly<{ file: string; office: Office; problems: readonly OfficeProblem[] }>;

type Rows = readonly (readonly string[])[];
type FromTable =
  | Readonly<{ catalogue: Catalogue; own: OwnCatalogue; problems: readonly CatalogueProblem[] }>
  | Readonly<{ catalogue?: never; own?: never; problems: readonly CatalogueProblem[] }>;

/** Named as Thiết lập beside it says, else as its file is. */
export function catalogueFrom(file: string, rows: Rows, lang: Lang, workbook?: WorkbookSnapshot): FromTable {
  const named = workbook ? settingValues(workbook).get('catalogue') : undefined;
  const code =
    named ||
    file
      .replace(/^.*\//, '')
      .replace(/\.(?:csv|txt|tsv|xls[xm])$/i, '')
      .normalize('NFC');
  const { catalogue, problems } = readCatalogue(code, rows, lang);
  return catalogue ? { catalogue, own: { code, place: catalogue.place.name, rows }, problems: [] } : { problems };
}

const placed = ({ row, message }: CatalogueProblem): OfficeProblem => ({
  text: `${catalogueTab}: ${message}`,
  sheet: catalogueTab,
  cell: `A${row}`,
});

/** Read twice: only when the catalogue is known can the codes of units be held against it. */
function settled(
  library: Library,
  file: string,
  read: (known: KnownCodes) => Choices | undefined,
  table: FromTable | undefined,
  lang: Lang,
): FoundOffice {
  const known = { forms: library.forms.map(({ code }) => code), sections: library.sections.map(({ code }) => code) };
  const named = read(known)?.catalogue ?? '';
  const own = table?.own && (named === '' || named === table.own.code) ? table.own : undefined;
  const catalogue = own ? table?.catalogue : catalogueNamed(library, named);
  const choices = read({ ...known, ...(catalogue ? { catalogue } : {}) });
  const isUnknown = named !== '' && !catalogue && (table?.problems ?? []).length === 0;
  return {
    file,
    office: {
      catalogue: catalogue?.code ?? '',
      period: choices?.period ?? '',
      settings: choices?.settings ?? defaultSettings,
      accept: (choices?.settings.waivers ?? []).map(({ unit }) => unit),
      ...(own ? { own } : {}),
    },
    problems: [
      ...(choices?.problems ?? []).map((problem) => ({
        text: settingProblemText(problem, lang),
        ...(problem.at.sheet === '' ? {} : { sheet: problem.at.sheet, cell: problem.at.cell }),
      })),
      ...(table?.problems ?? []).map(placed),
      ...(isUnknown ? [{ unknownCatalogue: named }] : []),
    ],
  };
}

/** Undefined where the workbook has neither of our sheets. */
export function choicesInWorkbook(library: Library, workbook: WorkbookSnapshot, lang: Lang): FoundOffice | undefined {
  const rows = tableOn(workbook, catalogueTab);
  if (!rows && !workbookChoices(workbook)) return undefined;
  // A line that was left blank says that each file's own is meant, whatever table is still there.
  const isLeftBlank = settingValues(workbook).get('catalogue') === '';
  const table = rows && !isLeftBlank ? catalogueFrom(workbook.file, rows, lang, workbook) : undefined;
  return settled(library, workbook.file, (known) => workbookChoices(workbook, known), table, lang);
}

export const choicesInJson = (library: Library, file: string, data: unknown, lang: Lang): FoundOffice =>
  settled(library, file, (known) => jsonChoices(file, data, known), undefined, lang);
