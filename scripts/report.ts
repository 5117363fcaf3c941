/** Does the work of `tonghop report`: the sections of a report from a consolidated workbook alone. */
import { basename } from 'node:path';
import type { Consolidation, Edited } from '../src/core/consolidation';
import type { Document } from '../src/core/document';
import { formatPlain } from '../src/core/vietnamese';
import { readBack } from '../src/book/read/readBack';
import { workbookChoices } from '../src/settings/settingsSheet';
import { reportFile } from '../src/doors/word';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { markdown } from '../src/narrate/markdown';
import { report } from '../src/narrate/report';
import { reportJson } from '../src/narrate/reportJson';
import { fileMessage } from '../src/read/say';
import type { Cli } from './cli';
import { tell } from './cli';
import type { ReportFormat, WriteReport } from './commands/report';
import { stop } from './exit';
import { jsonText, readInput, textBytes, writeResult } from './files';
import { loadSettings, tellSettings } from './settings';

export function readConsolidated(
  cli: Cli,
  path: string,
  bytes: Uint8Array,
): Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> {
  const read = readWorkbook(basename(path), bytes);
  if ('problem' in read) return stop(`${path}: ${fileMessage(read.problem.code, cli.lang)}`);
  const back = readBack(read.workbook, cli.library.forms, cli.lang);
  if (!('problem' in back)) tellSettings(cli, workbookChoices(read.workbook, { forms: cli.library.forms.map(({ code }) => code) }));
  return 'problem' in back ? stop(cli.say('report.notConsolidated', { file: path })) : back;
}

export async function reportBytes(written: Document, format: ReportFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return reportFile(written);
    case 'md':
      return textBytes(markdown(written));
    case 'json':
      return textBytes(jsonText(reportJson(written)));
  }
}

function tellEdited(cli: Cli, edited: readonly Edited[]): void {
  for (const { at, found, text, computed } of edited) {
    tell(cli, 'report.edited', {
      cell: at.cell,
      sheet: at.sheet,
      found: found ? formatPlain(found.value, cli.lang) : text === '' ? cli.say('report.blank') : `«${text}»`,
      computed: computed ? formatPlain(computed.value, cli.lang) : cli.say('report.noBreakdown'),
    });
  }
}

/** By code, in any case, each once; a name that is none stops the command. */
function sectionsNamed(cli: Cli, where: string, names: readonly string[]): readonly string[] {
  const known = cli.library.sections.map(({ code }) => code);
  const named = names.map(
    (name) =>
      known.find((code) => code.toLowerCase() === name.toLowerCase()) ??
      stop(cli.say('error.choice', { flag: where, text: name, choices: known.join(', ') })),
  );
  return [...new Set(named)];
}

export const writeReport: WriteReport = async (cli, path, options) => {
  const { consolidation, edited } = readConsolidated(cli, path, readInput(cli, path));
  tellEdited(cli, edited);
  const chosen = options.settings === undefined ? consolidation.settings : loadSettings(cli, options.settings);
  const settings = {
    ...chosen,
    sections: options.sections
      ? sectionsNamed(cli, '--sections', options.sections)
      : sectionsNamed(cli, cli.say('report.sectionsSetting'), chosen.sections),
  };
  const written = report({ ...consolidation, settings }, cli.library.forms, cli.library.sections);
  writeResult(cli, options.out, await reportBytes(written, options.format), [
    path,
    ...(options.settings === undefined ? [] : [options.settings]),
  ]);
  tell(cli, 'report.written', { file: options.out });
  const silent = written.leftOut.map(({ section }) => section);
  if (silent.length > 0) tell(cli, 'report.silent', { sections: silent.join(', ') });
  return 0;
};
