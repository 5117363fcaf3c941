/** An office's own catalogue from the rows of its table: the one way of naming it, at the command line and on the page. */
import type { Lang } from '../core/lang';
import type { OwnCatalogue } from '../core/office';
import type { Catalogue } from '../core/unit';
import type { WorkbookSnapshot } from '../core/workbook';
import { settingValues } from '../settings/settingsSheet';
import type { CatalogueProblem } from '../units/catalogueProblems';
import { readCatalogue } from '../units/readCatalogue';

type Rows = readonly (readonly string[])[];

export type CatalogueTaken =
  | Readonly<{ catalogue: Catalogue; own: OwnCatalogue; problems: readonly CatalogueProblem[] }>
  | Readonly<{ catalogue?: never; own?: never; problems: readonly CatalogueProblem[] }>;

/** `danh-muc.csv` in any folder is danh-muc. */
const nameOf = (file: string): string =>
  file
    .replace(/^.*[/\\]/, '')
    .replace(/\.(?:csv|txt|tsv|xls[xm])$/i, '')
    .normalize('NFC');

/** Beside a sheet Thiết lập the catalogue has the name that its returns know it by, whatever the file is called. */
export function takeCatalogue(file: string, rows: Rows, lang: Lang, workbook?: WorkbookSnapshot): CatalogueTaken {
  const named = workbook ? settingValues(workbook).get('catalogue') : undefined;
  const code = named || nameOf(file);
  const { catalogue, problems } = readCatalogue(code, rows, lang);
  return catalogue ? { catalogue, own: { code, place: catalogue.place.name, rows }, problems: [] } : { problems };
}
