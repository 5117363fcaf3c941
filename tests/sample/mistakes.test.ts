/** Each mistake of the sample is found where it was made, and the corrected copies are clean. */
import { snapshotOf } from '../../src/core/planSnapshot';
import type { Submission } from '../../src/core/table';
import { validate } from '../../src/check/validate';
import { forms } from '../../src/forms/index';
import type { Place } from '../../src/sample/place';
import { cellAt } from '../../src/sample/place';
import type { SampleReturn } from '../../src/sample/returned';
import { cleanReturns, mistakes, sampleCatalogue, sampleCorrections, samplePeriod, sampleReturns } from '../../src/sample/returns';
import { codeOf } from '../../src/core/kinds';
import { tablesOf } from '../../src/core/kept/table';

const filled = cleanReturns();
const returned = sampleReturns(filled);
const corrected = sampleCorrections(filled);

const checked = new Map<SampleReturn, Submission>();
const context = { forms, catalogues: [sampleCatalogue], period: samplePeriod, lang: 'vi', previous: [] } as const;
function check(item: SampleReturn): Submission {
  const { path, plan } = item;
  const known = checked.get(item) ?? validate({ file: path, sha256: '', workbook: snapshotOf(plan, path) }, context);
  checked.set(item, known);
  return known;
}

const wrong = (form: string, unit: string): SampleReturn => {
  const found = returned.find(({ order }) => order.form.code === form && order.unit.code === unit);
  if (found?.mistake === undefined) throw new Error(`${form} of ${unit} has no mistake`);
  return found;
};

const village = (item: number, column: string): Place => ({ sheet: 'ngheo', section: 'nongThon', item, column });

/** Code and cell of every finding that is an error. */
const errors = (form: string, unit: string): readonly string[] =>
  check(wrong(form, unit))
    .findings.filter(({ severity }) => severity === 'error')
    .map((finding) => `${codeOf(finding)} ${finding.at.sheet}!${finding.at.cell}`);
const at = (form: string, unit: string, place: Place): string => {
  const { tab, cell } = cellAt(wrong(form, unit).order, place);
  return `${tab}!${cell}`;
};

describe('what is found', () => {
  test('a number typed as text has two readings', () =>
    expect(errors('NS', '03634')).toEqual([
      `NS.chi.thucHienTx.ambiguous ${at('NS', '03634', { sheet: 'chi', row: 'yTe', column: 'thucHienTx' })}`,
    ]));

  test('a total typed over counts a row twice, and the row is named', () => {
    expect(errors('NS', '03618')).toEqual([
      `NS.thu.huong100.sum ${at('NS', '03618', { sheet: 'thu', row: 'huong100', column: 'thucHienNsnn' })}`,
    ]);
    const [finding] = check(wrong('NS', '03618')).findings.filter((one) => codeOf(one) === 'NS.thu.huong100.sum');
    expect(finding?.causes?.map(({ kind }) => kind)).toEqual(['doubled-child']);
  });

  test('đồng among nghìn do not agree with the column beside', () =>
    expect(errors('NS', '03619')).toEqual([`NS-02 ${at('NS', '03619', { sheet: 'thu', row: 'boSungCanDoi', column: 'thucHienNsx' })}`]));

  test('a row put in is not counted, and the row with another label is still known', () => {
    expect(errors('NS', '03640')).toEqual(['NS.chi.row.unknown Chi!B25']);
    const chi = tablesOf(check(wrong('NS', '03640'))).find(({ sheet }) => sheet === 'chi');
    expect(chi?.rows.find(({ key }) => key === 'khac')?.figures['thucHienTx']).toBeDefined();
  });

  test('a renamed sheet is missed, and the tab that stands in its place is pointed at', () =>
    expect(errors('DTC', '03637')).toEqual(['DTC.duAn.sheet.missing DA 2021!A1']));

  test('a plan smaller than what was paid out of it', () =>
    expect(errors('DTC', 'KTHT')).toEqual([`DTC-01 ${at('DTC', 'KTHT', { sheet: 'duAn', item: 0, column: 'giaiNgan' })}`]));

  test('the form of another year', () => {
    expect(errors('HN', '03628')).toEqual(['FILE.period Bìa!C10']);
    expect(wrong('HN', '03628').path).toBe('hn/03628-xa-pha-mu-2019.xlsx');
  });

  test('more poor households than households', () =>
    expect(errors('HN', '03643')).toContain(`HN-01 ${at('HN', '03643', village(2, 'cuoiNam'))}`));

  test('a blank that must be filled in, and a person’s name', () => {
    expect(errors('HN', '03638')).toContain(`HN.ngheo.hoDan.blank ${at('HN', '03638', village(7, 'hoDan'))}`);
    expect(errors('HN', '03638')).toContain(`HN-08 ${at('HN', '03638', village(0, 'donVi'))}`);
  });
});

describe('the two sets', () => {
  test('the nine are refused, and each says what is wrong with it', () => {
    const spoiled = returned.filter(({ mistake }) => mistake !== undefined);
    expect(spoiled.map(({ mistake }) => mistake).toSorted()).toEqual(mistakes.map(({ what }) => what).toSorted());
    expect(spoiled.map((item) => check(item).status)).toEqual(spoiled.map(() => 'refused'));
  });

  test('every unit returns each form once, under a name of its own', () => {
    for (const set of [returned, corrected]) {
      expect(set).toHaveLength(44);
      expect(new Set(set.map(({ path }) => path)).size).toBe(44);
    }
  });

  test('corrected copies are second returns, the others are the very same', () => {
    for (const [index, item] of corrected.entries()) {
      const before = returned[index]!;
      expect(check(item).round).toBe(before.mistake === undefined ? 1 : 2);
      if (before.mistake === undefined) expect(item.plan).toEqual(before.plan);
    }
  });

  test('the corrected set is accepted whole', () => expect(corrected.filter((item) => check(item).status !== 'accepted')).toEqual([]));

  test('the same is made again each time', () => expect(sampleReturns()).toEqual(returned));
});
