/** A document as a Word file in the form of an administrative document. Its dates are those of the clock: the door makes them fixed. */
import { Document as WordDocument, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document } from '../../core/document';
import { bodyOf } from './body';
import type { WordOptions } from './page';
import { page } from './page';
import { stylesFor } from './styles';

const pageNumber = (): Header =>
  new Header({ children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

/** Word needs an empty header for the first page, else it has none to show there. */
const noNumber = (): Header => new Header({ children: [new Paragraph({ style: 'PageNumber' })] });

export async function writeReport(report: Document, options: WordOptions = {}): Promise<Uint8Array> {
  const { kind, subject } = report.letterhead;
  const { children, footnotes, kinds } = bodyOf(report);
  const document = new WordDocument({
    title: `${kind} ${subject}`,
    creator: 'Tổng hợp',
    lastModifiedBy: 'Tổng hợp',
    styles: stylesFor(options, kinds),
    footnotes,
    sections: [
      {
        properties: { page: { size: page.size, margin: page.margin }, titlePage: true },
        headers: { default: pageNumber(), first: noNumber() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
