/** The sheets of forms in force today are printed so that they can be read: what is typed stands in 8 points at least. */
import { parseArea } from '../../src/core/address';
import type { SheetPlan } from '../../src/core/plan';
import { templatePlan } from '../../src/distribute/template';
import { columnPoints, printable } from '../../src/paper/pages';
import { formNamed } from '../support/forms';
import { firstHalfOf, orderOf } from '../support/returns';

const typed = 11;

/** Points on paper of what is 11 points on the sheet. */
function pointsOf({ print, columns }: SheetPlan): number {
  if (!print) return typed;
  if (print.across) return (typed * print.across.scale) / 100;
  const last = parseArea(print.area)!.to.column;
  const width = Array.from({ length: last }, (_, index) => columnPoints(columns[index + 1]?.width ?? 9)).reduce((sum, one) => sum + one, 0);
  const room = printable[print.paper === undefined ? (print.landscape ? 'landscape' : 'portrait') : 'wide'].width;
  return typed * Math.min(1, room / width);
}

const printed = (['DTC 2026', 'THDA 2026'] as const).flatMap((name) => {
  const form = formNamed(name);
  return form.filedBy.flatMap((kind) =>
    templatePlan(orderOf(form, kind, firstHalfOf(form)))
      .sheets.filter(({ visibility }) => visibility === 'visible')
      .map((sheet) => [`${name}, ${kind}, ${sheet.name}`, sheet] as const),
  );
});

test.each(printed)('%s', (_, sheet) => expect(pointsOf(sheet)).toBeGreaterThanOrEqual(8));

test('the list of projects of 2021, on one page of A4, was not', () => {
  const form = formNamed('DTC 2021');
  const list = templatePlan(orderOf(form, 'owner', firstHalfOf(form))).sheets.find(({ name }) => name === 'Dự án');
  expect(list && pointsOf(list)).toBeLessThan(6);
});
