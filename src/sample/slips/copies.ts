/** Slips with whole files: the wrong template, another unit's figures, last period's, two units in one. */
import { period } from '../../core/period';
import { templatePlan } from '../../distribute/template';
import { stampTab } from '../../language/cover';
import { fillTemplate } from '../fill';
import { withResults } from '../results';
import { typeCells } from '../typing';
import type { Spot } from './atCell';
import type { Ground } from './ground';
import { cellIn, groundOf, valueIn } from './ground';
import { moveCells } from './lines';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';
import { keyRow, keyColumn } from '../../language/layout';

const entry = slipsOf('copies');
const whole: Change['at'] = [{ tab: '', cell: '' }];

/** The same figures in the template of another order. */
function inTemplateOf(ground: Ground, order: Ground['order']): Change | undefined {
  const open = [...ground.inputs, ...ground.words];
  const blank = templatePlan(order);
  if (!open.every((place) => cellIn(blank, place))) return undefined;
  const filled = typeCells(
    blank,
    open.map(({ tab, cell, value }) => ({ tab, cell, value })),
  );
  return { plan: withResults(order, filled), at: whole, moved: true };
}

const lastYears = (ground: Ground): Change | undefined => {
  const { code, year } = ground.order.period;
  return inTemplateOf(ground, { ...ground.order, period: period(code.replace(String(year), String(year - 1))) });
};

function figuresOfAnother(ground: Ground, pick: Pick): Change | undefined {
  const other = pick.one(ground.neighbours);
  if (!other) return undefined;
  const plan = fillTemplate(ground.order, other.filling);
  const theirs = groundOf({ order: ground.order, plan }, []);
  const open: readonly Spot[] = [...ground.inputs, ...ground.words, ...theirs.inputs, ...theirs.words];
  const differs = open.filter((spot) => valueIn(ground.plan, spot) !== valueIn(plan, spot));
  return typedOver(
    ground,
    differs.map(({ tab, cell }) => ({ tab, cell, value: valueIn(plan, { tab, cell }) })),
  );
}

/** Figures of two units added, as after a merger; rates stay. */
function added(ground: Ground, pick: Pick): Change | undefined {
  const other = pick.one(ground.neighbours);
  const typed = ground.inputs
    .filter(({ row, column }) => row.kind !== 'item' && column.kind !== 'percent')
    .flatMap((place) => {
      const value = other && cellIn(other.plan, place)?.value;
      return typeof value === 'number' && value !== 0 ? [{ tab: place.tab, cell: place.cell, value: place.value + value }] : [];
    });
  return typedOver(ground, typed);
}

const share = (ground: Ground, of: number): Change | undefined =>
  typedOver(
    ground,
    ground.inputs
      .filter(({ column, value }) => column.kind === 'money' && value !== 0)
      .map(({ tab, cell, value }) => ({ tab, cell, value: Math.trunc(value * of) })),
  );

/** The visible cells pasted into a new workbook: no hidden keys, no stamp, no names, no properties, and no cover. */
function pastedAnew({ plan, layouts }: Ground): Change {
  const sheets = plan.sheets
    .filter(({ name }) => name !== stampTab && layouts.some(({ sheet }) => sheet.tab === name))
    .map((sheet) => {
      const layout = layouts.find(({ sheet: { tab } }) => tab === sheet.name)!;
      return moveCells(sheet, (at) => (at.row === keyRow(layout) || at.column >= keyColumn(layout) ? undefined : at));
    });
  return { plan: { ...plan, sheets, names: {}, properties: {} }, at: whole, moved: true };
}

const history = (why: string) => ({ by: 'history', why }) as const;

export const copies: readonly Slip[] = [
  entry(
    {
      name: "last year's template",
      what: "last year's workbook filled with this year's figures",
      afterwards: 'asIs',
      told: ['file.period'],
    },
    lastYears,
  ),
  entry(
    {
      name: "another unit's template",
      what: "another unit's workbook filled with one's own figures under one's own file name",
      afterwards: 'asIs',
      shows: history('the workbook agrees with itself; only the set of returns shows two of one unit and none of the other'),
    },
    (ground, pick) => {
      const other = pick.one(ground.neighbours);
      return other && inTemplateOf(ground, other.order);
    },
  ),
  entry(
    {
      name: "another unit's figures",
      what: "another unit's figures in one's own workbook",
      shows: history('only the other return shows that they are the same figures'),
    },
    figuresOfAnother,
  ),
  entry(
    {
      name: 'two units added',
      what: 'figures of two units added, as after a merger',
      shows: { by: 'size', why: 'sums agree; only the size of the unit tells' },
    },
    added,
  ),
  entry(
    {
      name: 'one month of three',
      what: 'a third of every amount: the month alone',
      shows: { by: 'size', why: 'every sum agrees; only earlier or other returns tell what is usual' },
    },
    (ground) => share(ground, 1 / 3),
  ),
  entry(
    { name: 'blank template', what: 'the template sent back with nothing in it', afterwards: 'asIs', told: ['file.unfilled'] },
    ({ order }) => ({ plan: templatePlan(order), at: whole }),
  ),
  entry(
    {
      name: 'pasted into a new workbook',
      what: 'only the visible cells of the sheets, in a new workbook without a cover',
      afterwards: 'pasted',
    },
    pastedAnew,
  ),
];
