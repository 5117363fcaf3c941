/** What stands below the text: to whom it goes, and who signs. */
import type { Table } from 'docx';
import { Paragraph } from 'docx';
import type { Letterhead } from '../../core/paragraph';
import { withDash } from '../marks';
import { line, twoColumns } from './frame';
import { page, points } from './page';

const leftWidth = Math.round(page.textWidth * 0.48);

/** Each line ends in a semicolon, the last in a full stop. */
const recipient = (text: string, index: number, all: readonly string[]): string =>
  /[;.]$/.test(text) ? text : `${text}${index === all.length - 1 ? '.' : ';'}`;

/** Room for the signature and the seal. */
const room = (): Paragraph => new Paragraph({ style: 'Signature', spacing: { before: points(60) } });

export const closingTable = ({ recipients, signature }: Letterhead): Table =>
  twoColumns(
    [
      {
        left: [line('RecipientsTitle', 'Nơi nhận:'), ...recipients.map(withDash).map(recipient).map((text) => line('Recipient', text))],
        right: [...signature.map((text) => line('Signature', text)), room()],
      },
    ],
    leftWidth,
  );
