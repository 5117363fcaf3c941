/** A kind of sheet and a kind of column that did not exist go from template to sentence: each is one file, and one line in a list. */
import { consolidatedPlan } from '../../src/book/write/workbook';
import { readBack } from '../../src/book/read/readBack';
import { finish } from '../../src/consolidate/consolidate';
import { contribute, mergeAll } from '../../src/consolidate/contribution';
import type { Consolidation } from '../../src/core/consolidation';
import { period } from '../../src/core/period';
import type { WorkbookPlan } from '../../src/core/plan';
import { snapshotOf } from '../../src/core/planSnapshot';
import { defaultSettings } from '../../src/core/settings';
import type { Table } from '../../src/core/table';
import { rowOf } from '../../src/core/table';
import { templatePlan } from '../../src/distribute/template';
import { formBook } from '../../src/language/book';
import type { Form } from '../../src/language/load';
import { checkedForm } from '../../src/language/readForm';
import { narrate } from '../../src/narrate/narrate';
import { loadSection } from '../../src/narrate/loadSection';
import { body } from '../../src/narrate/section';
import { marked } from '../support/marked';
import { testCatalogue } from '../support/places';
import type { Entries, Return } from '../support/returns';
import { checkWith, typedReturn, orderOf } from '../support/returns';
import { submit } from '../support/run';
import { builtIn } from '../support/sampleLibrary';
import { tablesOf } from '../../src/core/kept/table';

// The two lists, each with one line more.
jest.mock('../../src/language/columns/kinds', () => ({
  columnKinds: {
    ...jest.requireActual<Readonly<{ columnKinds: object }>>('../../src/language/columns/kinds').columnKinds,
    area: jest.requireActual<Readonly<{ area: object }>>('../support/kinds/area').area,
  },
}));
jest.mock('../../src/language/sheets/kinds', () => ({
  sheetKinds: {
    ...jest.requireActual<Readonly<{ sheetKinds: object }>>('../../src/language/sheets/kinds').sheetKinds,
    balance: jest.requireActual<Readonly<{ balance: object }>>('../support/kinds/balance').balance,
  },
}));

const definition = {
  code: 'DD',
  version: '2021',
  title: 'Đất đai',
  basis: 'ví dụ',
  validFrom: '2021-01-01',
  period: 'same',
  filedBy: ['commune'],
  scale: 'triệu đồng',
  sheets: [
    {
      key: 'dat',
      tab: 'Đất đai',
      title: 'Đất đai',
      number: '',
      columns: [
        { is: 'column', kind: 'name', key: 'noiDung', label: 'Nội dung' },
        { is: 'column', kind: 'area', key: 'dienTich', label: 'Diện tích', unit: 'ha', decimals: 2 },
      ],
      body: {
        kind: 'balance',
        had: { key: 'dauKy', label: 'Đất lúa đầu kỳ' },
        went: { key: 'chuyen', label: 'Chuyển mục đích' },
        left: { key: 'cuoiKy', label: 'Đất lúa cuối kỳ' },
      },
      rules: [],
      dates: 'none',
    },
  ],
  transfers: [],
};

const form: Form = checkedForm(definition);
const order = orderOf(form, 'commune', '2021-Q1');
const template = templatePlan(order).sheets.find(({ name }) => name === 'Đất đai')!;
/** Where each row of the paper stands, and its column of areas. */
const [had = '', went = '', left = ''] = ['dauKy', 'chuyen', 'cuoiKy'].map((key) => {
  const at = Object.keys(template.cells).find((cell) => template.cells[cell]?.value === key) ?? '';
  return at.replace(/^[A-Z]+/, 'B');
});

const filled = (entries: Entries[string], file = 'mot.xlsx'): Return => typedReturn(order, { dat: entries }, file);
const areas = (a: number | string, b: number | string): Entries[string] => ({ [had]: { value: a }, [went]: { value: b } });

const hectares = (tables: readonly Table[], row: string): string | undefined => {
  const table = tables.find(({ sheet }) => sheet === 'dat');
  return table && rowOf(table, row)?.figures['dienTich']?.value.toFixed();
};
const codes = (entries: Entries[string]): readonly string[] => checkWith(form, filled(entries).workbook).findings.map(({ code }) => code);

/** Two communes: 20,5 - 0,25 ha and 10 - 1 ha. */
function consolidated(): Readonly<{ worked: Consolidation; plan: WorkbookPlan; back: Consolidation }> {
  const [first, second] = testCatalogue.units.filter(({ kind }) => kind === 'commune');
  const returns = [
    typedReturn({ ...order, unit: first! }, { dat: areas(20.5, 0.25) }, 'mot.xlsx'),
    typedReturn({ ...order, unit: second! }, { dat: areas(10, 1) }, 'hai.xlsx'),
  ].map(({ workbook }) => ({ file: workbook.file, workbook }));
  const submissions = submit(returns, testCatalogue, order.period, { ...builtIn, forms: [form] });
  const { worked } = finish(mergeAll(submissions.map((item) => contribute(item, [form]))), {
    forms: [form],
    catalogue: testCatalogue,
    period: period('2021-Q1'),
    settings: defaultSettings,
    accept: [],
    previous: [],
  });
  const plan = consolidatedPlan(worked, submissions, 'vi');
  const back = readBack(snapshotOf(plan, 'tong-hop.xlsx'), [form]);
  if ('problem' in back) throw new Error(back.problem.is);
  return { worked: worked.consolidation, plan, back: back.consolidation };
}

describe('a toy kind of sheet with a toy kind of column', () => {
  test('is refused where a definition does not say what it needs', () => {
    const [sheet] = definition.sheets;
    const without = { ...definition, sheets: [{ ...sheet!, body: { kind: 'balance', had: sheet!.body.had, went: sheet!.body.went } }] };
    expect(() => checkedForm(without)).toThrow(/body\.left/);
  });

  test('is described in the form book', () => {
    const book = formBook([form], []);
    expect(book).toContain('Cân đối: «Đất lúa cuối kỳ» bằng «Đất lúa đầu kỳ» trừ «Chuyển mục đích».');
    expect(book).toContain('| `dienTich` | Diện tích | số đo | ha, 2 chữ số thập phân |');
  });

  test('is drawn, guarded and computed on the template', () => {
    expect(template.cells[had]?.style).toMatchObject({ unlocked: true, numberFormat: '#,##0.00' });
    expect(template.cells[left]?.formula).toContain(`N(${had})-N(${went})`);
    expect(template.validations).toEqual([
      expect.objectContaining({
        area: `${had}:${went}`,
        rule: { kind: 'decimal', min: 0 },
        prompt: { title: 'Diện tích', text: 'Số đo theo ha.' },
      }),
    ]);
  });

  test('is read, with its decimals', () => {
    const read = checkWith(form, filled(areas(20.5, 0.25)).workbook);
    const tables = tablesOf(read);
    expect(read.findings).toEqual([]);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['dat']);
    expect(hectares(tables, 'cuoiKy')).toBe('20.25');
  });

  test.each([
    ['a figure typed with its own unit is a figure', areas('20,5 ha', 0.25), ['DD.dat.dienTich.text']],
    ['one with a stranger behind it is none', areas('20,5 km', 0.25), ['DD.dat.dienTich.type']],
    ['nothing is less than nothing', areas(20.5, -0.25), ['DD.dat.dienTich.negative']],
    ['what is left is checked', { ...areas(20.5, 0.25), [left]: { value: 20 } }, ['DD.dat.cuoiKy.sum']],
  ])('%s', (_what, entries, expected) => expect(codes(entries)).toEqual(expected));

  test('is added up over units, and what is left follows, in the workbook as in its figures', () => {
    const { worked, plan, back } = consolidated();
    const ofPlace = ({ forms: [own] }: Consolidation): readonly (string | undefined)[] =>
      ['dauKy', 'chuyen', 'cuoiKy'].map((row) => hectares(own?.tables() ?? [], row));
    expect(ofPlace(worked)).toEqual(['30.5', '1.25', '29.25']);
    expect(ofPlace(back)).toEqual(ofPlace(worked));
    const sheet = plan.sheets.find(({ name }) => name === 'DD Đất đai');
    expect(sheet?.cells[had]?.formula).toContain('SUMIFS');
    expect(sheet?.cells[left]?.formula).toContain(`N(${had})-N(${went})`);
  });

  test('is told in a sentence, each figure with its cell', () => {
    const section = loadSection(
      {
        code: 'DD',
        needs: [{ form: 'DD', percentDecimals: 1 }],
        title: 'Đất đai',
        says: [body('Còn {dat.cuoiKy.dienTich}; {list rows of dat where dienTich < 20: {name lower} {dienTich}}.')],
      },
      [form],
    );
    const blocks = narrate(consolidated().back, [form], [section]).flatMap((told) => told.blocks);
    expect(marked(blocks)).toEqual([`Còn 29,25 ha⟦${left}⟧; chuyển mục đích 1,25 ha⟦${went}⟧.`]);
  });
});
