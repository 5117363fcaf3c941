/** Does the work of `tonghop report`: the sections of a report from a consolidated workbook alone. */
import { basename } from 'node:path';
import type { Consolidation, Edited } from '../src/core/consolidation';
import type { Report } from '../src/core/paragraph';
import { formatPlain } from '../src/core/vietnamese';
import { readBack } from '../src/consolidate/readBack';
import { reportFile } from '../src/doors/word';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { forms } from '../src/forms';
import { markdown } from '../src/narrate/markdown';
import { report } from '../src/narrate/report';
import { reportJson } from '../src/narrate/reportJson';
import { loadSections } from '../src/narrate/section';
import { sections } from '../src/narrate/sections';
import { fileMessage } from '../src/read/say';
import type { Cli } from './cli';
import { tell } from './cli';
import type { ReportFormat, WriteReport } from './commands/report';
import { stop } from './exit';
import { jsonText, readInput, textBytes, writeResult } from './files';
import { loadSettings } from './settings';

export function readConsolidated(
  cli: Cli,
  path: string,
  bytes: Uint8Array,
): Readonly<{ consolidation: Consolidation; edited: readonly Edited[] }> {
  const read = readWorkbook(basename(path), bytes);
  if ('problem' in read) return stop(`${path}: ${fileMessage(read.problem.code, cli.lang)}`);
  const back = readBack(read.workbook, forms, cli.lang);
  return 'problem' in back ? stop(cli.say('report.notConsolidated', { file: path })) : back;
}

export async function reportBytes(written: Report, format: ReportFormat): Promise<Uint8Array> {
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
  for (const { at, found, computed } of edited) {
    tell(cli, 'report.edited', {
      cell: at.cell,
      sheet: at.sheet,
      found: formatPlain(found.value, cli.lang),
      computed: computed ? formatPlain(computed.value, cli.lang) : cli.say('report.noBreakdown'),
    });
  }
}

export const writeReport: WriteReport = async (cli, path, options) => {
  const { consolidation, edited } = readConsolidated(cli, path, readInput(cli, path));
  tellEdited(cli, edited);
  const settings = {
    ...(options.settings === undefined ? consolidation.settings : loadSettings(cli, options.settings)),
    ...(options.sections === undefined ? {} : { sections: options.sections }),
  };
  const known = sections.map(({ code }) => code);
  const unknown = settings.sections.find((code) => !known.includes(code));
  if (unknown !== undefined) stop(cli.say('error.choice', { flag: '--sections', text: unknown, choices: known.join(', ') }));
  const written = report({ ...consolidation, settings }, forms, loadSections(sections, forms));
  if (written.paragraphs.length === 0) stop(cli.say('report.empty'));
  writeResult(cli, options.out, await reportBytes(written, options.format), [path]);
  tell(cli, 'report.written', { file: options.out });
  return 0;
};
