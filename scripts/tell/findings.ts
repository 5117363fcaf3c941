/** What was found, in each form that a person or a program may ask for. */
import { findingsWorkbook } from '../../src/words/findingsPlan';
import { validationJson } from '../../src/words/json';
import type { Lang } from '../../src/core/lang';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import type { Validated } from '../../src/work/validate';
import { jsonText, textBytes } from '../files';
import { findingsPage } from './html';
import { findingsText } from './text';

/** Those that a terminal can show. */
export const findingsPrinted = {
  text: ({ submissions }: Validated, lang: Lang) => findingsText(submissions, lang),
  json: ({ submissions, catalogues }: Validated, lang: Lang) => jsonText(validationJson(submissions, catalogues, lang)),
  html: ({ submissions }: Validated, lang: Lang) => findingsPage(submissions, lang),
} as const;

type Printed = keyof typeof findingsPrinted;
export type FindingsFormat = Printed | 'xlsx';
export const findingsFormats: readonly FindingsFormat[] = ['text', 'json', 'html', 'xlsx'];

export const formatByName: Readonly<Record<string, FindingsFormat>> = {
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.txt': 'text',
};

export const isPrinted = (format: FindingsFormat): format is Printed => format !== 'xlsx';

export const findingsBytes = async (validated: Validated, format: FindingsFormat, lang: Lang): Promise<Uint8Array> =>
  isPrinted(format) ? textBytes(findingsPrinted[format](validated, lang)) : writeWorkbook(findingsWorkbook(validated.submissions, lang));
