/** Slips at one cell that a unit fills in: keys, signs, units, numbers as words, formulas where there should be none. */
import { decimal } from '../../core/decimal';
import { formatNumber } from '../../core/vietnamese/index';
import type { Typed } from '../typing';
import type { OfNumber } from './factors';
import { doubled, lost, neighbour, rounded, swapped, zeroAdded } from './digits';
import { fraction, negated, thousandfold, thousandth, zeroed } from './factors';
import type { Ground, NumberPlace } from './ground';
import type { Pick } from './pick';
import type { Change, Shows, Slip } from './slip';
import { slipsOf, typedOver } from './slip';
import { figureRule } from '../../language/columns/ask';

const entry = slipsOf('cells');
const isCount = ({ column }: NumberPlace): boolean => figureRule(column)?.measure === 'count';

/** So many places are tried before it is said that there is none. */
const tries = 30;

/** The first place of those that chance proposes where the change is one. */
function somewhere(
  places: readonly NumberPlace[],
  pick: Pick,
  change: (place: NumberPlace) => Typed['value'] | undefined,
): readonly Typed[] | undefined {
  for (let tried = 0; tried < tries; tried += 1) {
    const place = pick.one(places);
    const value = place && change(place);
    if (place && value !== undefined) return [{ tab: place.tab, cell: place.cell, value }];
  }
  return undefined;
}

/** The same slip in a workbook with its formulas, and in one pasted as values: there totals stay as they were. */
const ofNumber = (name: string, what: string, change: OfNumber, told?: readonly string[]): readonly Slip[] => {
  const make = (ground: Ground, pick: Pick): Change | undefined =>
    typedOver(
      ground,
      somewhere(ground.inputs, pick, ({ value }) => change(value, pick)),
    );
  const shows: Shows = 'tied';
  const calls = told ? { told } : {};
  return [
    entry({ name, what, shows, ...calls }, make),
    entry({ name: `${name}, pasted`, what: `${what}; totals pasted as values before`, shows, afterwards: 'pasted', ...calls }, make),
  ];
};

type Where = (place: NumberPlace) => boolean;
const anywhere: Where = ({ value }) => value !== 0;

const asWords = (name: string, what: string, words: (value: number) => string, where: Where = anywhere): Slip =>
  entry({ name, what }, (ground, pick) =>
    typedOver(
      ground,
      somewhere(ground.inputs, pick, (place) => (where(place) ? words(place.value) : undefined)),
    ),
  );

const spelled = (value: number): string => formatNumber(decimal(value));
const large: Where = ({ value }) => value >= 1_000;

/** A formula where a figure is typed; `value` is what it shows. */
const linked = (
  name: string,
  what: string,
  formula: (at: string) => string,
  show: (value: number, pick: Pick) => number | undefined,
): Slip =>
  entry({ name, what }, (ground, pick) => {
    const change = typedOver(
      ground,
      somewhere(ground.inputs, pick, ({ value }) => show(value, pick)),
    );
    return change && { ...change, formulas: change.at.map((spot) => ({ ...spot, formula: formula(spot.cell) })) };
  });

export const cells: readonly Slip[] = [
  ...ofNumber('digits swapped', 'two digits side by side exchanged', swapped, ['digits-swapped']),
  ...ofNumber('digit lost', 'one digit not typed', lost, ['digit-missing', 'power-of-ten']),
  ...ofNumber('digit doubled', 'one digit typed twice', doubled, ['digit-missing', 'power-of-ten']),
  ...ofNumber('neighbouring key', 'the key beside', neighbour),
  ...ofNumber('minus', 'a minus before the number', negated, ['sign', 'cell.negative']),
  ...ofNumber('zero too many', 'one zero too many at the end', zeroAdded, ['power-of-ten', 'digit-missing']),
  ...ofNumber('thousandfold', 'in the next smaller unit of money', thousandfold, ['power-of-ten', 'implausible.scale']),
  ...ofNumber('thousandth', 'in the next larger unit of money', thousandth, ['power-of-ten', 'implausible.scale']),
  ...ofNumber('zero instead', '0 instead of the number', zeroed),
  ...ofNumber('rounded', 'rounded to its first two digits', rounded),
  ...ofNumber('counted wrong', 'one or ten too many, or everything counted twice', (value, pick) =>
    pick.one([value + 1, value + 10, value * 2]),
  ),
  entry({ name: 'fraction', what: 'a mark of thousands taken for the decimal mark in a count', told: ['cell.whole'] }, (ground, pick) =>
    typedOver(
      ground,
      somewhere(ground.inputs.filter(isCount), pick, ({ value }) => fraction(value, pick)),
    ),
  ),
  asWords('text with dots', 'typed as text with dots between thousands, from Word', spelled, large),
  asWords('text with spaces', 'typed as text with spaces between thousands', (value) => spelled(value).replaceAll('.', ' '), large),
  asWords('text of digits', 'a number kept as text', (value) => String(value)),
  asWords('about', 'khoảng …', (value) => `khoảng ${spelled(value)}`),
  asWords('with its unit', 'a number with a word of its unit behind it', (value) => `${spelled(value)} (tạm tính)`),
  asWords(
    'letter O',
    'the letter O for a zero, l for a one',
    (value) => String(value).replace(/[01]/, (digit) => (digit === '0' ? 'O' : 'l')),
    ({ value }) => /[01]/.test(String(value)),
  ),
  asWords('two numbers', 'two numbers in one cell', (value) => `${spelled(value)} + ${spelled(Math.ceil(value / 2))}`),
  asWords('see note', 'words instead of the number', () => 'xem phụ lục'),
  asWords(
    'cross',
    '"x" where a figure must stand',
    () => 'x',
    ({ column, row }) => column.required === true && row.kind === 'item',
  ),
  asWords(
    'dash',
    '"-" where a figure must stand',
    () => '-',
    ({ column, row }) => column.required === true && row.kind === 'item',
  ),
  entry({ name: 'blank where required', what: 'a cell that must be filled in left blank', told: ['cell.blank'] }, (ground, pick) => {
    const required = ground.inputs.filter(({ column, row }) => column.required === true && row.kind === 'item');
    return typedOver(
      ground,
      somewhere(required, pick, () => null),
    );
  }),
  entry({ name: 'figure lost', what: 'a cell cleared that may be blank', shows: 'tied' }, (ground, pick) => {
    const free = ground.inputs.filter(({ column, value }) => column.required !== true && value !== 0);
    return typedOver(
      ground,
      somewhere(free, pick, () => null),
    );
  }),
  entry(
    {
      name: 'figure lost, pasted',
      what: 'a cell cleared that may be blank; totals pasted as values before',
      shows: 'tied',
      afterwards: 'pasted',
    },
    (ground, pick) => {
      const free = ground.inputs.filter(({ column, value }) => column.required !== true && value !== 0);
      return typedOver(
        ground,
        somewhere(free, pick, () => null),
      );
    },
  ),
  linked(
    'link to another workbook',
    "a link into a colleague's workbook with an old result",
    () => "'D:\\[So theo doi.xlsx]Sheet1'!$B$7",
    neighbour,
  ),
  linked('formula on itself', 'a formula that refers to its own cell and shows 0', (at) => `${at}+0`, zeroed),
];
