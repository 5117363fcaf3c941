/** Links from cells to other cells of the same workbook. */
import type { SheetPlan } from '../../../core/plan';
import { has } from '../inExcel';
import type { Step } from '../steps';
import { payloadOf, step } from '../steps';
import { formatSteps } from './styleSteps';

const linked = ({ cells }: SheetPlan) =>
  has('1.7')
    ? Object.entries(cells).flatMap(([at, cell]) => (cell.link === undefined ? [] : [{ at, link: cell.link, style: cell.style }]))
    : [];

export const linkSteps = (sheet: string, plan: SheetPlan): readonly Step[] =>
  linked(plan).map(({ at, link }) =>
    step(({ range }) => {
      range(sheet, at).hyperlink = { documentReference: link };
    }, payloadOf(link)),
  );

/** Takes away the blue and the line that Excel gives a link, where the plan says otherwise. */
export function linkLookSteps(sheet: string, plan: SheetPlan): readonly Step[] {
  const links = linked(plan);
  const lacking = (part: 'color' | 'underline'): readonly string[] => links.filter(({ style }) => !style?.[part]).map(({ at }) => at);
  return [
    ...formatSteps(sheet, lacking('color'), ({ font }) => (font.color = '#000000')),
    ...formatSteps(sheet, lacking('underline'), ({ font }) => (font.underline = 'None')),
  ];
}
