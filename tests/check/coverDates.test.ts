/** The closing dates of the cover are held against the period. */
import { address } from '../../src/core/address';
import { toSerial } from '../../src/core/date';
import type { Cell } from '../../src/core/cell';
import type { UnitKind } from '../../src/core/unitKind';
import { coverTab, toLabel, fromLabel } from '../../src/language/cover';
import { besideLabel } from '../../src/read/labels';
import { gridReturn } from '../support/grid';
import { formNamed } from '../support/forms';
import { checkWith, withCells } from '../support/returns';

const cases = [
  ['NS 2017', 'commune', { thu: '| Thu | duToanNsnn | thucHienNsnn |\n| phiLePhi | 10 | 4 |' }, 'thu'],
  ['NS 2026', 'commune', {}, 'thu'],
  ['DTC 2021', 'owner', { quyetToan: '| QT | soDuAn |\n| chuaNopDauTu | 0 |' }, 'quyetToan'],
  ['DTC 2026', 'owner', {}, undefined],
] as const;

type Called = readonly [string, UnitKind, Readonly<Record<string, string>>, string | undefined];
function checkOf(
  [called, kind, grids, key]: Called,
  values: Readonly<{ to?: Cell['value']; from?: Cell['value'] }>,
  period?: string,
): ReturnType<typeof checkWith> {
  const form = formNamed(called);
  const { workbook } = gridReturn(form, kind, period ?? `${called.slice(-4) === '2026' ? '2026' : '2021'}-Q1`, grids);
  const sheet = form.sheets.find((item) => item.dates !== 'none' && (key === undefined || item.key === key))!;
  const cover = workbook.sheets.find(({ name }) => name === coverTab)!;
  const put = (label: string, value: Cell['value'] | undefined): Readonly<Record<string, Cell>> => {
    const spot = besideLabel(cover, label);
    return value === undefined || !spot ? {} : { [address(spot.column, spot.row)]: { value } };
  };
  return checkWith(form, withCells(workbook, { [coverTab]: { ...put(toLabel(sheet), values.to), ...put(fromLabel(sheet), values.from) } }));
}
const ofCover = ({ findings }: ReturnType<typeof checkWith>): readonly string[] =>
  findings.flatMap(({ kind, at, severity, message }) => (kind.startsWith('cover.') ? [`${at.sheet} ${severity} ${kind}: ${message}`] : []));

test.each(cases)('%s: after the period, perhaps with day and month exchanged', (...called) => {
  const year = called[0].slice(-4) === '2026' ? '2026' : '2021';
  const found = checkOf(called, { to: toSerial(`${year}-05-03`) });
  expect(found.status).toBe('refused');
  expect(ofCover(found)).toEqual([expect.stringMatching(/^Bìa error cover\.outside: .*gõ ngược ngày và tháng.*đề nghị ghi 05\/3\//u)]);
  // What cannot be true dates nothing.
  expect(found.tables.filter(({ to }) => to?.text === `${year}-05-03`)).toEqual([]);
});

const [budget] = cases;
test.each([
  ['a year before', toSerial('2020-03-31'), 'cover.outside', 'có thể gõ nhầm năm. Đề nghị ghi lại; nếu là ngày 31/3/2021'],
  ['a digit of the year exchanged', toSerial('2012-03-15'), 'cover.outside', 'nếu là ngày 15/3/2021'],
  ['before the period', toSerial('2020-11-20'), 'cover.outside', 'ngoài kỳ báo cáo (từ 01/01/2021 đến 31/3/2021). Đề nghị'],
  ['after it, and no other way round', toSerial('2021-04-20'), 'cover.outside', 'ghi 20/4/2021, ngoài kỳ'],
  ['no day there is', '31/2/2021', 'cover.noDate', '«31/2/2021», không phải là ngày có thật'],
  ['words', 'hết quý I', 'cover.noDate', '«hết quý I»'],
] as const)('%s', (_, to, kind, words) => {
  const found = ofCover(checkOf(budget, { to }));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(kind);
  expect(found[0]).toContain(words);
});

test.each([
  ['a day inside', toSerial('2021-03-15'), '2021-Q1'],
  ['typed as text', '15/3/2021', '2021-Q1'],
  ['left blank', null, '2021-Q1'],
  // A budget year is paid until 31 January of the next.
  ['the end of the payments of a year', toSerial('2022-01-31'), '2021'],
] as const)('%s raises nothing', (_, to, period) => expect(ofCover(checkOf(budget, { to }, period))).toEqual([]));

test('a beginning after the end', () => {
  const found = ofCover(checkOf(cases[2], { from: toSerial('2021-03-01'), to: toSerial('2021-02-15') }));
  expect(found).toEqual([expect.stringContaining('cover.backwards')]);
});

test('the same wrong day on three lines is told once, with every cell', () => {
  const form = formNamed('NS 2017');
  const { workbook } = gridReturn(form, 'commune', '2021-Q1', budget[2]);
  const cover = workbook.sheets.find(({ name }) => name === coverTab)!;
  const cells = form.sheets.flatMap((sheet) => {
    const spot = besideLabel(cover, toLabel(sheet));
    return spot ? [[address(spot.column, spot.row), { value: toSerial('2021-05-03') }] as const] : [];
  });
  expect(cells.length).toBeGreaterThan(1);
  const found = checkWith(form, withCells(workbook, { [coverTab]: Object.fromEntries(cells) })).findings.filter(
    ({ kind }) => kind === 'cover.outside',
  );
  expect(found.map(({ involves }) => involves.length)).toEqual([cells.length]);
});
