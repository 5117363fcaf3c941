/** What each block of a document is on the clipboard: HTML for Word and mail, and lines of plain text for everything else. */
import type { Line, ListItem, Renderer } from '../../core/document';
import { itemMark, withoutMark } from '../../narrate/marks';
import type { PageSpan } from '../../narrate/pageReport';

export type CopiedBlock = Readonly<{ html: string; plain: readonly string[] }>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

const htmlOf = (line: Line<PageSpan>): string =>
  line.map(({ text, note }) => escaped(text) + (note === undefined ? '' : `<sup>${note}</sup>`)).join('');
const plainOf = (line: Line<PageSpan>): string => line.map(({ text, note }) => text + (note === undefined ? '' : `[${note}]`)).join('');

const htmlLines = (lines: readonly Line<PageSpan>[]): string => lines.map(htmlOf).join('<br>');
const given = (lines: readonly Line<PageSpan>[]): readonly Line<PageSpan>[] => lines.filter((line) => line.length > 0);

/** Items of the second level stand inside the item before them. */
function listHtml(items: readonly ListItem<PageSpan>[]): string {
  let open = 0;
  let html = '';
  for (const { level, item } of [
    ...items.map(({ level, spans }) => ({ level, item: `<li>${withoutMark(htmlOf(spans))}` })),
    { level: 0, item: '' },
  ]) {
    while (open > level) {
      html += '</li></ul>';
      open -= 1;
    }
    if (level > 0 && open === level) html += '</li>';
    while (open < level) {
      html += open + 1 < level ? '<ul><li>' : '<ul>';
      open += 1;
    }
    html += item;
  }
  return html;
}

const rowHtml = (name: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;

/** Cells of plain text stand apart by tabs, as spreadsheets take them. */
function tableOf(
  titles: readonly Line<PageSpan>[],
  head: readonly Line<PageSpan>[],
  rows: readonly (readonly Line<PageSpan>[])[],
): CopiedBlock {
  return {
    html:
      given(titles)
        .map((line) => `<p><strong>${htmlOf(line)}</strong></p>`)
        .join('') +
      `<table border="1"><thead>${rowHtml('th', head.map(htmlOf))}</thead><tbody>${rows.map((cells) => rowHtml('td', cells.map(htmlOf))).join('')}</tbody></table>`,
    plain: ['', ...given(titles).map(plainOf), ...[head, ...rows].map((cells) => cells.map(plainOf).join('\t')), ''],
  };
}

export const copiedBlocks: Renderer<CopiedBlock, PageSpan> = {
  letterhead: ({ issuer, number, placeAndDate }) => {
    const lines = [...issuer, number, placeAndDate];
    return { html: `<p>${htmlLines(lines)}</p>`, plain: [...lines.map(plainOf), ''] };
  },
  title: ({ kind, subject }) => ({
    html: `<h1>${htmlOf(kind)}</h1><p><strong>${htmlOf(subject)}</strong></p>`,
    plain: [plainOf(kind), plainOf(subject), ''],
  }),
  heading: ({ level, spans }) => {
    // The kind of document has the first level.
    const name = `h${Math.min(level + 1, 6)}`;
    return { html: `<${name}>${htmlOf(spans)}</${name}>`, plain: [plainOf(spans)] };
  },
  paragraph: ({ spans }) => ({ html: `<p>${htmlOf(spans)}</p>`, plain: [plainOf(spans)] }),
  list: ({ items }) => ({ html: listHtml(items), plain: items.map(({ level, spans }) => itemMark(level, spans) + plainOf(spans)) }),
  table: ({ title, unit, columns, rows }) =>
    tableOf(
      [title, unit],
      columns.map(({ head }) => head),
      rows.map(({ cells }) => cells),
    ),
  chart: ({ title, unit, series, points }) =>
    tableOf(
      [title],
      [unit, ...series],
      points.map(({ label, values }) => [label, ...values.map(({ spans }) => spans)]),
    ),
  note: ({ number, spans }) => ({ html: `<p><sup>${number}</sup> ${htmlOf(spans)}</p>`, plain: [`[${number}] ${plainOf(spans)}`] }),
  kept: ({ paragraphs }) => ({ html: paragraphs.map((line) => `<p>${htmlOf(line)}</p>`).join(''), plain: paragraphs.map(plainOf) }),
  // As Word itself writes it into HTML.
  pageBreak: () => ({ html: '<br clear="all" style="page-break-before:always">', plain: [''] }),
  closing: ({ sentTo, recipients, signature }) => {
    const sent = recipients.length === 0 ? [] : [sentTo, ...recipients];
    return {
      html:
        (signature.length === 0 ? '' : `<p><strong>${htmlLines(signature)}</strong></p>`) +
        (sent.length === 0 ? '' : `<p>${htmlLines(sent)}</p>`),
      plain: [signature, sent].flatMap((lines) => (lines.length === 0 ? [] : ['', ...lines.map(plainOf)])),
    };
  },
};
