/** Slips on the cover: whose it is, of when, in which unit of money. */
import { moneyScales } from '../../core/money';
import { coverTab } from '../../language/cover';
import type { CoverKey } from '../../language/cover';
import { coverLine } from './coverLines';
import type { Ground } from './ground';
import type { Pick } from './pick';
import type { Change, Slip } from './slip';
import { slipsOf, typedOver } from './slip';
import { typeCells } from '../typing';

const entry = slipsOf('cover');

const line = (ground: Ground, key: CoverKey, value: string | number | null | undefined): Change | undefined => {
  const at = coverLine(ground, key);
  return at && value !== undefined && value !== at.value ? typedOver(ground, [{ tab: at.tab, cell: at.cell, value }]) : undefined;
};
const other = (ground: Ground, pick: Pick) => pick.one(ground.neighbours)?.order.unit;

const scaleBy =
  (step: 1 | -1) =>
  (ground: Ground): Change | undefined => {
    const now = moneyScales.findIndex((scale) => scale === coverLine(ground, 'scale')?.value);
    return now < 0 ? undefined : line(ground, 'scale', moneyScales[now + step]);
  };

export const cover: readonly Slip[] = [
  entry(
    { name: 'name of another unit', what: 'the name of another unit on the cover', afterwards: 'asIs', told: ['file.identity'] },
    (ground, pick) => line(ground, 'unitName', other(ground, pick)?.name),
  ),
  entry(
    { name: 'code of another unit', what: 'the code of another unit on the cover', afterwards: 'asIs', told: ['file.identity'] },
    (ground, pick) => line(ground, 'unit', other(ground, pick)?.code),
  ),
  entry(
    {
      name: 'both of another unit',
      what: 'name and code of another unit on the cover: its template was used',
      afterwards: 'asIs',
      told: ['file.identity'],
    },
    (ground, pick) => {
      const unit = other(ground, pick);
      const [name, code] = [coverLine(ground, 'unitName'), coverLine(ground, 'unit')];
      return (
        unit &&
        name &&
        code && {
          plan: typeCells(ground.plan, [
            { ...name, value: unit.name },
            { ...code, value: unit.code },
          ]),
          at: [name, code],
        }
      );
    },
  ),
  entry(
    { name: 'other period', what: 'another year of the period on the cover', afterwards: 'asIs', told: ['file.identity', 'file.period'] },
    (ground) => {
      const { code, year } = ground.order.period;
      return line(ground, 'period', code.replace(String(year), String(year - 1)));
    },
  ),
  entry(
    {
      name: 'cover in a larger unit',
      what: 'the next larger unit of money chosen on the cover',
      shows: 'tied',
      told: ['implausible.scale', 'file.scale'],
    },
    scaleBy(1),
  ),
  entry(
    {
      name: 'cover in a smaller unit',
      what: 'the next smaller unit of money chosen on the cover',
      shows: 'tied',
      told: ['implausible.scale', 'file.scale'],
    },
    scaleBy(-1),
  ),
  entry({ name: 'no unit of money', what: 'words that are no unit of money', afterwards: 'asIs', told: ['file.scale'] }, (ground) =>
    line(ground, 'scale', 'tr.đ/người'),
  ),
  entry({ name: 'other form', what: 'the code of another form on the cover', afterwards: 'asIs', told: ['file.identity'] }, (ground) =>
    line(ground, 'form', `${ground.order.form.code}2`),
  ),
  entry({ name: 'round in words', what: '"lần đầu" as the number of the return', afterwards: 'asIs' }, (ground) =>
    line(ground, 'round', 'đầu tiên, chưa sửa'),
  ),
  entry({ name: 'cover deleted', what: 'the sheet of the cover deleted', afterwards: 'pasted' }, ({ plan }) => ({
    plan: { ...plan, sheets: plan.sheets.filter(({ name }) => name !== coverTab) },
    at: [{ tab: coverTab, cell: 'A1' }],
    moved: true,
  })),
  entry({ name: 'code blank', what: 'the code of the unit cleared', afterwards: 'asIs' }, (ground) => {
    const at = coverLine(ground, 'unit');
    const name = coverLine(ground, 'unitName');
    return (
      at &&
      name &&
      typedOver(ground, [
        { tab: at.tab, cell: at.cell, value: null },
        { tab: name.tab, cell: name.cell, value: 'UBND xã' },
      ])
    );
  }),
];
