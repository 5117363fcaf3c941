/** What stands below the text: to whom it goes, and who signs. */
import type { Table } from 'docx';
import { Paragraph } from 'docx';
import type { Letterhead } from '../../core/paragraph';
import { recipientLines } from '../marks';
import { line, twoColumns } from './frame';
import { page, points } from './page';

const leftWidth = Math.round(page.textWidth * 0.48);

/** Room for the signature and the seal. */
const room = (): Paragraph => new Paragraph({ style: 'Signature', spacing: { before: points(60) } });

export const closingTable = ({ recipients, signature }: Letterhead): Table =>
  twoColumns(
    [
      {
        left: [line('RecipientsTitle', 'Nơi nhận:'), ...recipientLines(recipients).map((text) => line('Recipient', text))],
        right: [...signature.map((text) => line('Signature', text)), room()],
      },
    ],
    leftWidth,
  );
