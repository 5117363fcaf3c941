/** A document as Markdown: for reading on a screen, mailing and comparing. */
import type { Document, Line, Renderer } from '../core/document';
import { drawBlock } from '../core/document';
import { flowOf } from '../core/spans';
import { withoutMark } from './marks';

/** What Markdown would take for emphasis, code, links or tags; footnote marks are added afterwards. */
const escaped = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_[\]<]/g, '\\$&');

/** A paragraph that begins like a heading, a quotation or a list must stay a paragraph. */
const notAList = (text: string): string => text.replace(/^(\d+)([.)]\s)/, '$1\\$2').replace(/^([#>+-])/, '\\$1');

const written = (line: Line): string =>
  line
    .map(({ text, note }) => escaped(text) + (note === undefined ? '' : `[^${note}]`))
    .join('')
    .trim();

const strong = (line: Line): string => `**${written(line)}**`;
const titles = (...lines: readonly Line[]): readonly string[] => lines.filter((line) => line.length > 0).map(written);

const cellText = (line: Line): string => written(line).replaceAll('|', '\\|');
const rowText = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rules = { left: ':--', center: ':-:', right: '--:' } as const;
const tableText = (head: readonly string[], aligns: readonly (keyof typeof rules)[], rows: readonly (readonly string[])[]): string =>
  [rowText(head), rowText(aligns.map((align) => rules[align])), ...rows.map(rowText)].join('\n');

/** Each gives parts that stand apart from each other by an empty line. */
const parts: Renderer<readonly string[]> = {
  letterhead: ({ issuer, number, placeAndDate }) => [issuer.map(written).join(' '), written(number), written(placeAndDate)],
  title: ({ kind, subject }) => [`# ${written(kind)}`, strong(subject)],
  // The kind of document has the first level.
  heading: ({ level, spans }) => [`${'#'.repeat(Math.min(level + 1, 6))} ${written(spans)}`],
  paragraph: ({ spans }) => [notAList(written(spans))],
  list: ({ items }) => [items.map(({ level, spans }) => `${level === 1 ? '- ' : '  + '}${withoutMark(written(spans))}`).join('\n')],
  table: ({ title, unit, columns, rows }) => [
    ...(title.length > 0 ? [strong(title)] : []),
    ...titles(unit),
    tableText(
      columns.map(({ head }) => cellText(head)),
      columns.map(({ align }) => align),
      rows.map(({ isTotal, cells }) => cells.map((cell) => (isTotal && cell.length > 0 ? `**${cellText(cell)}**` : cellText(cell)))),
    ),
  ],
  chart: ({ title, unit, series, points }) => [
    strong(title),
    tableText(
      [cellText(unit), ...series.map(cellText)],
      ['left', ...series.map(() => 'right' as const)],
      points.map(({ label, values }) => [cellText(label), ...values.map(({ spans }) => cellText(spans))]),
    ),
  ],
  note: ({ number, spans }) => [`[^${number}]: ${written(spans)}`],
  kept: ({ paragraphs }) => paragraphs.map((line) => notAList(written(line))),
  pageBreak: () => ['---'],
  closing: ({ sentTo, recipients, signature }) => [
    ...signature.map(strong),
    ...(recipients.length > 0 ? [written(sentTo), recipients.map(written).join('\n')] : []),
  ],
};

/** Ends in a line end; footnotes stand last, as readers of Markdown expect. */
export function markdown(document: Document): string {
  const { text, notes } = flowOf(document);
  return `${[...text, ...notes].flatMap((block) => drawBlock(parts, block)).join('\n\n')}\n`.normalize('NFC');
}
