/** What the tab Báo cáo does while Excel and the person go on: page and engine have one report, it leads to the right sheets, and no change is lost. */
import { spansOf } from '../../../src/core/spans';
import { snapshotOf } from '../../../src/core/planSnapshot';
import { templateName } from '../../../src/distribute/order';
import type { CellsChanged, OpenWorkbook } from '../../../src/doors/openWorkbook';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../../src/sample/returns';
import type { Consolidated, Desk } from '../../../src/taskpane/desk/desk';
import type { Preferences } from '../../../src/taskpane/desk/preferences';
import type { ReportActions } from '../../../src/taskpane/report/actions';
import { reportActions } from '../../../src/taskpane/report/actions';
import { toggled } from '../../../src/taskpane/report/sections';
import { doingOf } from '../../../src/taskpane/desk/run';
import type { Text } from '../../../src/taskpane/report/state';
import type { ReportTabMachine } from '../../../src/taskpane/report/tab';
import { reportTab } from '../../../src/taskpane/report/tab';
import { createStore } from '../../../src/taskpane/desk/store';
import { inEngine } from '../../support/inEngine';
import { testBook } from '../../support/openBook';
import { returnedOf, run } from '../../support/run';

const file = 'consolidated.xlsx';
const sample = run(
  cleanReturns()
    .filter(({ order }) => order.form.code === 'HN')
    .slice(0, 3)
    .map(({ order, plan }) => returnedOf(templateName(order), plan)),
  sampleCatalogue,
  samplePeriod,
);
const workbook = snapshotOf(sample.plan, file);
const sheetNames = sample.plan.sheets.map(({ name }) => name);
/** A row put in counts for all of a sheet. */
const inDetail = { sheet: 'Chi tiết', area: '1:1' };

type Tab = Readonly<{
  actions: ReportActions;
  /** Excel tells of a change, and the tab hears of it. */
  change: (change: CellsChanged) => Promise<void>;
  state: ReportTabMachine['state']['get'];
  run: ReportTabMachine['run']['get'];
  text: () => Text;
  consolidated: Desk['consolidated'];
  delivered: readonly string[];
  announced: readonly string[];
}>;

/** Beside a workbook that does what a test says, or at once what the page asks. */
function tab(excel: Partial<OpenWorkbook> = {}): Tab {
  const { engine, state: held } = inEngine();
  held.latest = { worked: sample.worked, submissions: sample.submissions };
  const delivered: string[] = [];
  const announced: string[] = [];
  const consolidated = createStore<Consolidated | undefined>({ run: 1, place: '', period: '2021-Q1' });
  const { book, change } = testBook({ read: async () => ({ value: { file, workbook } }), ...excel });
  const desk: Partial<Desk> = {
    engine,
    workbook: book,
    consolidated,
    preferences: createStore<Preferences>({ lang: 'vi', theme: 'system', colouring: false }),
    deliver: async (_, bytes) => {
      delivered.push(new TextDecoder().decode(bytes));
      return 'download';
    },
    announce: (said) => void announced.push(said),
  };
  const { state, run, ...machine } = reportTab(() => desk as Desk);
  const actions = reportActions(desk as Desk, { state, run, ...machine });
  return {
    actions,
    change: (changed) => {
      change(changed);
      return actions.mark();
    },
    state: state.get,
    run: run.get,
    text: () => state.get().text!,
    consolidated,
    delivered,
    announced,
  };
}

async function written(excel: Partial<OpenWorkbook> = {}): Promise<Tab> {
  const opened = tab(excel);
  await opened.actions.readWorkbook();
  return opened;
}

const without = ({ list }: Text, code: string) => toggled(list, code);
const saysPoverty = ({ written: { blocks } }: Text): boolean => spansOf(blocks).some(({ text }) => text.includes('Giảm nghèo'));
const sheetsOf = ({ written: { blocks } }: Text): ReadonlySet<string> => new Set(spansOf(blocks).flatMap(({ at }) => at?.sheet ?? []));

describe('what is made of a report', () => {
  test('waits for the report that is being written, and is that of the page', async () => {
    const { actions, text, delivered, state, run } = await written();
    expect(saysPoverty(text())).toBe(true);
    void actions.change(without(text(), 'HN'));
    await actions.save('md');
    expect([saysPoverty(text()), delivered.map((md) => md.includes('Giảm nghèo'))]).toEqual([false, [false]]);
    expect(state().outcome).toMatchObject({ is: 'saved' });
    expect(run()).toEqual({ is: 'resting' });
  });

  test('is not made where that report was stopped; the one before it stays, with its sections and its cells', async () => {
    const { actions, text, delivered, announced, run } = await written();
    const { written: before, list } = text();
    void actions.change(without(text(), 'HN'));
    const saved = actions.save('md');
    actions.stop();
    await saved;
    expect([run(), announced, delivered]).toEqual([{ is: 'stopped', doing: 'writing' }, [expect.stringMatching(/^Đã dừng/)], []]);
    expect([text().written, text().list]).toEqual([before, list]);
    const span = spansOf(before.blocks).find(({ figure }) => figure !== undefined)!;
    await actions.open(span.figure!);
    expect(text().opened?.cells?.text).toBe(span.text);
    await actions.save('md');
    expect(delivered.map((md) => md.includes('Giảm nghèo'))).toEqual([true]);
  });

  test('does not wait for an Excel that gives no answer, once the person has stopped reading', async () => {
    let isSilent = false;
    const { actions, run, delivered } = await written({
      read: () => (isSilent ? new Promise(() => undefined) : Promise.resolve({ value: { file, workbook } })),
    });
    isSilent = true;
    void actions.rewrite();
    const waiting = actions.save('md');
    actions.stop();
    await waiting;
    expect([run(), delivered]).toEqual([{ is: 'stopped', doing: 'reading' }, []]);
    await actions.save('md');
    expect(delivered.length).toBe(1);
  });

  test('is on its sheet although the person goes on or wants to stop: that is said alone, and the next report comes after it', async () => {
    let place = (): void => undefined;
    const isAsked = new Promise<void>((asked) => {
      place = asked;
    });
    let finish = (): void => undefined;
    const { actions, text, run, announced } = await written({
      addSheets: () => {
        place();
        return new Promise((added) => {
          finish = () => added({ value: { 'Báo cáo': 'Báo cáo' } });
        });
      },
    });
    const placing = actions.putOnSheet();
    await isAsked;
    actions.stop();
    const next = actions.change(without(text(), 'HN'));
    expect([doingOf(run()), saysPoverty(text())]).toEqual(['placing', true]);
    finish();
    await placing;
    expect(announced).toEqual([expect.stringContaining('Đã đặt báo cáo')]);
    await next;
    expect([run(), saysPoverty(text())]).toEqual([{ is: 'resting' }, false]);
  });
});

test('once its sheets were added, under whatever names, the report of what was just consolidated leads there with the sections it had', async () => {
  const { actions, change, text, consolidated } = tab();
  await actions.refresh();
  await actions.change(without(text(), 'NS'));
  const { list } = text();
  const sheets = Object.fromEntries(sheetNames.map((name) => [name, `${name} (2)`]));
  consolidated.set((before) => before && { ...before, placed: { sheets, revision: 0 } });
  await actions.refresh();
  expect([...sheetsOf(text())].filter((name) => !name.endsWith(' (2)'))).toEqual([]);
  expect(text().list).toEqual(list);

  await change(inDetail);
  expect(text().stale.size).toBe(0);
  await change({ ...inDetail, sheet: 'Chi tiết (2)' });
  expect(text().stale.size).toBeGreaterThan(0);

  const { written: before } = text();
  await actions.refresh();
  expect(text().written).toBe(before);
});

describe('a change that Excel tells of', () => {
  test('while the workbook is read marks the new report; one before that does not', async () => {
    const told: (() => Promise<void>)[] = [];
    const { actions, change, text, announced } = await written({
      read: async () => {
        await told.pop()?.();
        return { value: { file, workbook } };
      },
    });
    await change(inDetail);
    expect(text().stale.size).toBeGreaterThan(0);
    await actions.rewrite();
    expect(text().stale.size).toBe(0);
    told.push(() => change(inDetail));
    await actions.rewrite();
    expect(text().stale.size).toBeGreaterThan(0);
    expect(announced).toHaveLength(2);
  });

  test('while a report is written marks it, and the mark stays when other sections of the same reading are chosen', async () => {
    const { actions, change, text } = await written();
    const writing = actions.change(without(text(), 'NS'));
    await change(inDetail);
    await writing;
    const { size } = text().stale;
    expect(size).toBeGreaterThan(0);
    await actions.change(without(text(), 'NS'));
    expect(text().stale.size).toBeGreaterThanOrEqual(size);
  });
});
