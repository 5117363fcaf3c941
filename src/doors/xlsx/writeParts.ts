/** The parts of a workbook that exceljs leaves out or writes wrongly: names, merges, links, custom properties and the usual font. */
import { strToU8 } from 'fflate';
import type { SheetPlan, WorkbookPlan } from '../../core/plan';
import type { PlannedName } from '../../core/planNames';
import { plannedNames } from '../../core/planNames';
import { mergesOf, planFont, writableText } from '../../core/planSnapshot';
import type { Entries } from '../normaliseZip';
import { patchText } from '../normaliseZip';

const xmlEntities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xmlText = (text: string): string => text.replace(/[&<>"]/g, (character) => xmlEntities[character] ?? character);

/** Puts `element` before the first of these that the sheet has; the schema fixes the order. */
function before(xml: string, followers: readonly string[], element: string): string {
  const follower = followers.find((name) => xml.includes(`<${name}`));
  if (!follower) throw new Error('the written sheet has no page margins');
  const at = xml.indexOf(`<${follower}`);
  return xml.slice(0, at) + element + xml.slice(at);
}

/** Line ends of prompts stand in attributes, where XML reads them as blanks unless they are written as numbers. */
const keepLineEnds = (xml: string): string => xml.replace(/<dataValidation [^>]*>/g, (element) => element.replaceAll('\n', '&#10;'));

/** exceljs would write the links as files outside the workbook. */
const linksOf = (sheet: SheetPlan): string =>
  Object.entries(sheet.cells)
    .flatMap(([at, { link }]) => (link === undefined ? [] : [`<hyperlink ref="${at}" location="${xmlText(link)}"/>`]))
    .join('');

/** After the page setup and the footer, before what is drawn; exceljs knows breaks between rows only. */
function withBreaks(xml: string, sheet: SheetPlan): string {
  const ends = sheet.print?.across?.ends.slice(0, -1) ?? [];
  if (ends.length === 0) return xml;
  const breaks = ends.map((column) => `<brk id="${column}" max="1048575" man="1"/>`).join('');
  const element = `<colBreaks count="${ends.length}" manualBreakCount="${ends.length}">${breaks}</colBreaks>`;
  return before(xml, ['drawing', 'legacyDrawing', 'tableParts', '/worksheet'], element);
}

function patchSheet(xml: string, sheet: SheetPlan): string {
  const merges = mergesOf(sheet);
  const cells = merges.map((merge) => `<mergeCell ref="${merge}"/>`).join('');
  const links = linksOf(sheet);
  const mergeCells = `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
  const kept = keepLineEnds(xml);
  const merged = merges.length === 0 ? kept : before(kept, ['dataValidations', 'printOptions', 'pageMargins'], mergeCells);
  const linked = links === '' ? merged : before(merged, ['printOptions', 'pageMargins'], `<hyperlinks>${links}</hyperlinks>`);
  return withBreaks(linked, sheet);
}

const definedName = ({ name, sheet, refersTo, hidden }: PlannedName): string => {
  const attributes = `${sheet === undefined ? '' : ` localSheetId="${sheet}"`}${hidden ? ' hidden="1"' : ''}`;
  return `<definedName name="${xmlText(name)}"${attributes}>${xmlText(refersTo)}</definedName>`;
};

/** exceljs can write names of cells only, and leaves half of a print area relative. */
function patchNames(xml: string, plan: WorkbookPlan): string {
  const names = plannedNames(plan).map(definedName).join('');
  return names === '' ? xml : xml.replace('<calcPr', () => `<definedNames>${names}</definedNames><calcPr`);
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';

function addProperties(entries: Entries, properties: Readonly<Record<string, string>>): Entries {
  const items = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(writableText(value).trim())}</vt:lpwstr></property>`,
  );
  if (items.length === 0) return entries;
  const part =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Properties xmlns="${officeDocument}/custom-properties" xmlns:vt="${officeDocument}/docPropsVTypes">${items.join('')}</Properties>`;
  const override =
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>';
  const relation = `<Relationship Id="rIdCustom" Type="${officeDocument}/relationships/custom-properties" Target="docProps/custom.xml"/>`;
  const typed = patchText(entries, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${override}</Types>`));
  const related = patchText(typed, '_rels/.rels', (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`));
  return { ...related, 'docProps/custom.xml': strToU8(part) };
}

/** exceljs has Calibri as the font of cells without a style; the widths of columns are measured in it too. */
function patchFont(xml: string): string {
  const usual = '<family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/>';
  if (!xml.includes(usual)) throw new Error('the written styles do not start with the font of exceljs');
  return xml.replace(usual, `<family val="1"/><sz val="11"/><name val="${planFont}"/>`);
}

export function patchParts(entries: Entries, plan: WorkbookPlan): Entries {
  const fonts = patchText(entries, 'xl/styles.xml', patchFont);
  const names = patchText(fonts, 'xl/workbook.xml', (xml) => patchNames(xml, plan));
  const sheets = plan.sheets.reduce(
    (all, sheet, index) => patchText(all, `xl/worksheets/sheet${index + 1}.xml`, (xml) => patchSheet(xml, sheet)),
    names,
  );
  return addProperties(sheets, plan.properties);
}
