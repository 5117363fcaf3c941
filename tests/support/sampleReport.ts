/** A report that uses everything a report can say; its figures are invented. */
import type { CellRef } from '../../src/core/cell';
import type { Block, Document, Letterhead, ListItem, Span } from '../../src/core/document';
import { words } from '../../src/core/document';
import { framed } from '../../src/narrate/frame';

const cell = (at: string): readonly CellRef[] => [{ file: 'tong-hop.xlsx', sheet: 'Cân đối', cell: at }];
const number = (text: string, at: string, note?: number): Span => ({ text, from: cell(at), ...(note === undefined ? {} : { note }) });

const heading = (level: number, text: string): Block => ({ is: 'heading', section: 'T', level, spans: [words(text)] });
const body = (...spans: readonly Span[]): Block => ({ is: 'paragraph', section: 'NS', spans });
const item = (level: number, ...spans: readonly Span[]): ListItem => ({ level, spans });

const filler = Array.from({ length: 14 }, (_, index) =>
  body(
    words(
      `Nhóm nhiệm vụ thứ ${index + 1}: các đơn vị rà soát số liệu, đối chiếu với chứng từ và giải trình chênh lệch; số đã thực hiện là `,
    ),
    number(`${1250 + index} triệu đồng`, `C${20 + index}`),
    words(', những nội dung còn vướng mắc được tổng hợp ở phụ lục kèm theo để xem xét, xử lý trong kỳ sau.'),
  ),
);

export const sampleLetterhead: Letterhead = {
  issuer: ['Ủy ban nhân dân', 'huyện Than Uyên'],
  town: 'Than Uyên',
  symbol: 'BC-UBND',
  year: 2021,
  kind: 'BÁO CÁO',
  subject: 'Tình hình thực hiện nhiệm vụ tài chính - kế hoạch quý I năm 2021',
  signature: ['TM. Ủy ban nhân dân', 'Chủ tịch'],
  recipients: ['UBND tỉnh', 'Sở Tài chính', 'Lưu: VT, TCKH'],
};

export const sampleBlocks: readonly Block[] = [
  heading(1, 'I. Tình hình thực hiện nhiệm vụ'),
  heading(2, '1. Tài chính, ngân sách'),
  body(
    words('Tính đến ngày 15/3/2021, thu ngân sách trên địa bàn huyện đạt '),
    number('7.762 triệu đồng', 'F12'),
    words(' đạt '),
    number('14,9%', 'G12'),
    words(' kế hoạch. Chi ngân sách '),
    number('75.128 triệu đồng', 'F40', 1),
    words(' đạt '),
    number('15,3%', 'G40'),
    words(' kế hoạch.'),
  ),
  {
    is: 'note',
    section: 'NS',
    number: 1,
    spans: [words('Trong đó: bổ sung cho ngân sách xã '), number('5.044 triệu đồng', 'F41'), words('.')],
  },
  heading(2, '2. Đầu tư công'),
  heading(3, 'a) Giải ngân'),
  {
    is: 'list',
    section: 'DTC',
    items: [
      item(
        1,
        words('Nguồn vốn huyện quản lý '),
        number('20.804 triệu đồng', 'H5'),
        words('/'),
        number('06 công trình', 'H6'),
        words(', trong đó:'),
      ),
      item(2, words('Đã giải ngân '), number('3.608 triệu đồng', 'H7', 2), words('.')),
      item(2, words('+ Chưa giải ngân '), number('17.196 triệu đồng', 'H8'), words('.')),
    ],
  },
  { is: 'note', section: 'DTC', number: 2, spans: [words('Theo biểu chi tiết kèm theo.')] },
  heading(1, 'II. Nhiệm vụ trọng tâm'),
  ...filler,
];

export const sampleReport: Document = framed(sampleLetterhead, sampleBlocks);
