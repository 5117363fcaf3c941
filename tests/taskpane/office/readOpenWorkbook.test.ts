/** The open workbook on the engine's tray: under its own name, unless another unit's or form's return has that one. */
import { snapshotOf } from '../../../src/core/planSnapshot';
import type { Outcome, Photograph } from '../../../src/doors/openWorkbook';
import type { Desk } from '../../../src/taskpane/desk/desk';
import { usualOffice } from '../../../src/core/office';
import { readOpenWorkbook } from '../../../src/taskpane/office/readOpenWorkbook';
import { unknownSource } from '../../../src/taskpane/desk/officeSource';
import type { OpenBook } from '../../../src/taskpane/desk/openBook';
import { createStore } from '../../../src/taskpane/desk/store';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import type { InEngine } from '../../support/inEngine';
import { inEngine } from '../../support/inEngine';
import { testBook } from '../../support/openBook';

const file = '03632-xa-hua-na-2021-q1.xlsx';
const budget = snapshotOf(zeroReturn(orderFor('NS', '2017', '03632', '2021-Q1')), file);
const poverty = snapshotOf(zeroReturn(orderFor('HN', '2016', '03632', '2020')), file);

const deskAt = ({ engine }: InEngine): Desk =>
  ({
    engine,
    office: createStore(usualOffice),
    officeSource: createStore(unknownSource),
    preferences: createStore({ lang: 'vi', theme: 'system', colouring: false }),
  }) as Partial<Desk> as Desk;
const showing = (read: Outcome<Photograph>): OpenBook => testBook({ read: async () => read }).book;
const never = new AbortController().signal;

test('it takes the place of what it was when it was read before', async () => {
  const at = inEngine();
  for (let time = 0; time < 2; time += 1) {
    expect(await readOpenWorkbook(deskAt(at), showing({ value: { file, workbook: budget } }), never)).toEqual({
      value: { file, revision: 0 },
    });
  }
  expect([...at.state.tray.keys()]).toEqual([file]);
});

test('another form of the unit, in a file of the same name, keeps its place', async () => {
  const at = inEngine();
  await at.engine.call('openSnapshot', { workbook: poverty });
  const read = await readOpenWorkbook(deskAt(at), showing({ value: { file, workbook: budget } }), never);
  expect(read).toEqual({ value: { file: '03632-xa-hua-na-2021-q1 (2).xlsx', revision: 0 } });
  expect([...at.state.tray.keys()]).toEqual([file, '03632-xa-hua-na-2021-q1 (2).xlsx']);
});

test('what keeps Excel from handing it over is passed on', async () => {
  const problem = { code: 'editing' } as const;
  expect(await readOpenWorkbook(deskAt(inEngine()), showing({ problem }), never)).toEqual({ problem });
});

test('stopped meanwhile, nothing is put on the tray', async () => {
  const at = inEngine();
  const stop = new AbortController();
  stop.abort();
  const read = readOpenWorkbook(deskAt(at), showing({ value: { file, workbook: budget } }), stop.signal);
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  expect(at.state.tray.size).toBe(0);
});
