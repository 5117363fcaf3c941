/** A report as a Word file in the form of an administrative document. Its dates are those of the clock: the door makes them fixed. */
import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report } from '../../core/paragraph';
import { bodyOf } from './body';
import { closingTable } from './closing';
import { letterheadTable, titleLines } from './letterhead';
import type { WordOptions } from './page';
import { page } from './page';
import { stylesFor } from './styles';

const pageNumber = (): Header =>
  new Header({ children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

/** Word needs an empty header for the first page, else it has none to show there. */
const noNumber = (): Header => new Header({ children: [new Paragraph({ style: 'PageNumber' })] });

const gap = (): Paragraph => new Paragraph({ style: 'Gap' });

export async function writeReport(report: Report, options: WordOptions = {}): Promise<Uint8Array> {
  const { letterhead } = report;
  const { paragraphs, footnotes } = bodyOf(report);
  const document = new Document({
    title: `${letterhead.kind} ${letterhead.subject}`,
    creator: 'Tổng hợp',
    lastModifiedBy: 'Tổng hợp',
    styles: stylesFor(options),
    footnotes,
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin }, titlePage: true },
        headers: { default: pageNumber(), first: noNumber() },
        children: [letterheadTable(letterhead), ...titleLines(letterhead), gap(), ...paragraphs, gap(), closingTable(letterhead)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
