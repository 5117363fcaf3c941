/** A money unit that the cover does not say is found by what others say of the same money, to the đồng. */
import { judgeScales } from '../../../src/check/scales/beside';
import { decimal } from '../../../src/core/decimal';
import { figure } from '../../../src/core/figure';
import { agree, powerBetween, scaleMeant } from '../../../src/check/scales/factor';
import type { Unit } from '../../../src/core/unit';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { coverTab } from '../../../src/language/cover';
import { changeCells } from '../../support/damage';
import type { ToldSubmission } from '../../support/findings';
import { told } from '../../support/findings';
import { formNamed } from '../../support/forms';
import { gridReturn } from '../../support/grid';
import { testCatalogue, unitsOfKind } from '../../support/places';
import { checkWith } from '../../support/returns';

const form = formNamed('NS 2017');
const [commune, other] = unitsOfKind(testCatalogue, ['commune']) as [Unit, Unit];

/** All its amounts, as somebody types them who has another unit in mind. */
const times = (workbook: WorkbookSnapshot, factor: number): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === coverTab
      ? sheet
      : changeCells(sheet, (cell, _, row) =>
          // Above row 10 stand the numbers of columns.
          typeof cell.value === 'number' && row > 9 && !cell.format?.startsWith('0.') && cell.format !== '0'
            ? { ...cell, value: Number(decimal(cell.value).times(factor).toFixed()) }
            : cell,
        ),
  ),
});
const received = (plan: string, done: string): WorkbookSnapshot =>
  gridReturn(form, 'commune', '2021-Q1', {
    thu: `| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| boSungCanDoi | ${plan} | ${plan} | ${done} | ${done} |\n| phiLePhi | 20,5 | 20,5 | 4,25 | 4,25 |`,
    chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9,5 | 3,25 |',
  }).workbook;
const given = (rows: readonly (readonly [Unit, string, string])[]): WorkbookSnapshot =>
  gridReturn(form, 'parent', '2021-Q1', {
    chi: `| Chi | duToanTongSo | thucHienTongSo |\n${rows.map(([unit, plan, done]) => `| boSungXa_${unit.code} | ${plan} | ${done} |`).join('\n')}`,
  }).workbook;

const of = (workbook: WorkbookSnapshot, file: string): ToldSubmission => checkWith(form, { ...workbook, file });
/** For a second commune, whose return is the first's under its own name. */
const as = (submission: ToldSubmission, unit: Unit): ToldSubmission => ({ ...submission, unit });
const judge = (...submissions: readonly ToldSubmission[]): readonly string[] =>
  judgeScales(submissions, [form]).flatMap(({ file, status, findings }) =>
    findings
      .filter(({ kind }) => kind === 'scale.other')
      .map((finding) => `${file} ${status} ${finding.at.sheet}: ${told(finding).message}`),
  );

const right = received('1500,5', '420,25');
const above = of(given([[commune, '1500,5', '420,25']]), 'huyen.xlsx');

test('both sides alike raise nothing', () => expect(judge(of(right, 'xa.xlsx'), above)).toEqual([]));

test('a commune whose amounts are a thousandfold of what it was given is refused at its cover', () =>
  expect(judge(of(times(right, 1000), 'xa.xlsx'), above)).toEqual([
    expect.stringMatching(
      /^xa\.xlsx refused Bìa: Có thể sai đơn vị tính: Bìa ghi «triệu đồng», .* 1\.500\.500 triệu đồng, còn .* 1\.500,5 triệu đồng; gấp đúng 1\.000 lần\. Nếu số được nhập theo nghìn đồng, đề nghị chọn «nghìn đồng» trên Bìa/u,
    ),
  ]));

test('a thousandth, and a millionfold', () => {
  expect(judge(of(times(right, 0.001), 'xa.xlsx'), of(given([[commune, '1500,5', '420']]), 'huyen.xlsx'))[0]).toMatch(
    /^xa\.xlsx .* chỉ bằng đúng 1\/1\.000\. Nếu số được nhập theo tỷ đồng/u,
  );
  expect(judge(of(times(right, 1_000_000), 'xa.xlsx'), above)[0]).toMatch(
    /^xa\.xlsx .* gấp đúng 1\.000\.000 lần\. Nếu số được nhập theo đồng/u,
  );
});

test('a difference that is no power of a thousand is left to the two sides', () =>
  expect(judge(of(received('1500,5', '420,25'), 'xa.xlsx'), of(given([[commune, '15005', '4202,5']]), 'huyen.xlsx'))).toEqual([]));

test('where all that one giver gave is off alike, the giver is asked', () => {
  const giver = of(given([commune, other].map((unit) => [unit, '1,5005', '0,42025'] as const)), 'huyen.xlsx');
  const found = judge(of(right, 'a.xlsx'), as(of(right, 'b.xlsx'), other), giver);
  expect(found.map((text) => text.split(' ')[0])).toEqual(['huyen.xlsx']);
});

test('like units that are all alike tell of one that is not', () => {
  const grid = (k: number): WorkbookSnapshot =>
    gridReturn(form, 'commune', '2021-Q1', {
      thu: `| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | ${20 * k} | ${20 * k} | ${4 * k} | ${4 * k} |`,
      chi: `| Chi | duToanTx | thucHienTx |\n| giaoDuc | ${9 * k} | ${3 * k} |`,
    }).workbook;
  const peers = [1, 2, 3, 5].map((k, index) => as(of(grid(k), `${index}.xlsx`), { ...commune, code: `0900${index}` }));
  expect(judge(...peers)).toEqual([]);
  expect(judge(...peers, of(grid(4000), 'xa.xlsx'))).toEqual([expect.stringMatching(/^xa\.xlsx refused Bìa: .*gấp khoảng 1\.000 lần/u)]);
  // A rich one is no thousandfold.
  expect(judge(...peers, of(grid(40), 'xa.xlsx'))).toEqual([]);
  // Two are no measure of a third.
  expect(judge(...peers.slice(0, 2), of(grid(4000), 'xa.xlsx'))).toEqual([]);
});

test('an earlier return of the unit tells, even of one return alone', () => {
  const earlier = [of(right, 'truoc.xlsx')].map((item) => ({
    ...item,
    period: { ...item.period!, code: '2021-02', kind: 'month', lastMonth: 2 } as const,
  }));
  const found = (factor: number): readonly string[] =>
    checkWith(form, times(right, factor), { previous: earlier }).findings.flatMap(({ kind, message }) =>
      kind === 'scale.other' ? [message] : [],
    );
  expect(found(1)).toEqual([]);
  expect(found(1000)).toEqual([expect.stringMatching(/còn báo cáo kỳ trước \(truoc\.xlsx\) ghi .*gấp đúng 1\.000 lần/u)]);
  expect(found(3)).toEqual([]);
});

test('amounts too small for their rounding tell nothing', () => {
  const amount = (value: number): ReturnType<typeof figure> => figure(value, 'money', 3);
  expect(powerBetween(amount(1500.5), amount(1.5005))).toBe(3);
  expect(powerBetween(amount(2), amount(0.002))).toBeUndefined();
  expect(agree(amount(2), amount(2.0005))).toBe(true);
  expect([scaleMeant('nghìn đồng', 3), scaleMeant('triệu đồng', 6), scaleMeant('đồng', 3)]).toEqual(['đồng', 'đồng', undefined]);
});
