/** The blocks above and below the text of a document, from what is said of it; number, day and month stay blank. */
import type { Block, Document, Letterhead, Line } from '../core/document';
import { words } from '../core/document';
import { recipientLines } from './marks';

const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];

const line = (text: string): Line => [words(text)];
const lines = (texts: readonly string[]): readonly Line[] => texts.map(line);
const blank = (letters: number): Line => [{ ...words('…'), blank: letters }];

const headOf = ({ issuer, symbol, town, year, kind, subject }: Letterhead): readonly Block[] => [
  {
    is: 'letterhead',
    issuer: lines(issuer),
    nation: lines(nation),
    number: [...line('Số: '), ...blank(7), ...line(`/${symbol}`)],
    placeAndDate: [...line(`${town}, ngày `), ...blank(4), ...line(' tháng '), ...blank(4), ...line(` năm ${year}`)],
  },
  { is: 'title', kind: line(kind), subject: line(subject) },
];

const closeOf = ({ recipients, signature }: Letterhead): readonly Block[] => [
  { is: 'closing', sentTo: line('Nơi nhận:'), recipients: lines(recipientLines(recipients)), signature: lines(signature) },
];

type Unsaid = Pick<Document, 'leftOut' | 'withheld'>;

export const framed = (letterhead: Letterhead, blocks: readonly Block[], unsaid: Unsaid = { leftOut: [], withheld: [] }): Document => ({
  letterhead,
  head: headOf(letterhead),
  blocks,
  close: closeOf(letterhead),
  ...unsaid,
});
