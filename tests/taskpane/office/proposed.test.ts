/** What the opened files propose, and periods as people pick them. */
import { builtIn } from '../../support/sampleLibrary';
import { templateName } from '../../../src/distribute/order';
import { snapshotOf } from '../../../src/core/planSnapshot';
import { fillTemplate } from '../../../src/sample/fill';
import { cleanReturns, sampleCatalogue } from '../../../src/sample/returns';
import { proposedBy } from '../../../src/work/proposal';
import { withCatalogue } from '../../../src/work/library';
import { codeOf, firstPick, pickOf, yearsToPick } from '../../../src/taskpane/office/periodPick';

const opened = cleanReturns().map(({ order, plan }) => {
  const file = templateName(order);
  return { form: order.form.code, file, sha256: file, workbook: snapshotOf(plan, file) };
});

test('the reporting period is proposed, though forms of the closed year outnumber the others', () => {
  const ns = opened.find(({ form }) => form === 'NS')!;
  const hn = opened.filter(({ form }) => form === 'HN').slice(0, 3);
  expect(proposedBy(builtIn, [...hn, ns])).toEqual({ period: '2021-Q1', catalogue: 'than-uyen-2021', place: 'Huyện Than Uyên' });
  expect(proposedBy(builtIn, hn).period).toBe('2020');
});

test('an office’s own catalogue is proposed where the files name it', () => {
  const own = { ...sampleCatalogue, code: 'cua-chung-toi', place: { ...sampleCatalogue.place, name: 'Huyện Riêng' } };
  const files = cleanReturns()
    .filter(({ order }) => order.form.code === 'NS')
    .map(({ order, filling }) => snapshotOf(fillTemplate({ ...order, catalogue: own }, filling), templateName(order)))
    .map((workbook) => ({ file: workbook.file, sha256: '', workbook }));
  expect(proposedBy(builtIn, files).catalogue).not.toBe(own.code);
  expect(proposedBy(withCatalogue(builtIn, own), files)).toMatchObject({ catalogue: own.code, place: 'Huyện Riêng' });
});

test('files that name nothing propose nothing', () => {
  expect(proposedBy(builtIn, [{ file: 'a', sha256: '', problem: 'empty' }])).toEqual({ period: '', catalogue: '', place: '' });
});

test.each(['', '2021', '2021-Q3', '2021-H1', '2021-9M', '2021-02', '2021-11'])('«%s» is picked as what it is', (code) =>
  expect(codeOf(pickOf(code, 2026))).toBe(code),
);

test('a month changed into a quarter is never a fifth one; a far year stays on the list', () => {
  expect(codeOf({ ...pickOf('2021-11', 2026), kind: 'quarter' })).toBe('2021-Q4');
  expect(yearsToPick(2026, 2009)).toEqual([2027, 2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2009]);
});

test.each([
  ['quarter', '2026-Q3'],
  ['month', '2026-10'],
  ['half', '2026-H1'],
  ['nineMonths', '2026-9M'],
  ['year', '2025'],
  ['', ''],
] as const)('of the kind «%s» the first one picked on 30 November is the one that ended last: %s', (kind, code) =>
  expect(codeOf(firstPick(kind, '2026-11-30'))).toBe(code),
);
