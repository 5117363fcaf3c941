/** The measure of findings on slips of which it is known what is said: one that is told, one that nothing shows, one with a wrong remedy. */
import { goalsOf } from '../../scripts/bench/findings/goals';
import { originals } from '../../scripts/bench/findings/material';
import type { Asked, Measured } from '../../scripts/bench/findings/measure';
import { measure } from '../../scripts/bench/findings/measure';
import { goalsText, tableText } from '../../scripts/bench/findings/table';
import { worstText } from '../../scripts/bench/findings/worst';
import type { Slip } from '../../src/sample/slips/slip';
import { slipsOf, typedOver } from '../../src/sample/slips/slip';

const entry = slipsOf('cells');
const inWords: Slip = entry({ name: 'in words', what: 'words for a figure', told: ['cell.type'] }, (ground, pick) => {
  const place = pick.one(ground.inputs);
  return place && typedOver(ground, [{ tab: place.tab, cell: place.cell, value: 'chưa có số' }]);
});
/** A little more in the first figure of money that only sums stand on, and they follow. */
const tooMuch: Slip = entry({ name: 'too much', what: 'one more', shows: 'always' }, (ground) => {
  const place = ground.inputs.find(({ column, value }) => column.key === 'keHoach' && value > 0);
  return place && typedOver(ground, [{ tab: place.tab, cell: place.cell, value: place.value + 1 }]);
});
const broken: Slip = entry({ name: 'broken', what: 'a slip that cannot be made' }, () => {
  throw new Error('no such slip');
});

const asked: Asked = { seed: 3, mutants: 6, pairs: 0, way: 'memory', through: [] };
const made = originals(['DTC']).filter(({ sample, order }) => sample === 'than-uyen-2021-q1' && order.unit.kind === 'owner');
const goal = (measured: Measured, what: string) => goalsOf(measured).find((one) => one.what.startsWith(what))!;

test('what is told is caught at its cell and called by its name', async () => {
  const measured = await measure([inWords], made, asked);
  expect(measured.outcomes).toHaveLength(6);
  expect(measured.outcomes.every(({ caught, place, called, silent }) => caught && place === 'cell' && called === true && !silent)).toBe(
    true,
  );
  expect(goal(measured, 'visible slips caught').isMet).toBe(true);
  expect(measured.clean).toMatchObject({ files: made.length, errors: 0 });
});

test('what nothing shows is a wrong total in silence, and the goal is missed', async () => {
  const measured = await measure([tooMuch], made, asked);
  expect(measured.outcomes.map(({ caught, silent }) => [caught, silent])).toEqual(measured.outcomes.map(() => [false, true]));
  expect(goal(measured, 'silent wrong totals')).toMatchObject({ got: measured.outcomes.length, isMet: false });
  expect(goalsText(measured).missed).toBeGreaterThan(0);
  expect(worstText([inWords, tooMuch], measured.outcomes, 5)).toMatch(/^ +\d+\.\d {2}too much/);
});

/** What agrees with itself and is a thousand times what the others have. */
const thousandfold: Slip = entry(
  { name: 'thousandfold', what: 'everything in the next smaller unit', shows: { by: 'size', why: 'sums agree' } },
  (ground) =>
    typedOver(
      ground,
      ground.inputs.filter(({ column }) => column.kind === 'money').map(({ tab, cell, value }) => ({ tab, cell, value: value * 1000 })),
    ),
);

test('what only the others of the round show is caught beside them, and is no total in silence', async () => {
  const budget = originals(['NS']).filter(({ order }) => order.unit.kind === 'commune' && order.form.version === '2017');
  const { outcomes } = await measure([thousandfold], budget, { ...asked, mutants: 3 });
  expect(outcomes.map(({ caught, beside, silent }) => [caught, beside, silent])).toEqual(outcomes.map(() => [true, true, false]));
  expect(outcomes).toHaveLength(3);
});

test('a slip that crashes is told, and the others are measured', async () => {
  const measured = await measure([inWords, broken], made, asked);
  expect(measured.outcomes).toHaveLength(3);
  expect(measured.broke).toEqual(Array.from({ length: 3 }, () => 'broken: no such slip'));
  expect(goal(measured, 'slips on which').isMet).toBe(false);
});

test('two slips are found beside each other', async () => {
  const { pairs } = await measure([inWords], made, { ...asked, mutants: 0, pairs: 6 });
  expect(pairs.length).toBeGreaterThan(2);
  expect(pairs.every(({ found }) => found)).toBe(true);
});

test('real bytes tell the same', async () => {
  const [memory, file] = [
    await measure([inWords], made, { ...asked, mutants: 2 }),
    await measure([inWords], made.slice(), { ...asked, mutants: 2, way: 'file' }),
  ];
  expect(file.outcomes.map(({ told }) => told)).toEqual(memory.outcomes.map(({ told }) => told));
});

test('the table has a line a kind, and the same seed gives the same', async () => {
  const [one, other] = [await measure([inWords, tooMuch], made, asked), await measure([inWords, tooMuch], made, asked)];
  const text = tableText([inWords, tooMuch], one);
  expect(text.split('\n').map((line) => line.slice(0, 12).trim())).toEqual(['', 'CELLS', 'in words', 'too much', 'ALL', '']);
  expect(tableText([inWords, tooMuch], other)).toBe(text);
});
