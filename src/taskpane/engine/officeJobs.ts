/** Jobs about the office's choices: reading them from workbooks and files, drawing their sheets, and what the opened files propose. */
import { officeSheet, saysPlace } from '../../settings/sheet';
import { settingLines } from '../../settings/lines';
import type { Lang } from '../../core/lang';
import type { SheetPlan } from '../../core/plan';
import { readTableFile } from '../../doors/tableFile';
import { readWorkbook } from '../../doors/xlsx/readWorkbook';
import type { FileProblem } from '../../core/facts';
import { takeCatalogue } from '../../work/catalogue';
import type { Library } from '../../work/library';
import { catalogueNamed, codesOf } from '../../work/library';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { catalogueSheet } from '../../units/catalogueSheet';
import { catalogueTab } from '../../core/unit';
import type { WorkbookSnapshot } from '../../core/workbook';
import type { Photograph } from '../../doors/openWorkbook';
import type { Office, OwnCatalogue } from '../../core/office';
import { settledSettings } from '../../core/office';
import { present } from '../../core/present';
import type { FoundOffice } from './officeChoices';
import { choicesInJson, choicesInWorkbook } from './officeChoices';
import type { Proposal } from '../../work/proposal';
import { proposedBy } from '../../work/proposal';
import { knowCoded, libraryOf } from './knowCatalogues';
import type { EngineState } from './state';
import { openedFiles } from './state';

/** Why nothing could be read from a file; the page has the words. */
export type Unread = Readonly<{ file: string } & ({ is: FileProblem | 'encoding' } | { is: 'notJson'; reason: string })>;
export type TakenCatalogue =
  Readonly<{ own: OwnCatalogue; units: number }> | Readonly<{ problems: readonly CatalogueProblem[] }> | Readonly<{ unread: Unread }>;
/** Nothing where the file holds no settings. */
export type LoadedOffice = Readonly<{ found?: FoundOffice }> | Readonly<{ unread: Unread }>;

type InFile = Readonly<{ file: string; bytes: Uint8Array; lang: Lang }>;

function snapshotOf(photograph: Photograph): WorkbookSnapshot | undefined {
  if ('workbook' in photograph) return photograph.workbook;
  const read = readWorkbook(photograph.file, photograph.bytes);
  return 'workbook' in read ? read.workbook : undefined;
}

/** Read again once the catalogue that is named was looked for in the country's own list. */
async function whereKnown(state: EngineState, read: (library: Library) => FoundOffice | undefined): Promise<FoundOffice | undefined> {
  const found = read(libraryOf(state));
  const unknown = found?.problems.flatMap((problem) => ('unknownCatalogue' in problem ? [problem.unknownCatalogue] : [])) ?? [];
  if (unknown.length === 0) return found;
  await knowCoded(state, unknown);
  return read(libraryOf(state));
}

function plansOf(state: EngineState, office: Office, before: WorkbookSnapshot | undefined): readonly SheetPlan[] {
  const codes = codesOf(state.library.forms);
  // One that the office brought or added to is nowhere but here.
  const isOwn = office.own?.code === office.catalogue || office.added !== undefined;
  const own = isOwn ? catalogueNamed(state.library, office.catalogue) : undefined;
  const settings = settledSettings(office);
  return [officeSheet({ ...office, settings }, codes, before ? settingLines(before) : []), ...(own ? [catalogueSheet(own)] : [])];
}

export const officeJobs = (state: EngineState) => ({
  /** Checks a table of units that the office brought; it is not yet used. */
  takeCatalogue: ({ file, bytes, lang }: InFile): TakenCatalogue => {
    const table = readTableFile(file, bytes, catalogueTab);
    if ('problem' in table) return { unread: { file, is: table.problem } };
    const { catalogue, own, problems } = takeCatalogue(file, table.rows, lang, table.workbook);
    return catalogue ? { own, units: catalogue.units.length } : { problems };
  },

  /** What a workbook of the tray says of settings and catalogue. */
  officeIn: ({ file, lang }: Readonly<{ file: string; lang: Lang }>): Promise<FoundOffice | undefined> => {
    const opened = openedFiles(state, [file])[0];
    return whereKnown(state, (library) => (opened && 'workbook' in opened ? choicesInWorkbook(library, opened.workbook, lang) : undefined));
  },

  /** The same from a file that is no return: .xlsx, or .json as the command line takes it. */
  loadOffice: async ({ file, bytes, lang }: InFile): Promise<LoadedOffice> => {
    if (/\.json$/i.test(file)) {
      try {
        const data: unknown = JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/, ''));
        return present({ found: await whereKnown(state, (library) => choicesInJson(library, file, data, lang)) });
      } catch (error) {
        return { unread: { file, is: 'notJson', reason: error instanceof Error ? error.message : String(error) } };
      }
    }
    const read = readWorkbook(file, bytes);
    if ('problem' in read) return { unread: { file, is: read.problem.code } };
    return present({ found: await whereKnown(state, (library) => choicesInWorkbook(library, read.workbook, lang)) });
  },

  /** The sheets to put into a workbook; lines of its own in Thiết lập stay. */
  officeSheets: ({ office, photograph }: Readonly<{ office: Office; photograph: Photograph }>) => {
    const before = snapshotOf(photograph);
    const isConsolidated = before !== undefined && saysPlace(settingLines(before));
    return { sheets: plansOf(state, office, before), isConsolidated };
  },

  /** The same as a file of its own. */
  officeFile: async ({ office }: Readonly<{ office: Office }>): Promise<Uint8Array> => {
    const xlsx = await state.writers.xlsx();
    return xlsx.call('xlsx', { plan: { title: 'Thiết lập', sheets: plansOf(state, office, undefined), names: {}, properties: {} } });
  },

  /** The period and catalogue that most of these files name. */
  proposed: ({ files }: Readonly<{ files: readonly string[] }>): Proposal => proposedBy(state.library, openedFiles(state, files)),
});
