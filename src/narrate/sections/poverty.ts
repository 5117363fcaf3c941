/** Kết quả điều tra, rà soát hộ nghèo, hộ cận nghèo. */
import type { SectionDefinition } from '../section';
import { body } from '../section';

const households = (sheet: string, some: string, none: string): string =>
  `<${some} {${sheet}.total.cuoiNam if any}[ chiếm tỷ lệ {${sheet}.total.cuoiNamTyLe}]||${none}{when ${sheet}.total.cuoiNam = 0}>`;

const rates = 'ngheo.total.dauNamTyLe to ngheo.total.cuoiNamTyLe';

export const poverty: SectionDefinition = {
  code: 'HN',
  needs: [{ form: 'HN', versions: ['2016'], percentDecimals: 2 }],
  title: 'Giảm nghèo',
  subject: 'giảm nghèo',

  says: [
    body(
      'Kết quả điều tra, rà soát hộ nghèo trên địa bàn {place} {formPeriod} như sau: ' +
        `<Không còn hộ nghèo, hộ cận nghèo{when ngheo.total.cuoiNam = 0 and canNgheo.total.cuoiNam = 0}` +
        `||{series: ${households('ngheo', 'Hộ nghèo', 'Không còn hộ nghèo')} || ${households('canNgheo', 'hộ cận nghèo', 'không còn hộ cận nghèo')}}>.`,
      // A rate that was nothing and is nothing is no news.
      `<Mức {change ${rates}} tỷ lệ hộ nghèo {size ${rates}}||Tỷ lệ hộ nghèo không thay đổi so với đầu năm{unchanged ${rates}}{when ngheo.total.cuoiNam > 0}>{when filled(ngheo.total.cuoiNam)}.`,
    ),
  ],
};
