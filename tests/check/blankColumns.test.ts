/** A column or a sheet left blank from top to bottom is told where the rest says that there are figures, and 0 is taken for an answer. */
import type { Form } from '../../src/language/load';
import type { UnitKind } from '../../src/core/unitKind';
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';

type Grids = Readonly<Record<string, string>>;
type Last = Readonly<{ period: string; grids: Grids }>;
function told(form: Form, kind: UnitKind, period: string, grids: Grids, last?: Last): readonly string[] {
  const previous = last ? [checkWith(form, gridReturn(form, kind, last.period, last.grids).workbook)] : [];
  return checkWith(form, gridReturn(form, kind, period, grids).workbook, { previous }).findings.flatMap(
    ({ kind: of, severity, at, involves, message }) =>
      of === 'blank.column' || of === 'blank.sheet' ? [`${of} ${severity} ${at.sheet} ${involves.length}: ${message}`] : [],
  );
}

const budget = formNamed('NS 2017');
const thu = '| Thu | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |\n| phiLePhi | 10 | 10 | 4 | 4 |';
const chi = (rows: string, head = 'duToanDtpt | duToanTx | thucHienDtpt | thucHienTx'): string => `| Chi | ${head} |\n${rows}`;

describe('a column of printed rows', () => {
  const check = (rows: string): readonly string[] => told(budget, 'commune', '2021-Q1', { thu, chi: chi(rows) });
  test('that is the plan of results, or the other way round, is told with these', () =>
    expect(check('| giaoDuc | | 9 | 4 | 3 |\n| yTe | | 5 | 2 | 1 |')).toEqual([
      expect.stringMatching(
        /^blank\.column warning Chi 2: Cột «Dự toán năm, Đầu tư phát triển» để trống toàn bộ \(ô D12, D14\), trong khi cột «Thực hiện lũy kế, Đầu tư phát triển».*ghi 0\.$/u,
      ),
    ]));
  test('may be blank with its partner: there is no investment', () =>
    expect(check('| giaoDuc | | 9 | | 3 |\n| yTe | | 5 | | 1 |')).toEqual([]));
  test('takes 0 for an answer', () => expect(check('| giaoDuc | 0 | 9 | 4 | 3 |\n| yTe | | 5 | | 1 |')).toEqual([]));
});

describe('a list', () => {
  const form = formNamed('DTC 2021');
  const project = (luyKe: string): Grids => ({
    duAn: `| DA | nguonVon | tinhTrang | tmdt | luyKeBoTri | luyKeGiaiNgan | keHoach | giaiNgan |\n| Đường A | Nguồn vốn huyện quản lý | Chuyển tiếp | 900 | 300 | ${luyKe} | 200 | 50 |`,
    quyetToan: '| QT | soDuAn | tmdt | deNghi | pheDuyet |\n| daPheDuyetDauTu | 1 | 90 | 80 | 80 |',
  });
  test('may leave a column out', () => expect(told(form, 'owner', '2021-H1', project(''))).toEqual([]));
  test('unless it was there the period before', () =>
    expect(told(form, 'owner', '2021-H1', project(''), { period: '2021-Q1', grids: project('250') })).toEqual([
      expect.stringMatching(/^blank\.column warning Dự án 1: Cột «Lũy kế giải ngân.*báo cáo kỳ trước .* có số ở cột này/u),
    ]));
  const noProjects = { quyetToan: project('')['quyetToan']! };
  test('may be empty, unless the period before had items', () => {
    expect(told(form, 'owner', '2021-H1', noProjects)).toEqual([]);
    expect(told(form, 'owner', '2021-H1', noProjects, { period: '2021-Q1', grids: project('250') })).toEqual([
      expect.stringMatching(
        /^blank\.sheet warning Dự án 1: Sheet «Dự án» chưa có số nào, trong khi báo cáo kỳ trước .*Đề nghị kê đủ các dòng/u,
      ),
    ]);
  });
  test('beside a sheet of printed rows that is blank', () =>
    expect(told(form, 'owner', '2021-H1', { duAn: project('250')['duAn']! })).toEqual([
      expect.stringMatching(/^blank\.sheet warning Quyết toán 1: Sheet «Quyết toán» chưa có số nào.*ghi 0\.$/u),
    ]));
});

test('a part that was told of other wholes and is blank here', () => {
  const villages = (dtts: string): Grids => {
    const sheet = (name: string): string =>
      `| ${name} | hoDan | hoDanDtts | dauNam | dauNamDtts | thoat | tai | phatSinh | cuoiNam | cuoiNamDtts |\n| nongThon | | | | | | | | | |\n| Bản A | 40 | 20 | 8 | 6 | 2 | 0 | 0 | 6 | ${dtts} |`;
    return { ngheo: sheet('Hộ nghèo'), canNgheo: sheet('Hộ cận nghèo').replace(/ \|$/, ' |').replace(`| ${dtts} |`, '| 4 |') };
  };
  const form = formNamed('HN 2016');
  expect(told(form, 'commune', '2020', villages(''))).toEqual([
    expect.stringMatching(/^blank\.column warning Hộ nghèo 1: Cột «Số hộ nghèo cuối năm, Số hộ DTTS» để trống toàn bộ/u),
  ]);
  expect(told(form, 'commune', '2020', villages('0'))).toEqual([]);
});
