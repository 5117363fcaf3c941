/** What stands below the text: to whom it goes, and who signs. */
import type { Table } from 'docx';
import { Paragraph } from 'docx';
import type { Block } from '../../core/document';
import { handText, line, twoColumns } from './frame';
import { page, points } from './page';

const leftWidth = Math.round(page.textWidth * 0.48);

/** Room for the signature and the seal. */
const room = (): Paragraph => new Paragraph({ style: 'Signature', spacing: { before: points(60) } });

export const closingTable = ({ sentTo, recipients, signature }: Block<'closing'>): Table =>
  twoColumns(
    [
      {
        left: [line('RecipientsTitle', handText(sentTo)), ...recipients.map((text) => line('Recipient', handText(text)))],
        right: [...signature.map((text) => line('Signature', handText(text))), room()],
      },
    ],
    leftWidth,
  );
