/** The sample province: communes straight below it, all figures invented; clean, in balance, and told in words without a district. */
import { validate } from '../../src/check/validate';
import { codeOf } from '../../src/core/kinds';
import { snapshotOf } from '../../src/core/planSnapshot';
import { templateName } from '../../src/distribute/order';
import { forms } from '../../src/forms/index';
import { laiChauSample as sample } from '../../src/sample/lai-chau-2026-q1/index';
import { budget } from '../../src/sample/lai-chau-2026-q1/invented';
import { projects } from '../../src/sample/lai-chau-2026-q1/projects';
import { correctedFrom, returnedWith } from '../../src/sample/returned';
import type { FilledReturn, SampleReturn } from '../../src/sample/returned';
import { cleanReturnsOf, lastYearOf } from '../../src/sample/sample';
import { returnedOf, run } from '../support/run';

const clean = cleanReturnsOf(sample);
const of = (form: string): readonly FilledReturn[] => clean.filter(({ order }) => order.form.code === form);
const context = { forms, catalogues: [sample.catalogue], period: sample.period, previous: [] } as const;
const check = ({ path, plan }: Pick<SampleReturn, 'path' | 'plan'>, known: Parameters<typeof validate>[1] = context) =>
  validate({ file: path, sha256: '', workbook: snapshotOf(plan, path) }, known);

const whole = run(
  clean.map(({ order, plan }) => returnedOf(templateName(order), plan)),
  sample.catalogue,
  sample.period,
);

describe('every return is clean', () => {
  test('all who file have filed', () => expect([of('NS').length, of('DTC').length, of('HN').length]).toEqual([39, 44, 38]));

  test.each(clean.map((item) => [templateName(item.order), item] as const))('%s is accepted', (path, { plan }) => {
    const { status, findings } = check({ path, plan });
    expect({
      status,
      findings: findings
        .filter(({ severity }) => severity !== 'unchecked')
        .map((finding) => [codeOf(finding), finding.explanation !== undefined]),
    }).toEqual({
      status: 'accepted',
      // One office whose payments the treasury books a few days later, and it says so.
      findings: path.startsWith('dtc/qlda') ? [['DTC-111', true]] : [],
    });
  });
});

describe('the year before', () => {
  const round = lastYearOf(sample)!;
  const before = cleanReturnsOf(round);
  const previous = before.map(({ order, plan }) => check({ path: templateName(order), plan }, { ...context, period: round.period }));

  test('each of its returns is clean', () =>
    expect(previous.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'unchecked').map(codeOf))).toEqual([]));
  test('it closed where this one begins', () => {
    const earlier = previous.map((submission) => ({ submission, unit: submission.unit! }));
    for (const { order, plan } of of('HN')) {
      const lastYear = earlier.find(({ unit }) => unit.code === order.unit.code)!.submission;
      const { findings } = check({ path: templateName(order), plan }, { ...context, previous: [lastYear] });
      expect(findings.map(codeOf)).toEqual([]);
    }
  });
});

describe('what comes in first', () => {
  const returned = returnedWith(sample.mistakes, clean).filter(({ mistake }) => mistake !== undefined);
  test('a unit and a form for each mistake', () => expect(returned).toHaveLength(sample.mistakes.length));
  test.each(returned.map((item) => [`${item.path}: ${item.mistake}`, item] as const))('%s is found', (_, item) => {
    const { status, findings } = check(item);
    const worst = findings.filter(({ severity }) => severity !== 'unchecked');
    expect(worst.length).toBeGreaterThan(0);
    // A number that can be read in one way only is taken as it was meant, and told.
    expect(status).toBe(item.order.unit.code === '03618' ? 'accepted' : 'refused');
  });
  test('corrected copies are handed in a second time', () =>
    expect(correctedFrom(sample.mistakes, clean).filter(({ path, plan }) => check({ path, plan }).round === 2)).toHaveLength(
      sample.mistakes.length,
    ));
});

/* Sums of what was typed, by nothing but this file. */

const factors: Readonly<Record<string, number>> = { đồng: 1e-6, 'nghìn đồng': 1e-3, 'triệu đồng': 1 };
const typed = (form: string, sheet: string, column: string, isMeant: (row: string) => boolean = () => true): number =>
  of(form).reduce((sum, { filling }) => {
    const { rows = {}, items = [] } = filling.sheets[sheet] ?? {};
    const values = [...Object.entries(rows).filter(([row]) => isMeant(row)), ...items.map(({ values }) => ['', values] as const)];
    const factor = form === 'HN' ? 1 : factors[filling.scale ?? 'triệu đồng']!;
    return sum + values.reduce((part, [, row]) => part + Number(row[column] ?? 0) * factor, 0);
  }, 0);

const figure = (form: string, sheet: string, row: string, column: string): number => {
  const table = whole.consolidation.forms
    .find((one) => one.form === form)!
    .tables()
    .find((one) => one.sheet === sheet)!;
  return Number(table.rows.find(({ key }) => key === row)!.figures[column]!.value.toFixed());
};

describe('totals are those of an independent sum', () => {
  const grants = ['boSungCanDoi', 'boSungMucTieu', 'chuyenNguon', 'thuNsnn', 'boSung', 'tongThu'];
  const raised = (column: string): number => typed('NS', 'thu', column, (row) => !grants.includes(row));
  const spent = (column: string): number =>
    ['Dtpt', 'Tx', 'TongSo'].reduce((sum, part) => sum + typed('NS', 'chi', `${column}${part}`, (row) => !row.startsWith('boSungXa_')), 0);

  test.each([
    ['thu.thuNsnn.thucHienNsnn', raised('thucHienNsnn'), budget.revenue.actual],
    ['thu.thuNsnn.duToanNsnn', raised('duToanNsnn'), budget.revenue.plan],
    ['chi.tongChi.thucHienTongSo', spent('thucHien'), budget.spending.actual],
    ['chi.tongChi.duToanTongSo', spent('duToan'), budget.spending.plan],
  ])('%s, without what the province gave its communes', (path, sum, known) => {
    const [sheet, row, column] = path.split('.') as [string, string, string];
    expect(sum).toBeCloseTo(known, 6);
    expect(figure('NS', sheet, row, column)).toBeCloseTo(known, 6);
  });

  test.each(['keHoach', 'giaiNgan', 'giaiNganKb', 'keoDai'])('of projects: %s', (column) =>
    expect(figure('DTC', 'duAn', 'tongSo', column)).toBeCloseTo(typed('DTC', 'duAn', column), 6),
  );
  test('projects', () => expect(projects.length).toBe(of('DTC').flatMap(({ filling }) => filling.sheets['duAn']?.items ?? []).length));

  test.each([
    ['tongHop', 'hoDan'],
    ['tongHop', 'hoNgheo'],
    ['tongHop', 'khauNgheo'],
    ['ngheo', 'thanhCanNgheo'],
    ['canNgheo', 'tuNgheo'],
    ['canNgheo', 'khauCuoiNam'],
  ])('of villages: %s.%s', (sheet, column) => expect(figure('HN', sheet, 'total', column)).toBe(typed('HN', sheet, column)));
});
