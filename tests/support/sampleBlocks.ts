/** A document with one of each kind of block, figures in its table and its chart among them; all numbers are invented. */
import type { BlockKind, Block, Document, Span } from '../../src/core/document';
import { words } from '../../src/core/document';
import { framed } from '../../src/narrate/frame';
import { sampleLetterhead } from './sampleReport';

const figure = (text: string, cell: string): Span => ({ text, from: [{ file: 'tong-hop.xlsx', sheet: 'Thu', cell }] });
const right = (text: string, width: number) => ({ head: [words(text)], align: 'right', width }) as const;

export const sampleTable: Block<'table'> = {
  is: 'table',
  section: 'NS',
  title: [words('Biểu 1. Thu ngân sách theo xã')],
  unit: [words('Đơn vị tính: triệu đồng')],
  columns: [{ head: [words('Đơn vị')], align: 'left', width: 3 }, right('Kế hoạch', 2), right('Thực hiện', 2)],
  rows: [
    { isTotal: false, cells: [[words('Xã Hua Nà | Mường')], [figure('1.200', 'C10')], [figure('640', 'D10')]] },
    { isTotal: false, cells: [[words('Xã Tà Mung')], [], [{ ...figure('315', 'D11'), note: 1 }]] },
    { isTotal: true, cells: [[words('Tổng cộng')], [figure('1.200', 'C12')], [figure('955', 'D12')]] },
  ],
};

export const sampleChart: Block<'chart'> = {
  is: 'chart',
  section: 'NS',
  title: [words('Kế hoạch và thực hiện')],
  unit: [words('triệu đồng')],
  kind: 'bar',
  series: [[words('Kế hoạch')], [words('Thực hiện')]],
  points: [
    {
      label: [words('Xã Hua Nà')],
      values: [
        { spans: [figure('1.200', 'C10')], value: 1200 },
        { spans: [figure('640,5', 'D10')], value: 640.5 },
      ],
    },
    { label: [words('Xã Tà Mung')], values: [{ spans: [words('…')] }, { spans: [figure('315', 'D11')], value: 315 }] },
  ],
};

export const sampleParagraph: Block<'paragraph'> = {
  is: 'paragraph',
  section: 'NS',
  spans: [words('Thu đạt '), figure('955 triệu đồng', 'D12'), words('.')],
};

export const sampleList: Block<'list'> = {
  is: 'list',
  section: 'NS',
  items: [
    { level: 1, spans: [words('Xã Hua Nà '), figure('640 triệu đồng', 'D10'), words(':')] },
    { level: 2, spans: [words('đạt '), figure('53,3%', 'E10'), words('.')] },
  ],
};

export const sampleNote: Block<'note'> = {
  is: 'note',
  section: 'NS',
  number: 1,
  spans: [words('Chưa kể '), figure('20 triệu đồng', 'F11'), words('.')],
};

export const oneOfEach: readonly Block[] = [
  { is: 'heading', section: 'NS', level: 1, spans: [words('I. Ngân sách')] },
  sampleParagraph,
  sampleList,
  { is: 'kept', section: 'CD', paragraphs: [[words('Ủy ban nhân dân huyện đã chỉ đạo 12 xã.')], [words('Nguyên nhân: mưa kéo dài.')]] },
  { is: 'pageBreak', section: 'NS' },
  sampleTable,
  sampleNote,
  sampleChart,
];

export const sampleDocument: Document = framed(sampleLetterhead, oneOfEach);

/** A kind that the sample lacks would be a kind that no renderer's test draws. */
export const kindsDrawn = (): ReadonlySet<BlockKind> =>
  new Set([...sampleDocument.head, ...sampleDocument.blocks, ...sampleDocument.close].map(({ is }) => is));
