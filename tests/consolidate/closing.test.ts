/** A consolidation closes: what the cells of all returns hold is counted, or left out for a reason that is named. */
import fc from 'fast-check';
import { closingsOf, unclosed } from '../../src/consolidate/closing';
import type { Worked } from '../../src/consolidate/consolidate';
import type { Submission } from '../../src/core/table';
import { builtIn as whole } from '../../src/builtIn';
import { defaultSettings } from '../../src/core/settings';
import { templateName } from '../../src/distribute/order';
import { cleanReturnsOf } from '../../src/sample/sample';
import { sampleReturns } from '../../src/sample/returns';
import { samples } from '../../src/sample/samples';
import { consolidateReturns } from '../../src/work/consolidate';
import { finished } from '../../src/work/steps';
import { district, returnsOf } from '../support/randomDistrict';
import type { Returned } from '../support/run';
import { returnedOf, run } from '../support/run';

type Outcome = Readonly<{ worked: Worked; submissions: readonly Submission[] }>;
const lines = ({ worked, submissions }: Outcome): readonly string[] =>
  worked.forms.flatMap((one) =>
    closingsOf(one, submissions).map(
      ({ form, tab, measure, out, lost }) =>
        `${form} ${tab} ${measure}: ${out.map(({ why, files }) => `${why} ${files.length}`).join(', ')} lost ${lost.toFixed()}`,
    ),
  );
const notClosed = (outcome: Outcome): readonly string[] => lines(outcome).filter((line) => !line.endsWith('lost 0'));

describe.each(samples.map((sample) => [sample.code, sample] as const))('%s', (_, sample) => {
  const { catalogue, period } = sample;
  const returned = cleanReturnsOf(sample).map(({ order, plan }) => returnedOf(templateName(order), plan));
  const outcome = (of: readonly Returned[], accept: readonly string[] = []): Outcome => {
    const asked = { catalogue, period, settings: defaultSettings, accept };
    const found = finished(
      consolidateReturns(
        whole,
        asked,
        of.map(({ file, workbook }) => ({ file, sha256: file, workbook })),
      ),
    );
    if (found.is === 'nothing') throw new Error('nothing');
    return found;
  };
  const clean = outcome(returned);

  test('every sheet of its clean returns closes', () => {
    expect(lines(clean).length).toBeGreaterThan(5);
    expect(notClosed(clean)).toEqual([]);
    expect(clean.worked.consolidation.findings.ofWhole.filter(({ kind }) => kind === 'conservation.whole')).toEqual([]);
  });

  test('of a unit that is counted no more, all that it typed is missing, sheet by sheet', () => {
    const broken = clean.worked.forms.map((one) => ({
      ...one,
      kept: one.kept.map((table) => ({ ...table, stubs: table.stubs.slice(0, -1) })),
    }));
    const findings = broken.flatMap((one) => unclosed(one, clean.submissions));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity, at }) => severity === 'error' && at.sheet !== '')).toBe(true);
  });
});

test('the first sample as it is returned, with mistakes: refused and doubled returns are left out by name', () => {
  const [sample] = samples;
  const { catalogue, period } = sample!;
  const outcome = run(
    sampleReturns().map(({ path, plan }) => returnedOf(path, plan)),
    catalogue,
    period,
  );
  expect(lines(outcome)).toEqual([
    'NS Thu money: notIn 4, transfer 0 lost 0',
    'NS Chi money: notIn 4, transfer 0 lost 0',
    'DTC Dự án money: notIn 1 lost 0',
    'DTC Quyết toán money: notIn 2, compared 16 lost 0',
    'DTC Quyết toán count: notIn 2, compared 16 lost 0',
    'DTC Chương trình count:  lost 0',
    'HN Hộ nghèo count: notIn 3 lost 0',
    'HN Hộ cận nghèo count: notIn 3 lost 0',
  ]);
  const sheet = outcome.workbook.sheets.find(({ name }) => name === 'Nguồn')!;
  const texts = Object.values(sheet.cells).map(({ value }) => String(value));
  expect(texts).toEqual(expect.arrayContaining(['NS, Thu: tiền (đồng)', 'Còn lệch']));
  const [start] = Object.entries(sheet.cells).find(([, { value }]) => value === 'Còn lệch')!;
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(start)!;
  expect(Array.from({ length: 8 }, (_, index) => sheet.cells[`${column}${Number(row) + 1 + index}`]?.value)).toEqual(Array(8).fill(0));
  expect(texts.some((text) => /tệp chưa được nhận.*\.xlsx/.test(text))).toBe(true);
});

test('whatever units file, in whatever money unit, with whatever missing', () =>
  fc.assert(
    fc.property(district, (data) => {
      const { returned, catalogue, reporting } = returnsOf(data);
      expect(notClosed(run(returned, catalogue, reporting))).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  ));
