/** What a person is told of a report: cells edited by hand, and sections that had nothing to say. */
import type { Edited } from '../../src/core/consolidation';
import type { Document } from '../../src/core/document';
import type { Both } from '../../src/core/lang';
import { formatPlain } from '../../src/core/vietnamese';
import { reportFile } from '../../src/doors/word';
import { markdown } from '../../src/narrate/markdown';
import { reportJson } from '../../src/narrate/reportJson';
import type { Cli } from '../cli';
import { tell } from '../cli';
import { jsonText, textBytes } from '../files';

const bytesBy = {
  docx: reportFile,
  md: (report: Document) => textBytes(markdown(report)),
  json: (report: Document) => textBytes(jsonText(reportJson(report))),
} as const satisfies Readonly<Record<string, (report: Document) => Uint8Array | Promise<Uint8Array>>>;

export type ReportFormat = keyof typeof bytesBy;
export const reportFormats: readonly ReportFormat[] = ['docx', 'md', 'json'];

export const reportBytes = async (report: Document, format: ReportFormat): Promise<Uint8Array> => bytesBy[format](report);

export function tellEdited(cli: Cli, edited: readonly Edited[]): void {
  for (const { at, found, text, computed } of edited) {
    tell(cli, 'report.edited', {
      cell: at.cell,
      sheet: at.sheet,
      found: found ? formatPlain(found.value, cli.lang) : text === '' ? cli.say('report.blank') : `«${text}»`,
      computed: computed ? formatPlain(computed.value, cli.lang) : cli.say('report.noBreakdown'),
    });
  }
}

/** Sections without figures, and clauses whose figures would mislead: nothing is left out in silence. */
export function tellUnsaid(cli: Cli, { unsaid }: Readonly<{ unsaid: readonly Both[] }>): void {
  for (const line of unsaid) tell(cli, 'report.unsaid', { line: line[cli.lang] });
}
