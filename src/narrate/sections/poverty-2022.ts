/** Kết quả rà soát hộ nghèo, hộ cận nghèo 2022 - 2026: how many there are, how the rates changed, who left and who joined. */
import type { SectionDefinition } from '../section';
import { body } from '../section';
import { poverty } from './poverty';

const all = 'tongHop.total.';

const households = (key: string, some: string, none: string): string =>
  `<${some} {${all}ho${key} if any}[, chiếm tỷ lệ {${all}ho${key}TyLe}]||${none}{when ${all}ho${key} = 0}>`;

/** Told of both at once. */
const none = `${all}hoNgheo = 0 and ${all}hoCanNgheo = 0`;

/** "tỷ lệ hộ nghèo giảm 1,50%"; nothing of a rate that was nothing and is nothing. */
const changed = (what: string, opening: string, closing: string): string => {
  const rates = `${all}${opening} to ${all}${closing}`;
  return `<tỷ lệ ${what} {change ${rates}} {size ${rates}}||tỷ lệ ${what} không thay đổi{unchanged ${rates}}{when ${all}${closing} > 0}>`;
};

type Moves = Readonly<{ sheet: string; what: string; to: string; toWords: string; from: string; fromWhat: string; again: string }>;

/** "số hộ nghèo giảm 300 hộ, gồm: … ; tăng 20 hộ, gồm: …" */
function movements(lead: string, { sheet, what, to, toWords, from, fromWhat, again }: Moves): string {
  const at = `${sheet}.total.`;
  const down = [to, 'vuotChuan', 'khacGiam'].map((key) => at + key).join(' + ');
  const up = [from, 'tai', 'phatSinh', 'khacTang'].map((key) => at + key).join(' + ');
  const left = [
    `{${at}${to} if any} ${toWords}`,
    `{${at}vuotChuan if any} vượt chuẩn cận nghèo`,
    `{${at}khacGiam if any} giảm do nguyên nhân khác`,
  ];
  const came = [
    `{${at}${from} as ${fromWhat} if any} trở thành ${what}`,
    `{${at}tai if any} ${again}`,
    `{${at}phatSinh if any} phát sinh mới`,
    `{${at}khacTang if any} tăng do nguyên nhân khác`,
  ];
  return (
    `${lead} {series: ` +
    `giảm {${down} if any}[, gồm: {series joined ", ": ${left.join(' || ')}}]` +
    ` || tăng {${up} if any}[, gồm: {series joined ", ": ${came.join(' || ')}}]}.`
  );
}

const minority = (key: string, what: string): string =>
  `${what} {${all}ho${key}Dtts if any}[, chiếm tỷ lệ {${all}ho${key}DttsTyLe} số hộ dân tộc thiểu số]`;
const people = (key: string, what: string): string =>
  `${what} {${all}khau${key} as người if any}[, chiếm tỷ lệ {${all}khau${key}TyLe} tổng số nhân khẩu]`;

export const poverty2022: SectionDefinition = {
  ...poverty,
  needs: [{ form: 'HN', versions: ['2022'], percentDecimals: 2 }],

  says: [
    body(
      'Kết quả rà soát hộ nghèo, hộ cận nghèo trên địa bàn {place} {formPeriod} theo {term standard} như sau: ' +
        `{series: <Không còn hộ nghèo, hộ cận nghèo{when ${none}}||${households('Ngheo', 'Hộ nghèo', 'Không còn hộ nghèo')}>` +
        ` || ${households('CanNgheo', 'hộ cận nghèo', `không còn hộ cận nghèo{when ${all}hoNgheo > 0}`)}` +
        ` || hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp có mức sống trung bình {${all}hoNlnn if any}[, chiếm tỷ lệ {${all}hoNlnnTyLe}]}.`,
      `So với đầu năm, {series: ${changed('hộ nghèo', 'dauNamTyLe', 'hoNgheoTyLe')} || ${changed('hộ cận nghèo', 'dauNamCanNgheoTyLe', 'hoCanNgheoTyLe')}}.`,
    ),
    body(
      movements('Trong năm, số hộ nghèo', {
        ...{ sheet: 'ngheo', what: 'hộ nghèo', to: 'thanhCanNgheo', toWords: 'trở thành hộ cận nghèo' },
        ...{ from: 'tuCanNgheo', fromWhat: 'hộ cận nghèo', again: 'tái nghèo' },
      }),
    ),
    body(
      movements('Số hộ cận nghèo', {
        ...{ sheet: 'canNgheo', what: 'hộ cận nghèo', to: 'thanhNgheo', toWords: 'trở thành hộ nghèo' },
        ...{ from: 'tuNgheo', fromWhat: 'hộ nghèo', again: 'tái cận nghèo' },
      }),
    ),
    body(
      `{series: ${minority('Ngheo', 'hộ nghèo là hộ dân tộc thiểu số')} || ${minority('CanNgheo', 'hộ cận nghèo là hộ dân tộc thiểu số')}}.`,
      `{series: ${people('Ngheo', 'nhân khẩu thuộc hộ nghèo')} || ${people('CanNgheo', 'nhân khẩu thuộc hộ cận nghèo')}}.`,
    ),
  ],

  terms: { standard: 'chuẩn nghèo đa chiều giai đoạn 2022 - 2025' },
};
