/** Grids of the poverty form of 2022, with the households that moved between the two groups. Figures are invented. */
import type { Grid } from '../../support/grid';

type Sheet = Readonly<{ sheet: 'ngheo' | 'canNgheo'; musts: '0' | '2'; shoulds: '1' | '3'; movements: string }>;
const poor: Sheet = { sheet: 'ngheo', musts: '0', shoulds: '1', movements: 'thanhCanNgheo | vuotChuan | tuCanNgheo | phatSinh' };
const nearPoor: Sheet = { sheet: 'canNgheo', musts: '2', shoulds: '3', movements: 'vuotChuan | thanhNgheo | tuNgheo | phatSinh' };

const villages = ({ movements }: Sheet, ...lines: readonly string[]): string =>
  [
    `| Thôn | hoDan | hoDanDtts | dauNam | dauNamTyLe | dauNamDtts | dauNamDttsTyLe | ${movements} | cuoiNam | cuoiNamDtts |`,
    '| nongThon | | | | | | | | | | | | |',
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');

const inOrder = (sheet: Sheet): string =>
  villages(
    sheet,
    'Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 3 | 2 | 1 | 2 | 18 | 16',
    'Thôn Hai | 50 | 0 | 4 | 8 | 0 |  | 1 | 0 | 0 | 0 | 3 | 0',
    'total | | | | 16 | | | | | | | | ',
  );
const closed = (sheet: Sheet): string =>
  villages(
    sheet,
    'Thôn Một | 100 | 80 | 25 | 25 | 20 | 25 | 3 | 2 | 0 | 0 | 20 | 18',
    'Thôn Hai | 50 | 0 | 4 | 8 | 0 |  | 0 | 0 | 0 | 0 | 4 | 0',
  );

const gridsOf = (of: Sheet): readonly Grid[] => {
  const { sheet, musts, shoulds } = of;
  return [
    { title: `${sheet}: villages in order`, sheet, grid: inOrder(of), lastYear: { [sheet]: closed(of) } },
    {
      title: `HN-${musts}1, HN-${musts}2, HN-${musts}4: more than there are`,
      sheet,
      grid: villages(
        of,
        `Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 0 | 0 | 0 | 81 | 101 {HN-${musts}1}${sheet === 'ngheo' ? ' {HN-05}' : ''} | 16`,
        `Thôn Hai | 100 | 80 | 20 | 20 | 18 | 22,5 | 11 {HN-${musts}2} | 10 | 0 | 9 | 8 | 5`,
        `Thôn Ba | 100 | 5 | 20 | 20 | 5 | 100 | 5 | 0 | 1 | 2 | 18 | 6 {HN-${musts}4}`,
      ),
    },
    {
      title: `HN-${shoulds}6, HN-${shoulds}3, HN-${shoulds}4: an opening that is not last year's close (H8)`,
      sheet,
      grid: villages(
        of,
        `Thôn Một | 100 | 80 | 21 {HN-${shoulds}6} | 21 {HN-${shoulds}3} | 18 | 20 {HN-${shoulds}4} | 5 | 0 | 1 | 2 | 19 | 16`,
      ),
      lastYear: { [sheet]: closed(of) },
    },
    {
      title: `HN-${shoulds}3, HN-${shoulds}4, HN-${shoulds}6 are unchecked while last year is not at hand`,
      sheet,
      grid: inOrder(of),
      unchecked: [`HN-${shoulds}3`, `HN-${shoulds}4`, `HN-${shoulds}6`],
    },
    {
      title: `HN-${musts}8: what names a person`,
      sheet,
      grid: villages(of, `Chủ hộ thứ nhất {HN-${musts}8} | 1 | 1 | 1 | 100 | 1 | 100 | 0 | 0 | 0 | 0 | 1 | 1`),
    },
    {
      title: `HN-${shoulds}1 (H1, H2): a residual is named, and is a warning only`,
      sheet,
      grid: villages(of, `Thôn Một | 100 | 80 | 20 | 20 | 18 | 22,5 | 3 | 2 | 1 | 2 | 17 {HN-${shoulds}1} | 16`),
    },
    {
      title: `HN-${shoulds}2: a rate that rises, asked of the total only`,
      sheet,
      grid: `
        | Thôn     | hoDan | dauNam | dauNamTyLe | phatSinh | cuoiNam | cuoiNamTyLe      |
        | nongThon |       |        |            |          |         |                  |
        | Thôn Một | 100   | 20     | 20         | 1        | 21      |                  |
        | total    |       |        | 20         |          |         | {HN-${shoulds}2} |`,
    },
    {
      title: `HN-${shoulds}5: a village that stands twice`,
      sheet,
      grid: villages(
        of,
        `Thôn Một {HN-${shoulds}5} | 100 | 80 | 20 | 20 | 18 | 22,5 | 3 | 2 | 1 | 2 | 18 | 16`,
        'Thôn  một | 100 | 80 | 20 | 20 | 18 | 22,5 | 3 | 2 | 1 | 2 | 18 | 16',
      ),
    },
  ];
};

const other = (movement: string, ...lines: readonly string[]): string =>
  [`| Thôn | hoDan | hoDanDtts | dauNam | cuoiNam | ${movement} |`, '| nongThon | | | | | | |', ...lines.map((line) => `| ${line} |`)].join(
    '\n',
  );

export const form = 'HN 2022';

export const grids: readonly Grid[] = [
  ...gridsOf(poor),
  ...gridsOf(nearPoor),
  {
    title: 'HN-05, HN-06, HN-07, HN-09, HN-10 (H3): the two sheets agree',
    sheet: 'ngheo',
    grid: other('thanhCanNgheo | tuCanNgheo', 'Thôn Một | 100 | 80 | 20 | 18 | 3 | 1', 'Thôn Hai | 50 | 10 | 5 | 5 | 0 | 0'),
    others: { canNgheo: other('tuNgheo | thanhNgheo', 'Thôn Một | 100 | 80 | 18 | 20 | 3 | 1', 'Thôn Hai | 50 | 10 | 45 | 45 | 0 | 0') },
  },
  {
    title: 'HN-05, HN-06, HN-07, HN-09, HN-10 (H3): the two sheets do not agree',
    sheet: 'ngheo',
    grid: other(
      'thanhCanNgheo | tuCanNgheo',
      'Thôn Một | 100 | 80 | 18 | 18 {HN-05} | 0 | 0',
      'Thôn Hai | 50 {HN-06} | 10 | 5 | 5 | 0 | 0',
      'Thôn Ba | 60 | 7 {HN-07} | 7 | 5 | 3 {HN-09} | 1 {HN-10}',
    ),
    others: {
      canNgheo: other(
        'tuNgheo | thanhNgheo',
        'Thôn Một | 100 | 80 | 83 | 83 | 0 | 0',
        'Thôn Hai | 51 | 10 | 5 | 5 | 0 | 0',
        'Thôn Ba | 60 | 8 | 5 | 5 | 2 | 2',
      ),
    },
  },
];
