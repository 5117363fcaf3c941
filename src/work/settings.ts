/** The office's choices from a sheet Thiết lập or a JSON document, held against what the library has: what `--settings` and the office bar take. */
import type { Office } from '../core/office';
import { hasEnded } from '../core/until';
import type { Period } from '../core/period';
import { present } from '../core/present';
import type { Settings } from '../core/settings';
import { defaultSettings } from '../core/settings';
import type { Catalogue } from '../core/unit';
import type { WorkbookSnapshot } from '../core/workbook';
import type { Choices, SettingProblem } from '../settings/read';
import type { KnownCodes } from '../settings/setting';
import { jsonChoices, workbookChoices } from '../settings/settingsSheet';
import type { CatalogueProblem } from '../units/catalogueProblems';
import type { CatalogueTaken } from './catalogue';
import type { Library } from './library';
import { catalogueNamed, codesOf } from './library';

export type SettingsSource = Readonly<{ workbook: WorkbookSnapshot } | { file: string; data: unknown }>;

const choicesFrom = (source: SettingsSource, known: KnownCodes): Choices | undefined =>
  'workbook' in source ? workbookChoices(source.workbook, known) : jsonChoices(source.file, source.data, known);

const knownOf = ({ forms, sections }: Library, catalogue?: Catalogue): KnownCodes => ({
  forms: codesOf(forms),
  sections: codesOf(sections),
  ...present({ catalogue }),
});

/** Codes of units are held against the catalogue, where one is given. Undefined where a workbook has no such sheet. */
export const takeSettings = (library: Library, source: SettingsSource, catalogue?: Catalogue): Choices | undefined =>
  choicesFrom(source, knownOf(library, catalogue));

/** The usual choices, where no file is named. */
export const usualChoices: Choices = { settings: defaultSettings, catalogue: '', period: '', problems: [] };

export type Accepting = Readonly<{
  settings: Settings;
  /** Codes of the units taken in although errors are open. */
  accept: readonly string[];
  /** Those of them that only the settings name; or those passed over, as these settings are of another period. */
  waived?: Readonly<{ units: readonly string[]; isOfOther: boolean; period: string }>;
}>;

/** The units named, and those of the settings unless these are of another period. */
export function accepting({ settings, period }: Choices, named: readonly string[], reporting: Period): Accepting {
  const all = settings.waivers.filter(({ unit }) => !named.includes(unit));
  if (all.length === 0) return { settings, accept: named };
  const isOther = period !== '' && period !== reporting.code;
  // One without an end is for the period of its settings alone.
  const holding = all.filter(({ until }) => (until === undefined ? !isOther : !hasEnded(until, reporting)));
  const isOfOther = holding.length === 0;
  const units = (isOfOther ? all : holding).map(({ unit }) => unit);
  return { settings, accept: isOfOther ? named : [...named, ...units], waived: { units, isOfOther, period } };
}

export type OfficeTaken = Readonly<{
  office: Office;
  problems: readonly SettingProblem[];
  catalogueProblems: readonly CatalogueProblem[];
  /** The catalogue that is named, where nobody has it. */
  unknownCatalogue?: string;
}>;

/** Read twice: only when the catalogue is known can the codes of units be held against it. */
export function takeOffice(library: Library, source: SettingsSource, table: CatalogueTaken | undefined): OfficeTaken {
  const named = takeSettings(library, source)?.catalogue ?? '';
  const own = table?.own && (named === '' || named === table.own.code) ? table.own : undefined;
  const catalogue = own ? table?.catalogue : catalogueNamed(library, named);
  const { settings, period, problems } = takeSettings(library, source, catalogue) ?? usualChoices;
  const catalogueProblems = table?.problems ?? [];
  return {
    office: {
      ...{ catalogue: catalogue?.code ?? '', period, settings },
      accept: settings.waivers.map(({ unit }) => unit),
      ...present({ own }),
    },
    problems,
    catalogueProblems,
    ...(named !== '' && !catalogue && catalogueProblems.length === 0 ? { unknownCatalogue: named } : {}),
  };
}
