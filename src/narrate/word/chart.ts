/** A chart of a document as lying bars in a table without lines: every word processor draws it, and each number stays text with its bookmark. */
import type { Paragraph, Table } from 'docx';
import { BorderStyle, HeightRule, ShadingType, TableCell, TableRow, WidthType } from 'docx';
import type { Block, Line } from '../../core/document';
import type { BarRow } from '../bars';
import { barRows } from '../bars';
import type { WordSpan } from './bookmarks';
import { line, noBorders } from './frame';
import { points } from './page';
import type { StyleId } from './styles';
import { cellOf, styled, tableOf, widthsOf } from './table';

/** The bars lie on a grid of so many columns. */
const steps = 50;
/** Grey, so that they print on every printer. */
const fills = ['595959', 'BFBFBF'] as const;

/** Of the paper's own colour, so that bars of one point do not touch. */
const apart = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' };
const barBorders = { ...noBorders, top: apart, bottom: apart };

function barCell(span: number, width: number, fill: string | undefined): readonly TableCell[] {
  if (span === 0) return [];
  return [
    new TableCell({
      children: [line('TableLeft', '')],
      columnSpan: span,
      width: { size: width * span, type: WidthType.DXA },
      borders: barBorders,
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    }),
  ];
}

const plain = (style: StyleId, text: Line<WordSpan>, width: number, rowSpan = 1): TableCell =>
  cellOf(style, text, width, { rowSpan, borders: noBorders });

export function chartBlock(chart: Block<'chart', WordSpan>): readonly (Paragraph | Table)[] {
  const isNamed = chart.series.length > 1;
  const shares = [30, ...(isNamed ? [16] : []), ...Array.from({ length: steps }, () => 0.8), 20];
  const widths = widthsOf(shares);
  const [labelWidth = 0, second = 0] = widths;
  const barWidth = widths.at(-2) ?? 0;
  const bar = ({ label, count, name, series, share, value }: BarRow<WordSpan>): TableRow => {
    const length = Math.round(share * steps);
    return new TableRow({
      cantSplit: true,
      height: { value: points(16), rule: HeightRule.ATLEAST },
      children: [
        ...(label ? [plain('TableLeft', label, labelWidth, count)] : []),
        ...(name ? [plain('TableLeft', name, second)] : []),
        ...barCell(length, barWidth, fills[series % fills.length]),
        ...barCell(steps - length, barWidth, undefined),
        plain('TableRight', value, widths.at(-1) ?? 0),
      ],
    });
  };
  return [...styled('TableTitle', chart.title), ...styled('TableUnit', chart.unit), tableOf(widths, barRows(chart).map(bar))];
}
