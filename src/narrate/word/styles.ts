/** The named styles of a report: everything a paragraph looks like is said here (Nghị định 30/2020, Phụ lục I, mục V). */
import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { BlockKind } from '../../core/document';
import type { WordOptions } from './page';
import { firstLine, halfPoints, points } from './page';

export type StyleId =
  | 'Issuer'
  | 'IssuerParent'
  | 'State'
  | 'Motto'
  | 'Rule'
  | 'Gap'
  | 'DocumentNumber'
  | 'PlaceAndDate'
  | 'DocumentKind'
  | 'Subject'
  | 'BodyText'
  | 'ItemDash'
  | 'ItemPlus'
  | 'RecipientsTitle'
  | 'Recipient'
  | 'Signature'
  | 'PageNumber'
  | 'KeptText'
  | 'TableTitle'
  | 'TableUnit'
  | 'TableHead'
  | CellStyleId;

type Side = 'Left' | 'Center' | 'Right';
/** Of what stands in a table: lines and totals, by the side they keep to. */
export type CellStyleId = `Table${Side}` | `TableTotal${Side}`;

type Look = Readonly<{
  id: StyleId;
  name: string;
  size: number;
  bold?: boolean;
  italics?: boolean;
  allCaps?: boolean;
  align?: 'center' | 'left' | 'right' | 'both';
  before?: number;
  after?: number;
  keepNext?: boolean;
}>;

const single = { line: 240, lineRule: LineRuleType.AUTO };

/** Paragraphs around the text: single lines, no indent. */
const around = ({
  id,
  name,
  size,
  bold,
  italics,
  allCaps,
  align = 'center',
  before = 0,
  after = 0,
  keepNext,
}: Look): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { size: halfPoints(size), ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(allCaps ? { allCaps } : {}) },
  paragraph: {
    alignment: align,
    spacing: { ...single, before: points(before), after: points(after) },
    ...(keepNext ? { keepNext } : {}),
  },
});

const looks: readonly Look[] = [
  { id: 'IssuerParent', name: 'Cơ quan chủ quản', size: 13, allCaps: true },
  { id: 'Issuer', name: 'Cơ quan ban hành', size: 13, bold: true, allCaps: true },
  { id: 'State', name: 'Quốc hiệu', size: 13, bold: true, allCaps: true },
  { id: 'Motto', name: 'Tiêu ngữ', size: 14, bold: true },
  { id: 'DocumentNumber', name: 'Số, ký hiệu', size: 13, before: 6 },
  { id: 'PlaceAndDate', name: 'Địa danh, ngày tháng', size: 14, italics: true, before: 6 },
  { id: 'DocumentKind', name: 'Tên loại văn bản', size: 14, bold: true, allCaps: true, before: 18, keepNext: true },
  { id: 'Subject', name: 'Trích yếu', size: 14, bold: true, keepNext: true },
  { id: 'RecipientsTitle', name: 'Nơi nhận', size: 12, bold: true, italics: true, align: 'left', keepNext: true },
  { id: 'Recipient', name: 'Dòng nơi nhận', size: 11, align: 'left', keepNext: true },
  { id: 'Signature', name: 'Chữ ký', size: 14, bold: true, allCaps: true, keepNext: true },
  { id: 'PageNumber', name: 'Số trang', size: 14 },
];

const sides: readonly Readonly<{ side: Side; align: 'left' | 'center' | 'right'; name: string }>[] = [
  { side: 'Left', align: 'left', name: 'trái' },
  { side: 'Center', align: 'center', name: 'giữa' },
  { side: 'Right', align: 'right', name: 'phải' },
];

const ofTables: readonly Look[] = [
  { id: 'TableTitle', name: 'Tên biểu', size: 13, bold: true, before: 6, after: 3, keepNext: true },
  { id: 'TableUnit', name: 'Đơn vị tính', size: 12, italics: true, align: 'right', after: 3, keepNext: true },
  { id: 'TableHead', name: 'Đầu biểu', size: 12, bold: true, before: 2, after: 2, keepNext: true },
  ...sides.flatMap(({ side, align, name }): readonly Look[] => [
    { id: `Table${side}`, name: `Ô biểu, ${name}`, size: 12, align, before: 2, after: 2 },
    { id: `TableTotal${side}`, name: `Ô tổng, ${name}`, size: 12, bold: true, align, before: 2, after: 2 },
  ]),
];

/** Styles that a document without such blocks does not carry. */
const ofBlocks: Partial<Readonly<Record<BlockKind, readonly Look[]>>> = { table: ofTables, chart: ofTables };

/** A short line drawn as the upper border of an empty paragraph; its length comes from the indents. */
const rule: IParagraphStyleOptions = {
  id: 'Rule',
  name: 'Đường kẻ',
  basedOn: 'Normal',
  run: { size: 4 },
  paragraph: {
    spacing: { before: points(4), after: 0, line: points(4), lineRule: LineRuleType.EXACT },
    border: { top: { style: 'single', size: 6, space: 0, color: '000000' } },
  },
};

/** Keeps the tables above and below apart from the text. */
const gap: IParagraphStyleOptions = {
  id: 'Gap',
  name: 'Khoảng trống',
  basedOn: 'Normal',
  paragraph: { spacing: { before: 0, after: 0, line: points(12), lineRule: LineRuleType.EXACT } },
};

function bodyStyles({ bodySize = 14, lineSpacing = 1.15 }: WordOptions, kinds: ReadonlySet<BlockKind>): readonly IParagraphStyleOptions[] {
  const text = (id: StyleId, name: string): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(bodySize) },
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent: { firstLine },
      spacing: { before: 0, after: points(6), line: Math.round(240 * lineSpacing), lineRule: LineRuleType.AUTO },
    },
  });
  return [
    text('BodyText', 'Nội dung'),
    text('ItemDash', 'Gạch đầu dòng'),
    text('ItemPlus', 'Dấu cộng đầu dòng'),
    ...(kinds.has('kept') ? [text('KeptText', 'Lời văn của đơn vị')] : []),
  ];
}

const heading = ({ bodySize = 14, lineSpacing = 1.15 }: WordOptions, run: Readonly<{ bold?: boolean; allCaps?: boolean }>) => ({
  run: { font: 'Times New Roman', size: halfPoints(bodySize), color: '000000', bold: false, italics: false, ...run },
  paragraph: {
    alignment: AlignmentType.BOTH,
    indent: { firstLine },
    keepNext: true,
    spacing: { before: points(6), after: points(6), line: Math.round(240 * lineSpacing), lineRule: LineRuleType.AUTO },
  },
});

const looksFor = (kinds: ReadonlySet<BlockKind>): readonly Look[] => [
  ...looks,
  ...new Set([...kinds].flatMap((kind) => ofBlocks[kind] ?? [])),
];

/** `kinds` are those of the blocks that the document has. */
export const stylesFor = (options: WordOptions, kinds: ReadonlySet<BlockKind>): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Times New Roman', size: halfPoints(options.bodySize ?? 14), color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, ...single } },
    },
    heading1: heading(options, { bold: true, allCaps: true }),
    heading2: heading(options, { bold: true }),
    // "a)" stands upright in the decree, with a title or without.
    heading3: heading(options, {}),
    footnoteText: {
      run: { size: halfPoints(11) },
      paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 0, ...single } },
    },
  },
  paragraphStyles: [...looksFor(kinds).map(around), rule, gap, ...bodyStyles(options, kinds)],
});
