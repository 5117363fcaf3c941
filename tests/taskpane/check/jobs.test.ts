/** The jobs of the tab Kiểm tra: on the same files and choices they say what `tonghop validate` says, to the byte; and what they change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ValidationJson } from '../../../src/words/json';
import type { Lang } from '../../../src/core/lang';
import type { WorkbookPlan } from '../../../src/core/plan';
import type { CellEdit } from '../../../src/doors/openWorkbook';
import { writeWorkbook } from '../../../src/doors/xlsx/writeWorkbook';
import type { CheckList, ListedFinding } from '../../../src/taskpane/engine/checkList';
import type { Asked } from '../../../src/taskpane/engine/asked';
import { copyName } from '../../../src/taskpane/engine/copies';
import { sampleReturns } from '../../../src/sample/returns';
import { zeroReturn, orderFor } from '../../support/zeroReturn';
import type { InEngine } from '../../support/inEngine';
import { inEngine } from '../../support/inEngine';
import { movedTogether } from '../../support/movedSheets';
import { sampleBook } from '../../support/sampleBook';
import { filesIn, putSampleFiles } from '../../support/sampleFiles';
import { runCli, temporaryFolder } from '../../scripts/runCli';

const folder = temporaryFolder();
let returned = '';
beforeAll(async () => {
  returned = (await putSampleFiles(folder)).returned;
}, 120_000);

type Files = readonly Readonly<{ file: string; bytes: Uint8Array }>[];
type Choices = Partial<Pick<Asked, 'catalogue' | 'period' | 'lang' | 'previous' | 'open'>>;

async function opened(
  files: Files,
): Promise<InEngine & Readonly<{ check: (choices?: Choices, names?: readonly string[]) => Promise<CheckList> }>> {
  const inside = inEngine();
  const names = (await inside.engine.call('open', { files })).map(({ file }) => file);
  const usual: Asked = { files: names, catalogue: '', period: '', previous: [], lang: 'vi' };
  return { ...inside, check: (choices = {}, own = names) => inside.engine.call('check', { ...usual, ...choices, files: own }) };
}

const fileOf = (list: CheckList, name: string | RegExp): CheckList['files'][number] => {
  const found = list.files.find(({ file }) => (typeof name === 'string' ? file === name : name.test(file)));
  if (!found) throw new Error(`no file ${String(name)} among ${list.files.map(({ file }) => file).join(', ')}`);
  return found;
};
const findingOf = (list: CheckList, code: string): ListedFinding => {
  const found = list.files.flatMap(({ findings }) => findings).find((finding) => finding.code === code);
  if (!found) throw new Error(`nothing found by ${code}`);
  return found;
};

describe('what the page says of files is what the command line says', () => {
  test.each<Readonly<{ catalogue: string; period: string; lang: Lang }>>([
    { catalogue: 'than-uyen-2021', period: '2021-Q1', lang: 'vi' },
    { catalogue: 'than-uyen-2021', period: '2021-Q1', lang: 'en' },
    { catalogue: '', period: '', lang: 'vi' },
  ])(
    '%j',
    async (choices) => {
      const { engine, check } = await opened(filesIn(returned));
      const list = await check(choices);
      const args = [
        ...(choices.catalogue === '' ? [] : ['--units', choices.catalogue]),
        ...(choices.period === '' ? [] : ['--period', choices.period]),
        ...['--lang', choices.lang],
      ];
      const { out } = await runCli(['validate', returned, '--json', ...args]);
      expect(await engine.call('checkedJson', choices)).toBe(out);
      const { totals, workbooks } = JSON.parse(out) as ValidationJson;
      expect(list.totals).toEqual(totals);
      expect(list.files.map(({ file }) => file)).toEqual(workbooks.map(({ file }) => file));
      expect(totals.error).toBeGreaterThan(5);

      const path = join(folder, 'ket-qua.xlsx');
      await runCli(['validate', returned, '--out', path, ...args]);
      expect(Buffer.from(await engine.call('checkedXlsx', choices)).equals(readFileSync(path))).toBe(true);
    },
    120_000,
  );

  test('of files that are no workbooks, and of two that are the same', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    const bytes = await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', '2021-H1')));
    const files: Readonly<Record<string, Uint8Array>> = {
      'a.xlsx': bytes,
      'ban-sao.xlsx': bytes,
      'cat-cut.xlsx': bytes.subarray(0, 4000),
      'chu.xlsx': new TextEncoder().encode('xin chào'),
      'rong.xlsx': new Uint8Array(),
      'cu.xlsx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(mixed, name), content);
    const { engine, check } = await opened(filesIn(mixed));
    const list = await check();
    expect(await engine.call('checkedJson', { lang: 'vi' })).toBe((await runCli(['validate', mixed, '--json'])).out);
    expect(Object.fromEntries(list.files.map(({ file, findings }) => [file, findings[0]?.code]))).toMatchObject({
      'ban-sao.xlsx': 'FILE.copy',
      'cat-cut.xlsx': 'FILE.damaged',
      'chu.xlsx': 'FILE.text',
      'rong.xlsx': 'FILE.empty',
    });
  });

  test('with files of an earlier period to compare with, which may have the same names', async () => {
    const put = async (name: string, period: string): Promise<Uint8Array> => {
      const bytes = await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', period)));
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'hua-na.xlsx'), bytes);
      return bytes;
    };
    const now = await put('now', '2021-H1');
    const before = await put('before', '2021-Q1');
    const { engine, check } = await opened([{ file: 'hua-na.xlsx', bytes: now }]);
    const without = (await check()).totals.unchecked;
    await engine.call('openEarlier', { files: [{ file: 'hua-na.xlsx', bytes: before }] });
    const { totals } = await check({ previous: ['hua-na.xlsx'] });
    expect(totals.unchecked).toBeLessThan(without);
    const { out } = await runCli(['validate', join(folder, 'now'), '--previous', join(folder, 'before'), '--json']);
    expect(await engine.call('checkedJson', { lang: 'vi' })).toBe(out);
    await engine.call('closeEarlier', null);
    expect((await check({ previous: ['hua-na.xlsx'] })).totals.unchecked).toBe(without);
  });
});

describe('beside what the command line says', () => {
  test('each finding has the row and column in the form’s words, and words to be found by', async () => {
    const list = await (await opened(filesIn(returned))).check({ catalogue: 'than-uyen-2021', period: '2021-Q1' });
    expect(findingOf(list, 'NS.thu.huong100.sum')).toMatchObject({
      row: 'Các khoản thu 100%',
      column: 'Thực hiện lũy kế, Thu NSNN',
      cause: 'doubled-child',
      correction: {
        edit: { sheet: 'Thu', cell: 'F12', formula: expect.stringContaining('SUM(F13:') },
        from: '34.518.621,00',
        to: '23.220.013',
      },
    });
    expect(findingOf(list, 'NS.thu.huong100.sum').words).toContain('cac khoan thu 100%');
    expect(list.rules['HN-01']).toBe('Số hộ nghèo cuối năm không thể nhiều hơn tổng số hộ dân cư');
    expect(list.rules).not.toHaveProperty('NS-03');
  });

  test('a workbook that is none of the forms is told what it looks like, a consolidated one what it is', async () => {
    const plan = zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'));
    const other = {
      ...plan,
      properties: {},
      sheets: plan.sheets.filter(({ name }) => name === 'Thu').map((sheet) => ({ ...sheet, visibility: 'visible' as const })),
    };
    const files = [
      { file: 'la.xlsx', bytes: await writeWorkbook(other) },
      { file: 'tong-hop.xlsx', bytes: new Uint8Array(await sampleBook()) },
    ];
    const list = await (await opened(files)).check();
    expect(fileOf(list, 'la.xlsx').stranger).toMatchObject({
      isConsolidated: false,
      resembles: [{ form: 'NS', present: ['Thu'], missing: ['Cân đối', 'Chi'] }],
      cover: { isThere: false, isStamped: false },
      tabs: ['Thu'],
    });
    expect(fileOf(list, 'tong-hop.xlsx').stranger).toMatchObject({ isConsolidated: true });
  }, 60_000);

  test('a window of the sheet around a finding', async () => {
    const { engine, check } = await opened(filesIn(returned));
    const list = await check({ catalogue: 'than-uyen-2021', period: '2021-Q1' });
    const { at, index } = findingOf(list, 'NS.thu.huong100.sum');
    const shown = await engine.call('window', { file: at.file, index });
    expect(shown?.sheet).toBe('Thu');
    const marked = shown?.rows.flatMap(({ number, cells }) =>
      cells.flatMap(({ mark, text }) => (mark ? [`${number} ${mark} ${text}`] : [])),
    );
    expect(marked).toEqual([
      '12 at 34.518.621,00',
      '13 involved 11.298.608,00',
      '14 involved 1.240.689,00',
      '16 involved 3.668.125,00',
      '20 involved 7.012.591,00',
    ]);
    expect(shown?.columns.some(({ letter, isLabel }) => letter === 'B' && isLabel)).toBe(true);
    const unit = findingOf(list, 'NS.chi.row.unknown');
    expect(await engine.call('window', { file: unit.at.file, index: unit.index })).toBeDefined();
    expect(await engine.call('window', { file: 'khong-co.xlsx', index: 0 })).toBeUndefined();
  });
});

describe('a corrected copy', () => {
  const wrong = async (): Promise<Files> => [
    { file: 'ns/hua-na.xlsx', bytes: await writeWorkbook(zeroReturn(orderFor('NS', '2017', '03632', '2021-H1'), { Chi: { C11: 20 } })) },
  ];

  test('takes the place of its file under a name of its own, is right where it was wrong, and everything can be undone', async () => {
    const { engine, state, check } = await opened(await wrong());
    const before = await check();
    const finding = before.files[0]!.findings.find(({ correction }) => correction)!;
    const edits: readonly CellEdit[] = [finding.correction!.edit];
    const changed = await engine.call('correct', { file: 'ns/hua-na.xlsx', edits });
    expect(changed).toMatchObject({ value: { was: 'ns/hua-na.xlsx', now: { file: 'ns/hua-na (đã sửa).xlsx' } } });
    expect([...state.tray.keys()]).toEqual(['ns/hua-na (đã sửa).xlsx']);

    const after = await check({}, ['ns/hua-na (đã sửa).xlsx']);
    expect(after.totals.error).toBe(0);
    expect(after.files[0]?.copy).toEqual({ of: 'ns/hua-na.xlsx', steps: 1 });

    // What is saved is what was checked: the command line finds the same in it.
    const bytes = await engine.call('bytesOf', { file: 'ns/hua-na (đã sửa).xlsx' });
    mkdirSync(join(folder, 'saved/ns'), { recursive: true });
    writeFileSync(join(folder, 'saved/ns/hua-na (đã sửa).xlsx'), bytes!);
    expect(await engine.call('checkedJson', { lang: 'vi' })).toBe((await runCli(['validate', join(folder, 'saved'), '--json'])).out);

    expect(await engine.call('undoCorrection', { file: 'ns/hua-na (đã sửa).xlsx' })).toMatchObject({ now: { file: 'ns/hua-na.xlsx' } });
    expect((await check()).totals).toEqual(before.totals);
    expect(await engine.call('undoCorrection', { file: 'ns/hua-na.xlsx' })).toBeUndefined();
  });

  test('an explanation goes into a sheet of its own where the file has none, and is found there', async () => {
    const spoiled = sampleReturns().find(({ order }) => order.unit.code === '03643' && order.form.code === 'HN')!;
    const plan = { ...spoiled.plan, sheets: spoiled.plan.sheets.filter(({ name }) => name !== 'Giải trình') };
    const { engine, check } = await opened([{ file: 'hn.xlsx', bytes: await writeWorkbook(plan) }]);
    const { index } = findingOf(await check(), 'HN-11');
    const explaining = { text: 'Do tách hộ', by: 'Công chức', date: '15/3/2021' };
    const steps = await engine.call('explanation', { at: { file: 'hn.xlsx', index }, ...explaining });
    expect(steps && 'sheet' in steps).toBe(true);
    expect(await engine.call('correct', { file: 'hn.xlsx', ...steps! })).toHaveProperty('value');
    const after = findingOf(await check({}, ['hn (đã sửa).xlsx']), 'HN-11');
    expect([after.explanation, after.explainedBy]).toEqual(['Do tách hộ', 'Công chức']);
    expect(await engine.call('explanation', { at: { file: 'hn.xlsx', index: 999 }, ...explaining })).toBeUndefined();
  });

  test('what cannot be changed is told and changes nothing', async () => {
    const { engine, state } = await opened(await wrong());
    const edits: readonly CellEdit[] = [{ sheet: 'Không có', cell: 'A1', write: 1 }];
    expect(await engine.call('correct', { file: 'ns/hua-na.xlsx', edits })).toEqual({ problem: { code: 'gone', sheet: 'Không có' } });
    expect(await engine.call('correct', { file: 'khong-co.xlsx', edits })).toEqual({ problem: { code: 'gone' } });
    expect([...state.tray.keys()]).toEqual(['ns/hua-na.xlsx']);
  });

  test('a copy has a name that is free', () => {
    const taken =
      (...names: readonly string[]) =>
      (name: string): boolean =>
        names.includes(name);
    expect(copyName('a/xã.xlsx', taken())).toBe('a/xã (đã sửa).xlsx');
    expect(copyName('xã.xlsx', taken('xã (đã sửa).xlsx'))).toBe('xã (đã sửa 2).xlsx');
    expect(copyName('xã (đã sửa).xlsx', taken())).toBe('xã (đã sửa 2).xlsx');
    expect(copyName('xã (đã sửa 2).xlsx', taken('xã (đã sửa).xlsx'))).toBe('xã (đã sửa 3).xlsx');
    expect(copyName('không đuôi', taken())).toBe('không đuôi (đã sửa)');
  });
});

describe('a workbook beside the page that holds several returns', () => {
  const [first, second] = ['03632', '03643'].map((code) => zeroReturn(orderFor('NS', '2017', code, '2021-H1')));
  const moved = async (plans: readonly WorkbookPlan[]): Promise<Files> => [
    { file: 'So.xlsx', bytes: await writeWorkbook(movedTogether(plans)) },
  ];
  const names = ({ files }: CheckList): readonly string[] => files.map(({ file }) => file);

  test('is checked return by return; as a file of its own it stays one', async () => {
    const { engine, check } = await opened(await moved([first!, second!]));
    const list = await check({ open: 'So.xlsx' });
    expect(names(list)).toEqual(['So.xlsx [Bìa (2)]', 'So.xlsx [Bìa]']);
    expect(list.files.map(({ unit }) => unit?.code)).toEqual(['03643', '03632']);
    expect(list.files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
    const { workbooks } = JSON.parse(await engine.call('checkedJson', { lang: 'vi' })) as ValidationJson;
    expect(workbooks.map(({ file }) => file)).toEqual(names(list));
    expect(names(await check())).toEqual(['So.xlsx']);
  }, 60_000);

  test('of one return is called as it is', async () => {
    const { check } = await opened(await moved([second!]));
    expect(await check({ open: 'So.xlsx' })).toEqual(await check());
  }, 60_000);

  test('no sheet of explanations is added, since nobody could tell whose it is', async () => {
    const poverty = sampleReturns().find(({ order }) => order.unit.code === '03643' && order.form.code === 'HN')!.plan;
    const without = { ...poverty, sheets: poverty.sheets.filter(({ name }) => name !== 'Giải trình') };
    const { check } = await opened(await moved([second!, poverty]));
    expect(findingOf(await check({ open: 'So.xlsx' }), 'HN-11').canExplain).toBe(true);
    const lacking = await opened(await moved([second!, without]));
    expect(findingOf(await lacking.check({ open: 'So.xlsx' }), 'HN-11').canExplain).toBeUndefined();
  }, 60_000);
});
