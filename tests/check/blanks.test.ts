/** A plan without results, and a project paid without a plan: a blank compares with nothing, so it is told. */
import type { Form } from '../../src/language/load';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';

const told = (form: Form, kind: 'commune' | 'owner', period: string, grids: Readonly<Record<string, string>>): readonly string[] =>
  checkWith(form, gridReturn(form, kind, period, grids).workbook).findings.flatMap(({ kind: of, severity, involves, message }) =>
    of === 'blank.results' || of === 'blank.plan' ? [`${of} ${severity} ${involves.length}: ${message}`] : [],
  );
const budget = formNamed('NS 2017');
const thu = '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n';

test('a planned revenue without a result is told once for the sheet, with what to do', () => {
  const found = told(budget, 'commune', '2021-Q1', {
    thu: `${thu}| phiLePhi | 10 | 10 | | |\n| thuKhac | 8 | 8 | 3 | 3 |`,
    chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9 | 3 |',
  });
  expect(found).toEqual([
    expect.stringMatching(
      /^blank\.results warning 2: Cột «Thực hiện lũy kế, Thu NSNN», «.*» để trống ở ô [A-Z]\d+.*nếu chưa phát sinh, đề nghị ghi 0\.$/u,
    ),
  ]);
});
test.each([
  ['a result of 0', `${thu}| phiLePhi | 10 | 10 | 0 | 0 |\n| thuKhac | 8 | 8 | 3 | 3 |`],
  ['revenue that nobody planned', `${thu}| phiLePhi | 10 | 10 | 4 | 4 |\n| thuKhac | | | 3 | 3 |`],
  ['a row left wholly blank', `${thu}| phiLePhi | 10 | 10 | 4 | 4 |`],
])('%s raises nothing', (_, grid) =>
  expect(told(budget, 'commune', '2021-Q1', { thu: grid, chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9 | 3 |' })).toEqual([]),
);

describe('projects', () => {
  const form = formNamed('DTC 2021');
  const check = (figures: string): readonly string[] =>
    told(form, 'owner', '2021-Q1', {
      duAn: `| DA | nguonVon | tinhTrang | keHoach | giaiNgan |\n| Đường A | Nguồn vốn huyện quản lý | Chuyển tiếp | ${figures} |`,
    });
  test('disbursed without a plan', () =>
    expect(check(' | 120')).toEqual([expect.stringMatching(/^blank\.plan warning 1: .*Đề nghị nhập kế hoạch/u)]));
  test('planned without disbursement', () => expect(check('500 | ')).toEqual([expect.stringMatching(/^blank\.results warning 1: /u)]));
  test('both, or neither', () => {
    expect(check('500 | 120')).toEqual([]);
    expect(check(' | ')).toEqual([]);
  });
});

test('the forms of 2026 have such pairs too', () => {
  const form = formNamed('NS 2026');
  const [sheet] = form.sheets.filter(({ key }) => key === 'thu');
  expect(sheet).toBeDefined();
  const found = told(form, 'commune', '2026-Q1', { thu: `${thu}| phiLePhi | 10 | 10 | | |\n| thuPhat | 8 | 8 | 3 | 3 |` });
  expect(found.length).toBe(1);
});
