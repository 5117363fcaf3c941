/** A blank switches no rule off: where 0 in its place would break one, it is told; where 0 would hold, nothing is. */
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';
import type { Form } from '../../src/language/load';

const kinds = ['blank.side', 'row.absent'];
const told = (form: Form, kind: 'commune' | 'owner', period: string, grids: Readonly<Record<string, string>>): readonly string[] =>
  checkWith(form, gridReturn(form, kind, period, grids).workbook).findings.flatMap(({ kind: of, severity, at, involves, message }) =>
    kinds.includes(of) ? [`${of} ${severity} ${at.sheet} ${involves.length}: ${message}`] : [],
  );

describe('revenue that the commune keeps in full', () => {
  const thu = (row: string): readonly string[] =>
    told(formNamed('NS 2017'), 'commune', '2021-Q1', {
      thu: `| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | ${row} |`,
      chi: '| Chi | duToanTx | thucHienTx |\n| giaoDuc | 9 | 3 |',
    });
  test('a blank beside its equal is told at the blank cell, once', () =>
    expect(thu('10 | 10 | 4 | ')).toEqual([
      expect.stringMatching(/^blank\.side warning Thu 1: Ô G\d+ để trống, trong khi ô F\d+ có số\. Khoản thu xã được hưởng toàn bộ/u),
    ]));
  test.each(['10 | 10 | 4 | 4', '10 | 10 | 0 | ', ' | | | '])('%s raises nothing', (row) => expect(thu(row)).toEqual([]));
});

describe('the same villages on both sheets', () => {
  const head = (sheet: string): string =>
    `| ${sheet} | hoDan | hoDanDtts | dauNam | thoat | tai | phatSinh | cuoiNam |\n| nongThon | | | | | | | |\n`;
  const villages = (names: readonly string[]): string => names.map((name) => `| ${name} | 40 | 20 | 8 | 2 | 0 | 0 | 6 |`).join('\n');
  const both = (poor: readonly string[], near: readonly string[]): readonly string[] =>
    told(formNamed('HN 2016'), 'commune', '2020', {
      ngheo: head('Hộ nghèo') + villages(poor),
      canNgheo: near.length === 0 ? '| Hộ cận nghèo | hoDan |\n| nongThon | |' : head('Hộ cận nghèo') + villages(near),
    });
  test('one that the second lacks', () =>
    expect(both(['Bản A', 'Bản B', 'Bản C'], ['Bản A', 'Bản C'])).toEqual([
      expect.stringMatching(/^row\.absent error Hộ nghèo 1: Sheet «Hộ cận nghèo» không có dòng «Bản B»/u),
    ]));
  test('one that the first lacks', () =>
    expect(both(['Bản A'], ['Bản A', 'Bản C'])).toEqual([
      expect.stringMatching(/^row\.absent error Hộ cận nghèo 1: Sheet «Hộ nghèo» không có dòng «Bản C»/u),
    ]));
  test('a sheet left blank', () =>
    expect(both(['Bản A', 'Bản B'], [])).toEqual([expect.stringMatching(/^row\.absent error Hộ nghèo 2: Sheet «Hộ cận nghèo» để trống/u)]));
  test('the same villages raise nothing', () => expect(both(['Bản A', 'Bản B'], ['Bản B', 'Bản A'])).toEqual([]));
});

test('a part beside a blank whole is told, and a limit that is blank', () => {
  const found = told(formNamed('DTC 2021'), 'owner', '2021-Q1', {
    duAn: '| DA | nguonVon | tinhTrang | tmdt | tmdtNstw | luyKeBoTri | luyKeGiaiNgan | keHoach | giaiNgan |\n| Đường A | Nguồn vốn huyện quản lý | Chuyển tiếp | | 70 | 50 | 50 | 20 | 5 |',
  });
  expect(found).toEqual([expect.stringMatching(/^blank\.side warning Dự án 1: Ô H14 để trống, trong khi ô .* có số/u)]);
});
