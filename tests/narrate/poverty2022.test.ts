/** What the poverty section says of BC 1, BC 2 and BC 3, whole and with figures missing. Figures are invented. */
import { forms } from '../../src/forms';
import { narrate } from '../../src/narrate/narrate';
import { checkedSections } from '../../src/narrate/readSection';
import { sections } from '../../src/narrate/sections';
import type { Data } from '../support/consolidation';
import { consolidation, formNamed } from '../support/consolidation';
import { marked } from '../support/marked';

type Cells = Readonly<Record<string, number | string>>;
const loaded = checkedSections(sections, forms);

function told(
  sheets: Readonly<{ tongHop?: Cells; ngheo?: Cells; canNgheo?: Cells }>,
  data: Partial<Data> = {},
  year = '2025',
): readonly string[] {
  const { tongHop = {}, ngheo = {}, canNgheo = {} } = sheets;
  const tables = { tongHop: { total: tongHop }, ngheo: { total: ngheo }, canNgheo: { total: canNgheo } };
  const made = consolidation({ ...data, forms: [{ form: formNamed('HN', '2022'), period: year, sheets: tables }] });
  return marked(narrate(made, forms, loaded).flatMap(({ blocks }) => blocks));
}
const said = (...of: Parameters<typeof told>): readonly string[] => told(...of).map((text) => text.replace(/⟦[^⟧]*⟧/g, ''));

const opening =
  'Kết quả rà soát hộ nghèo, hộ cận nghèo trên địa bàn huyện năm 2025 theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025 như sau: ';

const tongHop: Cells = {
  ...{
    hoDan: 14_000,
    nhanKhau: 63_000,
    hoNgheo: 1540,
    hoNgheoTyLe: 11,
    hoCanNgheo: 1400,
    hoCanNgheoTyLe: 10,
    hoNlnn: 2800,
    hoNlnnTyLe: 20,
  },
  ...{ khauNgheo: 7100, khauNgheoTyLe: '11.27', khauCanNgheo: 6300, khauCanNgheoTyLe: 10 },
  ...{ hoDanDtts: 12_000, hoNgheoDtts: 1500, hoNgheoDttsTyLe: '12.5', hoCanNgheoDtts: 1200, hoCanNgheoDttsTyLe: 10 },
  ...{ dauNamTyLe: '14.5', dauNamCanNgheoTyLe: '9.75' },
};
const ngheo: Cells = {
  ...{ dauNam: 2030, thanhCanNgheo: 300, vuotChuan: 250, khacGiam: 12 },
  ...{ tuCanNgheo: 30, tai: 8, phatSinh: 25, khacTang: 9, cuoiNam: 1540 },
};
const canNgheo: Cells = {
  ...{ dauNam: 1365, thanhNgheo: 30, vuotChuan: 260, khacGiam: 0 },
  ...{ tuNgheo: 300, tai: 0, phatSinh: 25, khacTang: 0, cuoiNam: 1400 },
};

test('a year as it is reported', () =>
  expect(said({ tongHop, ngheo, canNgheo })).toEqual([
    `${opening}Hộ nghèo 1.540 hộ, chiếm tỷ lệ 11,00%; hộ cận nghèo 1.400 hộ, chiếm tỷ lệ 10,00%; hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp ` +
      'có mức sống trung bình 2.800 hộ, chiếm tỷ lệ 20,00%. So với đầu năm, tỷ lệ hộ nghèo giảm 3,50%; tỷ lệ hộ cận nghèo tăng 0,25%.',
    'Trong năm, số hộ nghèo giảm 562 hộ, gồm: 300 hộ trở thành hộ cận nghèo, 250 hộ vượt chuẩn cận nghèo, 12 hộ giảm do nguyên nhân khác; ' +
      'tăng 72 hộ, gồm: 30 hộ cận nghèo trở thành hộ nghèo, 08 hộ tái nghèo, 25 hộ phát sinh mới, 09 hộ tăng do nguyên nhân khác.',
    'Số hộ cận nghèo giảm 290 hộ, gồm: 30 hộ trở thành hộ nghèo, 260 hộ vượt chuẩn cận nghèo; ' +
      'tăng 325 hộ, gồm: 300 hộ nghèo trở thành hộ cận nghèo, 25 hộ phát sinh mới.',
    'Hộ nghèo là hộ dân tộc thiểu số 1.500 hộ, chiếm tỷ lệ 12,50% số hộ dân tộc thiểu số; hộ cận nghèo là hộ dân tộc thiểu số 1.200 hộ, ' +
      'chiếm tỷ lệ 10,00% số hộ dân tộc thiểu số. Nhân khẩu thuộc hộ nghèo 7.100 người, chiếm tỷ lệ 11,27% tổng số nhân khẩu; ' +
      'nhân khẩu thuộc hộ cận nghèo 6.300 người, chiếm tỷ lệ 10,00% tổng số nhân khẩu.',
  ]));

test('a sum leads to every cell it is of', () =>
  expect(told({ ngheo })[0]).toContain('giảm 562 hộ⟦D10+E10+F10⟧, gồm: 300 hộ⟦D10⟧ trở thành hộ cận nghèo'));

test('in points where the office says so, and a rate that stays', () =>
  expect(
    said(
      { tongHop: { hoNgheo: 1540, hoNgheoTyLe: 11, dauNamTyLe: '14.5', hoCanNgheo: 9, hoCanNgheoTyLe: 1, dauNamCanNgheoTyLe: 1 } },
      { settings: { rateChange: 'điểm phần trăm' } },
    ),
  ).toEqual([
    `${opening}Hộ nghèo 1.540 hộ, chiếm tỷ lệ 11,00%; hộ cận nghèo 09 hộ, chiếm tỷ lệ 1,00%. ` +
      'So với đầu năm, tỷ lệ hộ nghèo giảm 3,50 điểm phần trăm; tỷ lệ hộ cận nghèo không thay đổi.',
  ]));

test('where there are none any more, and were none before, no change is told', () =>
  expect(
    said({
      tongHop: { hoNgheo: 0, hoNgheoTyLe: 0, dauNamTyLe: 0, hoCanNgheo: 3, hoCanNgheoTyLe: '0.1', dauNamCanNgheoTyLe: '0.2' },
      ngheo: { thanhCanNgheo: 0, vuotChuan: 0, khacGiam: 0, tuCanNgheo: 0, tai: 0, phatSinh: 0, khacTang: 0 },
    }),
  ).toEqual([`${opening}Không còn hộ nghèo; hộ cận nghèo 03 hộ, chiếm tỷ lệ 0,10%. So với đầu năm, tỷ lệ hộ cận nghèo giảm 0,10%.`]));

test('what is missing takes its clause with it, and a movement that nobody filled in is passed over in the sum as in the list', () => {
  expect(said({ tongHop: { hoNgheo: 40 } })).toEqual([`${opening}Hộ nghèo 40 hộ.`]);
  const { khacGiam: _, ...lacking } = ngheo;
  expect(said({ ngheo: lacking })[0]).toMatch(
    /^Trong năm, số hộ nghèo giảm 550 hộ, gồm: 300 hộ trở thành hộ cận nghèo, 250 hộ vượt chuẩn cận nghèo; tăng 72 hộ/,
  );
  expect(said({ ngheo: { tuCanNgheo: 1, tai: 0, phatSinh: 0, khacTang: 0 } })).toEqual([
    'Trong năm, số hộ nghèo tăng 01 hộ, gồm: 01 hộ cận nghèo trở thành hộ nghèo.',
  ]);
  expect(said({})).toEqual([]);
});
