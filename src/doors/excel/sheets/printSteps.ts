/** How a new sheet prints: paper, pages side by side, repeated heads, like the .xlsx files (doors/xlsx/writeSheet.ts). */
import { address, columnLetter } from '../../../core/address';
import type { SheetPlan } from '../../../core/plan';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { asExtra, payloadOf, step } from '../steps';

const points = (millimetres: number): number => (millimetres / 25.4) * 72;

export type Footer = Readonly<{ left: string; center: string; right: string }>;

/** `&LTrái&CTrang &P/&N` as its three parts; what stands before any mark is the middle. */
export function footerParts(text: string): Footer {
  const parts = { L: '', C: '', R: '' };
  let part: keyof typeof parts = 'C';
  for (const piece of text.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece[1] as keyof typeof parts;
    else parts[part] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

export function printSteps(sheet: string, { print }: SheetPlan): readonly Step[] {
  if (!has('1.9')) return [];
  return [
    asExtra(
      'print',
      step(
        (batch) => {
          const layout = batch.sheet(sheet).pageLayout;
          layout.paperSize = print?.paper ?? 'A4';
          layout.orientation = print?.landscape ? 'Landscape' : 'Portrait';
          layout.zoom = print?.across
            ? { scale: print.across.scale }
            : { horizontalFitToPages: 1, ...(print?.pages === undefined ? {} : { verticalFitToPages: print.pages }) };
          layout.centerHorizontally = true;
          layout.leftMargin = layout.rightMargin = layout.topMargin = points(15);
          layout.bottomMargin = points(18);
          layout.headerMargin = layout.footerMargin = points(8);
          if (!print) return;
          layout.setPrintArea(print.area);
          if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
          if (print.across) {
            layout.setPrintTitleColumns(`$A:$${columnLetter(print.across.repeatColumns)}`);
            const { verticalPageBreaks } = batch.sheet(sheet);
            print.across.ends.slice(0, -1).forEach((column) => verticalPageBreaks.add(address(column + 1, 1)));
          }
          if (print.footer === undefined) return;
          const { left, center, right } = footerParts(print.footer);
          const pages = layout.headersFooters.defaultForAllPages;
          if (left) pages.leftFooter = left;
          if (center) pages.centerFooter = center;
          if (right) pages.rightFooter = right;
        },
        payloadOf(print ?? null),
        20,
      ),
    ),
  ];
}
