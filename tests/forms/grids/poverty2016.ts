/** Grids of the poverty form of 2016, the same for hộ nghèo and hộ cận nghèo. Figures are invented. */
import type { Grid } from '../../support/grid';

const heads = 'hoDan | hoDanDtts | dauNam | dauNamTyLe | dauNamDtts | dauNamDttsTyLe | thoat | tai | phatSinh | cuoiNam | cuoiNamDtts';
const villages = (...lines: readonly string[]): string =>
  [`| Thôn | ${heads} |`, '| nongThon | | | | | | | | | | | |', ...lines.map((line) => `| ${line} |`)].join('\n');
const total = (rate: string): string => `total | | | | ${rate} | | | | | | |`;

const inOrder = villages(
  'Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16',
  'Thôn Hai | 50 | 0 | 4 | 8 | 0 |  | 1 | 0 | 0 | 3 | 0',
  `${total('16')}`,
);

/** What closed the year before. */
const closed = villages(
  'Thôn Một | 100 | 80 | 25 | 25 | 20 | 25 | 5 | 0 | 0 | 20 | 18',
  'Thôn Hai | 50 | 0 | 4 | 8 | 0 |  | 0 | 0 | 0 | 4 | 0',
);

/** Poor and near-poor together are asked of the first sheet. */
const bothOf = (sheet: 'ngheo' | 'canNgheo'): string => (sheet === 'ngheo' ? ' {HN-05}' : '');

/** `musts` and `shoulds` are the tens of the rule codes: 0 and 1, or 2 and 3 for hộ cận nghèo. */
const gridsOf = (sheet: 'ngheo' | 'canNgheo', musts: '0' | '2', shoulds: '1' | '3', both = bothOf(sheet)): readonly Grid[] => [
  { title: `${sheet}: villages in order`, sheet, grid: inOrder, lastYear: { [sheet]: closed } },
  {
    title: `HN-${musts}1, HN-${musts}2, HN-${musts}4: more than there are`,
    sheet,
    grid: villages(
      `Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 0 | 0 | 81 | 101 {HN-${musts}1}${both} | 16`,
      `Thôn Hai | 100 | 80 | 20 | 20 | 18 | 22,5 | 21 {HN-${musts}2} | 0 | 9 | 8 | 5`,
      `Thôn Ba | 100 | 5 | 20 | 20 | 5 | 100 | 5 | 1 | 2 | 18 | 6 {HN-${musts}4}`,
    ),
  },
  {
    title: `HN-${musts}3, HN-${shoulds}3, HN-${shoulds}4: an opening that is not last year's close (H8)`,
    sheet,
    grid: villages(`Thôn Một | 100 | 80 | 21 {HN-${musts}3} | 21 {HN-${shoulds}3} | 18 | 20 {HN-${shoulds}4} | 5 | 1 | 2 | 19 | 16`),
    lastYear: { [sheet]: closed },
  },
  {
    title: `HN-${musts}3, HN-${shoulds}3, HN-${shoulds}4 are unchecked while last year is not at hand`,
    sheet,
    grid: inOrder,
    unchecked: [`HN-${musts}3`, `HN-${shoulds}3`, `HN-${shoulds}4`],
  },
  {
    title: `HN-${musts}8: what names a person`,
    sheet,
    grid: villages(
      `Chủ hộ thứ nhất {HN-${musts}8} | 1 | 1 | 1 | 100 | 1 | 100 | 0 | 0 | 0 | 1 | 1`,
      `Thôn Hai, 012 345 678 901 {HN-${musts}8} | 1 | 1 | 1 | 100 | 1 | 100 | 0 | 0 | 0 | 1 | 1`,
    ),
  },
  {
    title: `HN-${shoulds}1 (H4): a residual is named, and is a warning only`,
    sheet,
    grid: villages(`Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 17 {HN-${shoulds}1} | 16`),
  },
  {
    title: `HN-${shoulds}2: a rate that rises, asked of the total only`,
    sheet,
    grid: `
      | Thôn     | hoDan | dauNam | dauNamTyLe | thoat | tai | phatSinh | cuoiNam | cuoiNamTyLe          |
      | nongThon |       |        |            |       |     |          |         |                      |
      | Thôn Một | 100   | 20     | 20         | 0     | 0   | 1        | 21      |                      |
      | total    |       |        | 20         |       |     |          |         | {HN-${shoulds}2}     |`,
  },
  {
    title: `HN-${shoulds}5: a village that stands twice, one group for each`,
    sheet,
    grid: villages(
      `Thôn Một {HN-${shoulds}5} | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16`,
      `Thôn Hai {HN-${shoulds}5} | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16`,
      'thôn một | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16',
      'Thôn Hai | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16',
      'Thôn Hai | 100 | 80 | 20 | 20 | 18 | 22,5 | 5 | 1 | 2 | 18 | 16',
    ),
  },
  {
    title: `${sheet}: H6, H9, H10: sums, parts and rates of each village are kept`,
    sheet,
    grid: `
      | Thôn     | hoDan | hoDanDtts | dauNam | dauNamDtts | thoat | tai | phatSinh | cuoiNam | cuoiNamTyLe | cuoiNamDtts |
      | nongThon | 450   |           | 60     |            | 14    | 1   | 2        | 49 {HN.${sheet}.cuoiNam.sum} | 10,89 | |
      | Thôn Một | 220   | 100       | 32     | 30         | 6     | 1   | 0        | 28 {HN-${shoulds}1} | 12,73 | 29 {HN.${sheet}.cuoiNamDtts.within} |
      | Thôn Hai | 230   | 231 {HN.${sheet}.hoDanDtts.within} | 28 | 10 | 8 | 0 | 2 | 22 | 9,75 {HN.${sheet}.cuoiNamTyLe.rate} | 9 |
      | total    |       |           |        |            |       |     |          | 49      |             |             |`,
  },
];

const other = (...lines: readonly string[]): string =>
  ['| Thôn | hoDan | hoDanDtts | cuoiNam |', '| nongThon | | | |', ...lines.map((line) => `| ${line} |`)].join('\n');

export const form = 'HN 2016';

export const grids: readonly Grid[] = [
  ...gridsOf('ngheo', '0', '1'),
  ...gridsOf('canNgheo', '2', '3'),
  {
    title: 'HN-05, HN-06, HN-07: the two sheets agree',
    sheet: 'ngheo',
    grid: other('Thôn Một | 100 | 80 | 18', 'Thôn Hai | 50 | 10 | 5'),
    others: { canNgheo: other('Thôn Một | 100 | 80 | 20', 'Thôn Hai | 50 | 10 | 45') },
  },
  {
    title: 'HN-05, HN-06, HN-07: the two sheets do not agree',
    sheet: 'ngheo',
    grid: other('Thôn Một | 100 | 80 | 18 {HN-05}', 'Thôn Hai | 50 {HN-06} | 10 | 5', 'Thôn Ba | 60 | 7 {HN-07} | 5'),
    others: { canNgheo: other('Thôn Một | 100 | 80 | 83', 'Thôn Hai | 51 | 10 | 5', 'Thôn Ba | 60 | 8 | 5') },
  },
];
