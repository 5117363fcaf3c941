/** A report for the clipboard: with headings, lists and footnotes for Word and mail, and as plain text for everything else. */
import type { Letterhead } from '../../core/paragraph';
import { recipientLines, withoutMark } from '../../narrate/marks';
import type { PageParagraph, PageReport } from '../../narrate/pageReport';
import type { Copied } from '../ui/clipboard';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

const htmlOf = ({ spans }: PageParagraph): string =>
  spans.map(({ text, note }) => escaped(text) + (note === undefined ? '' : `<sup>${note}</sup>`)).join('');
const plainOf = ({ mark, spans }: PageParagraph): string =>
  mark + spans.map(({ text, note }) => text + (note === undefined ? '' : `[${note}]`)).join('');

type Block = Readonly<{ item: number; html: string }>;

function blockOf(paragraph: PageParagraph): Block {
  const html = htmlOf(paragraph);
  switch (paragraph.style) {
    case 'heading': {
      // The kind of document has the first level.
      const name = `h${Math.min(paragraph.level + 1, 6)}`;
      return { item: 0, html: `<${name}>${html}</${name}>` };
    }
    case 'item':
      return { item: paragraph.level, html: `<li>${withoutMark(html)}` };
    case 'body':
      return { item: 0, html: `<p>${html}</p>` };
    case 'footnote':
      return { item: 0, html: `<p><sup>${paragraph.note ?? ''}</sup> ${html}</p>` };
  }
}

/** Items of the second level stand inside the item before them. */
function listed(blocks: readonly Block[]): string {
  let open = 0;
  let html = '';
  for (const { item, html: block } of [...blocks, { item: 0, html: '' }]) {
    while (open > item) {
      html += '</li></ul>';
      open -= 1;
    }
    if (item > 0 && open === item) html += '</li>';
    while (open < item) {
      html += open + 1 < item ? '<ul><li>' : '<ul>';
      open += 1;
    }
    html += block;
  }
  return html;
}

const opening = ({ issuer, symbol, town, year }: Letterhead): readonly string[] => [
  ...issuer,
  `Số: …/${symbol}`,
  `${town}, ngày … tháng … năm ${year}`,
];

const lines = (texts: readonly string[]): string => texts.map(escaped).join('<br>');

export function copied({ letterhead, paragraphs }: PageReport): Copied {
  const { kind, subject, signature, recipients } = letterhead;
  const text = paragraphs.filter(({ style }) => style !== 'footnote');
  const notes = paragraphs.filter(({ style }) => style === 'footnote');
  const sent = recipients.length === 0 ? [] : ['Nơi nhận:', ...recipientLines(recipients)];
  const html = [
    `<p>${lines(opening(letterhead))}</p>`,
    `<h1>${escaped(kind)}</h1>`,
    `<p><strong>${escaped(subject)}</strong></p>`,
    listed(text.map(blockOf)),
    signature.length === 0 ? '' : `<p><strong>${lines(signature)}</strong></p>`,
    sent.length === 0 ? '' : `<p>${lines(sent)}</p>`,
    notes.length === 0 ? '' : `<hr>${notes.map((note) => blockOf(note).html).join('')}`,
  ].join('');
  const plain = [
    ...opening(letterhead),
    '',
    kind,
    subject,
    '',
    ...text.map(plainOf),
    ...(signature.length === 0 ? [] : ['', ...signature]),
    ...(sent.length === 0 ? [] : ['', ...sent]),
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `[${note.note ?? ''}] ${plainOf(note)}`)]),
  ].join('\n');
  return { html: `<div lang="vi">${html}</div>`, plain };
}
