/** Figures and lists that stand in the returns of two units, or in an earlier return of the same one. */
import { judgeCopies } from '../../src/check/copies/judge';
import { validate } from '../../src/check/validate';
import type { Consolidation } from '../../src/core/consolidation';
import type { Finding } from '../../src/core/finding';
import type { Period } from '../../src/core/period';
import { period } from '../../src/core/period';
import { defaultSettings } from '../../src/core/settings';
import { keep, tablesOf } from '../../src/core/kept/table';
import type { Submission, TableRow } from '../../src/core/table';
import type { Order } from '../../src/distribute/order';
import { fillTemplate } from '../../src/sample/fill';
import type { Filling } from '../../src/sample/filling';
import { cleanReturnsOf } from '../../src/sample/sample';
import { samples } from '../../src/sample/samples';
import { builtIn } from '../../src/builtIn';
import { messageOf } from '../../src/words/say';
import { returnOf } from '../support/returns';

const { forms } = builtIn;
const copies = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ kind }) => kind.startsWith('copied.'));
const told = ({ findings }: Submission): readonly string[] =>
  copies(findings).map(({ kind, severity, at }) => `${severity} ${kind} ${at.sheet}`);

/** As if all had moved on a little. */
const moved = (filling: Filling): Filling =>
  JSON.parse(
    JSON.stringify(filling, (_, value: unknown) => (typeof value === 'number' && value > 99 ? Math.round(value * 1.0937) : value)),
  ) as Filling;

const read = (order: Order, filling: Filling, file: string, previous: readonly Submission[] = []): Submission => {
  const { workbook } = returnOf(order, fillTemplate(order, filling), file);
  return validate({ file, sha256: file, workbook }, { forms, catalogues: [order.catalogue], previous });
};

const kept = samples.map((sample) => {
  const returns = cleanReturnsOf(sample).map(({ order, filling }) => ({
    order,
    filling,
    own: read(order, filling, `${order.form.code} ${order.unit.code}.xlsx`),
  }));
  return [sample.code, returns] as const;
});

test.each(kept)('nothing is copied in %s', (_, returns) =>
  expect(
    judgeCopies(
      returns.map(({ own }) => own),
      forms,
    ).flatMap(told),
  ).toEqual([]),
);

describe.each(
  kept.flatMap(([code, returns]) =>
    [...new Set(returns.map(({ order }) => order.form))].map((form) => [`${code} ${form.code}`, form, returns] as const),
  ),
)('%s', (_, form, returns) => {
  const filed = returns.filter(({ order }) => order.form === form);
  const size = ({ own }: (typeof filed)[number]): number =>
    tablesOf(own).reduce((sum, { rows }) => sum + rows.reduce((cells, { figures }) => cells + Object.keys(figures).length, 0), 0);
  const [first] = [...filed].filter(({ order }) => order.unit.kind === form.filedBy[0]).sort((a, b) => size(b) - size(a));
  const { order, filling, own } = first!;
  const other = filed.find((one) => one.order.unit.kind === order.unit.kind && one.order.unit !== order.unit)!;

  test("another unit's figures are told of both, each by the file of the other, with how many they are", () => {
    const copy = read(other.order, filling, 'chep.xlsx');
    const judged = judgeCopies([...filed.filter((one) => one !== other).map((one) => one.own), copy], forms);
    const findings = judged.filter((item) => copies(item.findings).length > 0);
    expect(findings.map(({ file }) => file).sort()).toEqual([own.file, 'chep.xlsx'].sort());
    for (const item of findings) {
      const figures = item.findings.filter(({ kind }) => kind === 'copied.figures');
      expect(figures.length).toBeGreaterThan(0);
      for (const finding of figures) {
        expect(finding).toMatchObject({ severity: 'warning', file: item.file === own.file ? 'chep.xlsx' : own.file });
        expect(messageOf(finding, 'vi')).toContain(`: ${finding.involves.length} số trùng với tệp`);
        expect(finding.involves.every(({ file }) => file === item.file)).toBe(true);
      }
    }
  });

  test("an earlier period's figures sent again, with the return or the consolidation of then; plans may stay", () => {
    const { code, year } = order.period;
    const before: Period = period(form.period === 'same' ? `${year}-01` : String(year - 1));
    const earlierOrder = { ...order, period: before };
    const again = (previous: readonly Submission[]): Submission => read(order, filling, 'nay.xlsx', previous);
    const earlier = read(earlierOrder, filling, 'truoc.xlsx');
    expect(code).not.toBe(before.code);
    expect(told(again([earlier])).filter((text) => text.startsWith('warning copied.period')).length).toBeGreaterThan(0);
    expect(told(again([read(earlierOrder, moved(filling), 'truoc.xlsx')]))).toEqual([]);
    const unit = { unit: order.unit, file: 'truoc.xlsx', sha256: 'x', version: form.version, round: 1, tables: earlier.tables, scales: {} };
    const one = {
      form: form.code,
      version: form.version,
      period: before,
      tables: () => [],
      progress: [],
      adjustments: [],
      open: [],
      units: [unit],
    };
    const book: Consolidation = {
      ...{ catalogue: order.catalogue, period: before, settings: defaultSettings, explanations: [] },
      ...{ forms: [one], findings: { ofReturns: [], ofWhole: [] } },
    };
    const [alone] = judgeCopies([again([])], forms, [book]);
    expect(told(alone!).filter((text) => text.startsWith('warning copied.period')).length).toBeGreaterThan(0);
  });
});

test('one project, or one village with the same figures, in the returns of two units is told by its name', () => {
  const [, returns] = kept[0]!;
  const [a, b] = returns.filter(({ order }) => order.form.code === 'HN') as [(typeof returns)[number], (typeof returns)[number]];
  const [key] = Object.keys(a.filling.sheets);
  const village = (one: typeof a): TableRow =>
    tablesOf(one.own)
      .find(({ sheet }) => sheet === key)!
      .rows.find(({ kind }) => kind === 'item')!;
  const copied = village(a);
  const withIt = {
    ...b.own,
    tables: tablesOf(b.own).map((table) => keep(table.sheet === key ? { ...table, rows: [...table.rows, { ...copied, row: 99 }] } : table)),
  };
  const found = judgeCopies([a.own, withIt], forms).flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'copied.names'));
  expect(found).toMatchObject([
    { names: [copied.name.text], file: withIt.file },
    { names: [copied.name.text], file: a.own.file },
  ]);
  expect(messageOf(found[0]!, 'vi')).toContain(`«${copied.name.text}» cũng được kê ở tệp ${withIt.file}`);
});
