/** The office's settings from a file: its house style and whatever else changes results. */
import type { Choices, KnownCodes } from '../src/settings/read';
import { jsonChoices, settingProblemText, workbookChoices } from '../src/settings/settingsSheet';
import type { Period } from '../src/core/period';
import type { Settings } from '../src/core/settings';
import { defaultSettings } from '../src/core/settings';
import type { Catalogue } from '../src/core/unit';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { fileMessage } from '../src/read/say';
import type { Cli } from './cli';
import { tell } from './cli';
import { stop } from './exit';
import { readInput } from './files';

/** What is left out keeps its usual value; a document written for programs is either right or refused. */
function fromJson(cli: Cli, file: string, text: string, known: KnownCodes): Choices {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return stop(cli.say('error.settingsJson', { file, reason: error instanceof Error ? error.message : String(error) }), error);
  }
  const { problems } = jsonChoices(file, data);
  const places = [...new Set(problems.map(({ at }) => `«${at.cell}»`))];
  return places.length > 0 ? stop(cli.say('error.settings', { file, places: places.join(', ') })) : jsonChoices(file, data, known);
}

function choicesFrom(cli: Cli, path: string, known: KnownCodes): Choices {
  const bytes = readInput(cli, path);
  if (!/\.xls[xm]$/i.test(path)) return fromJson(cli, path, new TextDecoder().decode(bytes), known);
  const read = readWorkbook(path, bytes);
  if ('problem' in read) return stop(`${path}: ${fileMessage(read.problem.code, cli.lang)}`);
  return workbookChoices(read.workbook, known) ?? stop(cli.say('error.settingsSheet', { file: path }));
}

/** One line for each value that cannot be used, where it stands and what is allowed there. */
export function tellSettings(cli: Cli, choices: Choices | undefined): void {
  for (const problem of choices?.problems ?? [])
    cli.io.err(`${cli.say('note.setting', { problem: settingProblemText(problem, cli.lang) })}\n`);
}

/** From the sheet Thiết lập of a workbook, or from JSON; the usual choices where no file is named. */
function loadChoices(cli: Cli, path: string | undefined, known: Omit<KnownCodes, 'forms'>): Choices {
  if (path === undefined) return { settings: defaultSettings, catalogue: '', period: '', problems: [] };
  const choices = choicesFrom(cli, path, { ...known, forms: cli.library.forms.map(({ code }) => code) });
  tellSettings(cli, choices);
  return choices;
}

export const loadSettings = (cli: Cli, path: string | undefined): Settings => loadChoices(cli, path, {}).settings;

/** With the units taken in although errors are open: those named, and those of the settings unless these are of another period. */
export function loadAccepting(
  cli: Cli,
  path: string | undefined,
  { named, catalogue, period }: Readonly<{ named: readonly string[]; catalogue: Catalogue; period: Period }>,
): Readonly<{ settings: Settings; accept: readonly string[] }> {
  const choices = loadChoices(cli, path, { catalogue, sections: cli.library.sections.map(({ code }) => code) });
  const waived = choices.settings.waivers.map(({ unit }) => unit).filter((unit) => !named.includes(unit));
  if (waived.length === 0) return { settings: choices.settings, accept: named };
  const isOther = choices.period !== '' && choices.period !== period.code;
  tell(cli, isOther ? 'note.waivedBefore' : 'note.waived', { units: waived.join(', '), period: choices.period });
  return { settings: choices.settings, accept: isOther ? named : [...named, ...waived] };
}
