/** The office's settings from a file: its house style and whatever else changes results. */
import type { Period } from '../src/core/period';
import type { Settings } from '../src/core/settings';
import type { Catalogue } from '../src/core/unit';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { fileProblemWords } from '../src/words/unreadable';
import { jsonKeysText } from '../src/settings/list';
import type { Choices, SettingProblem } from '../src/settings/read';
import { jsonChoices, settingProblemText } from '../src/settings/settingsSheet';
import type { Accepting, SettingsSource } from '../src/work/settings';
import { accepting, takeSettings, usualChoices } from '../src/work/settings';
import type { Cli } from './cli';
import { tell } from './cli';
import { stop } from './exit';
import { readInput } from './files';

/** What is left out keeps its usual value; a document written for programs has keys and values that are right, or is refused. */
function jsonSource(cli: Cli, file: string, text: string): SettingsSource {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return stop(cli.say('error.settingsJson', { file, reason: error instanceof Error ? error.message : String(error) }), error);
  }
  const places = [...new Set(jsonChoices(file, data).problems.map(({ at }) => `«${at.cell}»`))];
  return places.length > 0
    ? stop(cli.say('error.settings', { file, places: places.join(', '), keys: jsonKeysText[cli.lang] }))
    : { file, data };
}

function sourceAt(cli: Cli, path: string): SettingsSource {
  const bytes = readInput(cli, path);
  if (!/\.xls[xm]$/i.test(path)) return jsonSource(cli, path, new TextDecoder().decode(bytes));
  const read = readWorkbook(path, bytes);
  return 'problem' in read ? stop(`${path}: ${fileProblemWords(read.problem.code)[cli.lang]}`) : read;
}

/** One line for each value that cannot be used, where it stands and what is allowed there. */
export function tellSettings(cli: Cli, problems: readonly SettingProblem[]): void {
  for (const problem of problems) cli.io.err(`${cli.say('note.setting', { problem: settingProblemText(problem, cli.lang) })}\n`);
}

/** The usual choices where no file is named. */
function loadChoices(cli: Cli, path: string | undefined, catalogue?: Catalogue): Choices {
  if (path === undefined) return usualChoices;
  const choices = takeSettings(cli.library, sourceAt(cli, path), catalogue) ?? stop(cli.say('error.settingsSheet', { file: path }));
  tellSettings(cli, choices.problems);
  return choices;
}

export const loadSettings = (cli: Cli, path: string | undefined): Settings => loadChoices(cli, path).settings;

/** With the units taken in although errors are open. */
export function loadAccepting(
  cli: Cli,
  path: string | undefined,
  { named, catalogue, period }: Readonly<{ named: readonly string[]; catalogue: Catalogue; period: Period }>,
): Accepting {
  const taken = accepting(loadChoices(cli, path, catalogue), named, period);
  const { waived } = taken;
  if (waived) tell(cli, waived.isOfOther ? 'note.waivedBefore' : 'note.waived', { units: waived.units.join(', '), period: waived.period });
  return taken;
}
