/** Writes a report as a .docx file: the same report always gives the same bytes. */
import { strToU8 } from 'fflate';
import type { Document } from '../core/document';
import { figuresNamespace, figuresPart, figuresPath } from '../narrate/word/figuresPart';
import type { WordOptions } from '../narrate/word/page';
import { writeReport } from '../narrate/word/writeReport';
import type { Entries } from './normaliseZip';
import { normaliseZip, patchText } from './normaliseZip';

const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeType}/${type}" Target="${target}"/>`;

/** Of the same file always the same, and nobody else's. */
const storeId = '{5B0F1F0E-6E1B-4C57-9C0B-7E2D3A9F4C11}';
const properties =
  `<ds:datastoreItem ds:itemID="${storeId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${figuresNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of our own, with the company that programs want of one to keep it when they save the file again. */
function withFigures(entries: Entries, report: Document): Entries {
  const named = patchText(entries, 'word/_rels/document.xml.rels', (text) =>
    text.replace('</Relationships>', `${related('figures', 'customXml', `../${figuresPath}`)}</Relationships>`),
  );
  const typed = patchText(named, '[Content_Types].xml', (text) =>
    text.replace('</Types>', `<Override PartName="/customXml/itemProps1.xml" ContentType="${propertiesType}"/></Types>`),
  );
  return {
    ...typed,
    [figuresPath]: strToU8(figuresPart(report)),
    'customXml/itemProps1.xml': strToU8(`${declaration}${properties}`),
    'customXml/_rels/item1.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `${related('properties', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
    ),
  };
}

export const reportFile = async (report: Document, options: WordOptions = {}): Promise<Uint8Array> =>
  normaliseZip(await writeReport(report, options), (entries) => withFigures(entries, report));
