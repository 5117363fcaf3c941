/** The jobs of the tab Tổng hợp: on the same files and choices they give what `tonghop consolidate` gives. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf } from '../../../src/core/planSnapshot';
import { defaultSettings } from '../../../src/core/settings';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import { fillTemplate } from '../../../src/sample/fill';
import type { ConsolidateAnswer, Consolidated } from '../../../src/taskpane/engine/consolidateAnswer';
import type { ConsolidateAsked } from '../../../src/taskpane/engine/consolidateRun';
import { isIn } from '../../../src/core/consolidation';
import { povertyReturns, of, putPlan } from '../../scripts/sampleFolder';
import { runCli, temporaryFolder } from '../../scripts/runCli';
import { inEngine } from '../../support/inEngine';
import { filesIn, putSampleFiles } from '../../support/sampleFiles';
import { run, returnedOf } from '../../support/run';
import { cleanReturns, sampleCatalogue } from '../../../src/sample/returns';
import { period } from '../../../src/core/period';
import { templateName } from '../../../src/distribute/order';

const folder = temporaryFolder();
let folders: Awaited<ReturnType<typeof putSampleFiles>>;
beforeAll(async () => {
  folders = await putSampleFiles(folder);
}, 120_000);

const usual: ConsolidateAsked = {
  files: [],
  catalogue: 'than-uyen-2021',
  period: '2021-Q1',
  settings: defaultSettings,
  accept: [],
  previous: [],
  lang: 'vi',
};

async function opened(from: string) {
  const { engine, state } = inEngine();
  const files = (await engine.call('open', { files: filesIn(from) })).map(({ file }) => file);
  const consolidate = (asked: Partial<ConsolidateAsked> = {}): Promise<ConsolidateAnswer> =>
    engine.call('consolidate', { ...usual, files, ...asked });
  return { engine, state, files, consolidate };
}

function done(answer: ConsolidateAnswer): Consolidated {
  if (answer.is !== 'done') throw new Error(JSON.stringify(answer));
  return answer;
}

async function byCommandLine(from: string, ...args: readonly string[]) {
  const out = join(folder, 'tong-hop.xlsx');
  const ran = await runCli(['consolidate', from, '--units', 'than-uyen-2021', '--period', '2021-Q1', '--out', out, '--json', ...args]);
  return { ...ran, bytes: ran.code === 2 ? Buffer.of() : readFileSync(out) };
}

const counts = ({ standings }: Consolidated): readonly string[] =>
  standings.map(({ form, units }) => `${form} ${units.filter(isIn).length}/${units.length}`);

test('the corrected returns: the workbook is that of the command line to the byte, and so is the JSON', async () => {
  const { engine, consolidate } = await opened(folders.corrected);
  const answer = done(await consolidate());
  expect(counts(answer)).toEqual(['NS 13/13', 'DTC 19/19', 'HN 12/12']);
  expect(answer).toMatchObject({ reminder: '', problems: [], unfiled: [], catalogue: { name: 'Huyện Than Uyên' } });
  const ran = await byCommandLine(folders.corrected);
  expect(Buffer.from(await engine.call('consolidatedXlsx', { lang: 'vi' })).equals(ran.bytes)).toBe(true);
  expect(await engine.call('consolidatedJson', { lang: 'vi' })).toBe(ran.out);
});

test('the returns with their mistakes, two of them taken in: the same again, and every unit stands where it should', async () => {
  const { engine, consolidate } = await opened(folders.returned);
  const accept = ['03618', '03619'];
  const answer = done(await consolidate({ accept }));
  const ran = await byCommandLine(folders.returned, '--accept', accept.join(','));
  expect(Buffer.from(await engine.call('consolidatedXlsx', { lang: 'vi' })).equals(ran.bytes)).toBe(true);
  expect(await engine.call('consolidatedJson', { lang: 'vi' })).toBe(ran.out);
  const notUsual = answer.standings.flatMap(({ form, units }) =>
    units
      .filter(({ status }) => status !== 'accepted')
      .map(({ code, status, canBeTaken }) => `${form} ${code} ${status}${canBeTaken ? ' +' : ''}`),
  );
  expect(notUsual).toEqual([
    'NS 03619 despiteErrors',
    'NS 03618 despiteErrors',
    'NS 03640 refused +',
    'NS 03634 refused +',
    'DTC KTHT refused +',
    'DTC 03637 refused +',
    'HN 03643 refused +',
    // Last year's form: taking it in would add up another year.
    'HN 03628 refused',
    'HN 03638 refused +',
  ]);
  expect(answer.reminder.split('\n')).toEqual([
    'Đã nộp nhưng còn lỗi, cần sửa và nộp lại:',
    '- NS (Thực hiện thu, chi ngân sách, quý I năm 2021): xã Ta Gia, xã Tà Hừa.',
    expect.stringMatching(/^- DTC .*: Phòng KT-HT, xã Mường Kim\.$/),
    expect.stringMatching(/^- HN .*năm 2020\): xã Khoen On, xã Pha Mu, xã Tà Mung\.$/),
  ]);
  expect(answer.problems.map(({ file }) => file)).toEqual(['hn-03628-xa-pha-mu-2019.xlsx']);
});

test('catalogue and period come from the files where the office has chosen none', async () => {
  const { consolidate } = await opened(folders.corrected);
  expect(done(await consolidate({ catalogue: '', period: '' }))).toMatchObject({
    catalogue: { code: 'than-uyen-2021' },
    period: { code: '2021-Q1', name: 'quý I năm 2021' },
  });
});

test('files that tell no period or catalogue are not guessed at', async () => {
  const { engine } = inEngine();
  await engine.call('open', { files: [{ file: 'x.xlsx', bytes: new Uint8Array([1, 2, 3]) }] });
  const ask = (asked: Partial<ConsolidateAsked>): Promise<ConsolidateAnswer> =>
    engine.call('consolidate', { ...usual, files: ['x.xlsx'], ...asked });
  expect(await ask({ catalogue: '' })).toEqual({ is: 'unknown', what: 'catalogue' });
  expect(await ask({ period: '' })).toEqual({ is: 'unknown', what: 'period' });
});

test('no return of the period: said so, with what is wrong with each file, and what was consolidated before stays', async () => {
  const { engine, state, consolidate } = await opened(folders.corrected);
  done(await consolidate());
  const { latest } = state;
  const answer = await consolidate({ period: '2023-Q1' });
  expect(answer).toMatchObject({ is: 'nothing', period: { name: 'quý I năm 2023' } });
  expect(answer.is === 'nothing' && answer.problems.length).toBe(44);
  expect(state.latest).toBe(latest);
  await expect(engine.call('consolidatedJson', { lang: 'vi' })).resolves.toContain('"period": "2021-Q1"');
});

test('a run that is stopped keeps what was consolidated before', async () => {
  const { engine, state, files, consolidate } = await opened(folders.corrected);
  done(await consolidate());
  const { latest } = state;
  const stopper = new AbortController();
  const stopped = engine.call(
    'consolidate',
    { ...usual, files: files.slice(0, 20) },
    { signal: stopper.signal, onProgress: ({ done: count }) => void (count === 5 && stopper.abort()) },
  );
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(state.latest).toBe(latest);
});

test('the consolidated workbook of a year before gives opening rates, another one is named; returns are compared with', async () => {
  const before = run(
    [...povertyReturns('2019').values()].map((item) => returnedOf(templateName(item.order), fillTemplate(item.order, item.filling))),
    sampleCatalogue,
    period('2020-Q1'),
  );
  const [year, stray] = [join(folder, 'nam-truoc.xlsx'), join(folder, 'khac.xlsx')];
  writeFileSync(year, await writeWorkbook(before.plan));
  const other = run(
    cleanReturns()
      .filter(({ order }) => order.form.code === 'NS')
      .map(({ order, plan }) => returnedOf(templateName(order), plan)),
    sampleCatalogue,
    period('2021-Q1'),
  );
  writeFileSync(stray, await writeWorkbook(other.plan));
  const huaNa = of(povertyReturns('2019'), '03632');
  const last = await putPlan(join(folder, 'truoc', 'hua-na.xlsx'), fillTemplate(huaNa.order, huaNa.filling));
  const { engine, consolidate } = await opened(folders.corrected);
  const keys = await engine.call('openPrevious', {
    files: [
      { file: 'nam-truoc.xlsx', bytes: new Uint8Array(readFileSync(year)) },
      { file: 'khac.xlsx', bytes: new Uint8Array(readFileSync(stray)) },
      { file: 'hua-na.xlsx', bytes: new Uint8Array(readFileSync(last)) },
    ],
  });
  const answer = done(await consolidate({ previous: keys.map(({ key }) => key) }));
  expect(answer.previous).toEqual({ refused: [], notYearBefore: ['khac.xlsx'] });
  const ran = await byCommandLine(folders.corrected, '--previous', year, stray, join(folder, 'truoc'));
  expect(Buffer.from(await engine.call('consolidatedXlsx', { lang: 'vi' })).equals(ran.bytes)).toBe(true);
});

describe('the open workbook', () => {
  const poverty = povertyReturns();
  const planOf = (code: string) => fillTemplate(of(poverty, code).order, of(poverty, code).filling);

  test('which holds several returns is taken apart and added to the files', async () => {
    const { engine, files, consolidate } = await opened(folders.corrected);
    const [first, second] = [snapshotOf(planOf('03632'), 'So.xlsx'), snapshotOf(planOf('03643'), 'So.xlsx')];
    const moved = second.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
    await engine.call('openSnapshot', { workbook: { ...first, sheets: [...first.sheets, ...moved] } });
    const others = files.filter((file) => !/hn-(03632|03643)/.test(file));
    const answer = done(await consolidate({ files: others, open: 'So.xlsx' }));
    expect(answer.open).toEqual({ file: 'So.xlsx', is: 'returns', returns: 2 });
    expect(counts(answer)).toEqual(['NS 13/13', 'DTC 19/19', 'HN 12/12']);
    const taken = answer.standings.flatMap(({ units }) => units).filter(({ file }) => file?.startsWith('So.xlsx'));
    expect(taken.map(({ name, file }) => `${name}: ${file}`)).toEqual(['Xã Hua Nà: So.xlsx [Bìa]', 'Xã Khoen On: So.xlsx [Bìa (2)]']);
    const { plan } = await engine.call('consolidatedSheets', { lang: 'vi' });
    const sources = Object.values(plan.sheets.find(({ name }) => name === 'Nguồn')?.cells ?? {}).map(({ value }) => value);
    expect(sources).toEqual(expect.arrayContaining(['So.xlsx [Bìa (2)]', 'Hộ nghèo (2)', 'Hộ cận nghèo (2)']));
  });

  test('which is consolidated already is pointed to the report, and one of something else is left out', async () => {
    const { engine, consolidate } = await opened(folders.corrected);
    done(await consolidate());
    const { plan } = await engine.call('consolidatedSheets', { lang: 'vi' });
    await engine.call('openSnapshot', { workbook: snapshotOf(plan, 'Da.xlsx') });
    expect(done(await consolidate({ open: 'Da.xlsx' })).open).toEqual({ file: 'Da.xlsx', is: 'consolidated', returns: 0 });
    const [some] = plan.sheets;
    await engine.call('openSnapshot', { workbook: snapshotOf({ ...plan, sheets: [{ ...some!, name: 'Ghi chú' }] }, 'Khac.xlsx') });
    const answer = done(await consolidate({ open: 'Khac.xlsx' }));
    expect(answer.open).toEqual({ file: 'Khac.xlsx', is: 'other', returns: 0 });
    expect(answer.problems).toEqual([]);
  });
});

test('two returns of one unit that have one name in their folders both stay', async () => {
  const { engine } = inEngine();
  const files = filesIn(folders.corrected).filter(({ file }) => /^(ns|dtc)-03632/.test(file));
  const names = await engine.call('open', { files: files.map(({ bytes }) => ({ file: '03632.xlsx', bytes })) });
  expect(names.map(({ file }) => file)).toEqual(['03632.xlsx', '03632 (2).xlsx']);
  const again = await engine.call('open', { files: files.map(({ bytes }) => ({ file: '03632.xlsx', bytes })) });
  expect(again.map(({ file }) => file)).toEqual(['03632.xlsx', '03632 (2).xlsx']);
});
