/** The measure as text: a line a kind, families, totals, and what was missed. */
import type { Family, Slip } from '../../../src/sample/slips/slip';
import type { Reached } from './goals';
import { goalsOf, isVisible } from './goals';
import type { Measured } from './measure';
import type { Outcome } from './outcome';

const heads = [
  'made',
  'visible',
  'caught',
  'beside',
  'cell',
  'sum',
  'value',
  'called',
  'fixes',
  'wrong',
  'remedies',
  'silent',
  'by size: caught',
  'silent',
] as const;

const part = (of: readonly Outcome[], is: (one: Outcome) => boolean): string => String(of.filter(is).length);
const all = (of: readonly Outcome[], count: (one: Outcome) => number): string => String(of.reduce((sum, one) => sum + count(one), 0));

function cellsOf(of: readonly Outcome[]): readonly string[] {
  const visible = of.filter(isVisible);
  const others = of.filter((one) => !isVisible(one));
  const calls = of.filter(({ called }) => called !== undefined);
  return [
    String(of.length),
    String(visible.length),
    part(visible, ({ caught }) => caught),
    part(of, ({ beside }) => beside),
    part(visible, ({ place }) => place === 'cell'),
    part(visible, ({ place }) => place === 'sum'),
    part(visible, ({ right }) => right),
    calls.length === 0 ? '–' : part(calls, ({ called }) => called === true),
    all(of, ({ fixes }) => fixes),
    all(of, ({ wrongFixes }) => wrongFixes),
    all(of, ({ remedies: { accepted } }) => accepted),
    part(visible, ({ silent }) => silent),
    `${part(others, ({ caught }) => caught)}/${others.length}`,
    part(others, ({ silent }) => silent),
  ];
}

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(34)} ${cells.map((cell, index) => cell.padStart(heads[index]!.length)).join('  ')}\n`;

const ofFamily = (family: Family, slips: readonly Slip[], outcomes: readonly Outcome[]): string => {
  const own = outcomes.filter(({ slip }) => slip.family === family);
  const kinds = slips
    .filter((slip) => slip.family === family)
    .map((slip) => line(`  ${slip.name}`, cellsOf(own.filter((one) => one.slip === slip))));
  return [line(family.toUpperCase(), cellsOf(own)), ...kinds].join('');
};

export function tableText(slips: readonly Slip[], { outcomes }: Measured): string {
  const families = [...new Set(slips.map(({ family }) => family))];
  return [line('', heads), ...families.map((family) => ofFamily(family, slips, outcomes)), line('ALL', cellsOf(outcomes))].join('');
}

const shown = ({ what, of, got, percent, goal }: Reached): string =>
  `${what}: ${percent === undefined ? got : `${percent.toFixed(1)} % (${got})`} of ${of}, goal ${goal}`;

export function goalsText(measured: Measured): Readonly<{ text: string; missed: number }> {
  const goals = goalsOf(measured);
  const missed = goals.filter(({ isMet }) => !isMet);
  const lines = goals.map((goal) => `${goal.isMet ? 'reached' : 'MISSED '}  ${shown(goal)}\n`);
  return { text: lines.join(''), missed: missed.length };
}
