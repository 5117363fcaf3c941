/** Grids of the poverty form of 2022: BC 1 to BC 3, and what they must say alike. Figures are invented. */
import type { Grid } from '../../support/grid';

const table = (heads: string, lines: readonly string[]): string =>
  [`| Thôn | ${heads} |`, `| nongThon | ${'| '.repeat(heads.split('|').length)}`, ...lines.map((line) => `| ${line} |`)].join('\n');

/* BC 1. */

const result = (...lines: readonly string[]): string =>
  table(
    'hoDan | nhanKhau | hoNgheo | hoCanNgheo | hoNlnn | khauNgheo | khauCanNgheo | khauNlnn | hoDanDtts | hoNgheoDtts | hoCanNgheoDtts | dauNamTyLe | dauNamCanNgheoTyLe',
    lines,
  );
const villages = [
  'Thôn Một | 100 | 420 | 18 | 12 | 30 | 80 | 50 | 120 | 80 | 16 | 10 | 20 | 13',
  'Thôn Hai | 50 | 180 | 3 | 4 | 10 | 12 | 15 | 45 | 0 | 0 | 0 | 8 | 8',
];

type Sheet = Readonly<{ sheet: 'ngheo' | 'canNgheo'; musts: '0' | '2'; shoulds: '1' | '3'; balances: '5' | '6'; to: string; from: string }>;
const poor: Sheet = { sheet: 'ngheo', musts: '0', shoulds: '1', balances: '5', to: 'thanhCanNgheo', from: 'tuCanNgheo' };
const nearPoor: Sheet = { sheet: 'canNgheo', musts: '2', shoulds: '3', balances: '6', to: 'thanhNgheo', from: 'tuNgheo' };

const inPersons = (key: string): string => `khau${key.charAt(0).toUpperCase()}${key.slice(1)}`;
const moves = ({ to, from }: Sheet, ...lines: readonly string[]): string => {
  const keys = ['dauNam', to, 'vuotChuan', 'khacGiam', from, 'tai', 'phatSinh', 'khacTang', 'cuoiNam'];
  return table([...keys, ...keys.map(inPersons)].join(' | '), lines);
};

/** Of each village once, whatever is wrong with its line. */
const plain = (lines: readonly string[]): readonly (readonly string[])[] => {
  const cells = lines.map((line) => line.split('|').map((cell) => cell.replace(/{[^}]*}/g, '').trim()));
  return cells.filter(([name], index) => index === 0 || name !== cells[0]?.[0]?.replace(' Một', '  một'));
};
const closed = (of: Sheet, rows: readonly (readonly [name: string, homes: string, people: string])[]): string =>
  moves(of, ...rows.map(([name, homesAtEnd, peopleAtEnd]) => `${name} ${'| '.repeat(9)}${homesAtEnd} ${'| '.repeat(9)}${peopleAtEnd}`));

/** BC 2 and BC 3 that close as these lines of BC 1 do. */
function besideResult(lines: readonly string[]): NonNullable<Grid['others']> {
  const rows = plain(lines).filter(([name]) => name !== 'total');
  const at = (homesAt: number, peopleAt: number): readonly (readonly [string, string, string])[] =>
    rows.map((cells) => [cells[0] ?? '', cells[homesAt] ?? '', cells[peopleAt] ?? '']);
  return { ngheo: closed(poor, at(3, 6)), canNgheo: closed(nearPoor, at(4, 7)) };
}
/** BC 1 of the villages that stand on these lines of BC 2 or BC 3. */
const besideMoves = ({ sheet }: Sheet, lines: readonly string[]): NonNullable<Grid['others']> => ({
  tongHop: result(
    ...plain(lines).map((cells) => {
      const [homesAtEnd, peopleAtEnd] = [cells[9] ?? '', cells[18] ?? ''];
      const figures = sheet === 'ngheo' ? `${homesAtEnd} | 0 | 0 | ${peopleAtEnd} | 0` : `0 | ${homesAtEnd} | 0 | 0 | ${peopleAtEnd}`;
      return `${cells[0]} | 999 | 4999 | ${figures} | 0 | 900 | 0 | 0 | 100 | 100`;
    }),
  ),
});

const ofResult = (title: string, lines: readonly string[], options: Partial<Grid> = {}): Grid => ({
  ...{ title, sheet: 'tongHop', grid: result(...lines), others: besideResult(lines) },
  ...options,
});
const ofMoves = (of: Sheet, title: string, lines: readonly string[], options: Partial<Grid> = {}): Grid => ({
  ...{ title, sheet: of.sheet, grid: moves(of, ...lines), others: besideMoves(of, lines) },
  ...options,
});

const results: readonly Grid[] = [
  ofResult('BC 1: villages in order', [...villages, 'total | | | | | | | | | | | | 16 | 11,33'], {
    lastYear: {
      tongHop: result(
        'Thôn Một | 100 | 420 | 20 | 13 | 30 | 80 | 50 | 120 | 80 | 16 | 10 | 25 | 15',
        'Thôn Hai | 50 | 180 | 4 | 4 | 10 | 12 | 15 | 45 | 0 | 0 | 0 | 8 | 8',
      ),
    },
  }),
  ofResult('HN-41, HN-42 (H9): more than there are', [
    'Thôn Một | 100 | 420 | 60 {HN-41} | 30 | 11 | 240 | 100 | 40 | 80 | 16 | 10 | 20 | 13',
    'Thôn Hai | 50 | 180 | 3 | 4 | 10 | 100 {HN-42} | 50 | 45 | 0 | 0 | 0 | 8 | 8',
  ]),
  ofResult('HN-43 to HN-46 (H9): more households than persons', [
    'Thôn Một | 100 {HN-43} | 90 | 5 | 5 | 5 | 20 | 20 | 20 | 80 | 4 | 4 | 5 | 5',
    'Thôn Hai | 50 | 180 | 13 {HN-44} | 14 {HN-45} | 11 {HN-46} | 12 | 13 | 10 | 0 | 0 | 0 | 30 | 30',
  ]),
  ofResult('HN-04, HN-24, HN-71: more minority households than there are', [
    'Thôn Một | 100 | 420 | 18 | 12 | 30 | 80 | 50 | 120 | 5 | 6 {HN-04} {HN-71} | 0 | 20 | 13',
    'Thôn Hai | 100 | 420 | 18 | 12 | 30 | 80 | 50 | 120 | 5 | 0 {HN-71} | 6 {HN-24} | 20 | 13',
    'Thôn Ba | 100 | 420 | 18 | 12 | 30 | 80 | 50 | 120 | 9 | 5 {HN-71} | 5 | 20 | 13',
  ]),
  ofResult(
    "HN-13, HN-33: an opening rate that is not last year's closing one (H8)",
    ['Thôn Một | 100 | 420 | 18 | 12 | 30 | 80 | 50 | 120 | 80 | 16 | 10 | 21 {HN-13} | 14 {HN-33}'],
    { lastYear: { tongHop: result('Thôn Một | 100 | 420 | 20 | 13 | 30 | 80 | 50 | 120 | 80 | 16 | 10 | 25 | 15') } },
  ),
  {
    title: 'HN-13, HN-33 are unchecked while last year is not at hand',
    sheet: 'tongHop',
    grid: result('Thôn Một | 100 | 420 | 0 | 0 | 30 | 0 | 0 | 120 | 80 | 0 | 0 | 20 | 13'),
    unchecked: ['HN-13', 'HN-33'],
  },
  {
    title: 'HN-40: what names a person',
    sheet: 'tongHop',
    grid: result('Chủ hộ thứ nhất {HN-40} | 1 | 4 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 100 | 0'),
  },
  {
    title: 'HN-12, HN-32: a rate that rises, asked of the total only',
    sheet: 'tongHop',
    grid: `
      | Thôn     | hoDan | nhanKhau | hoNgheo | hoNgheoTyLe | hoCanNgheo | hoCanNgheoTyLe | hoNlnn | khauNgheo | khauCanNgheo | khauNlnn | dauNamTyLe | dauNamCanNgheoTyLe |
      | nongThon |       |          |         |             |            |                |        |           |              |          |            |                    |
      | Thôn Một | 100   | 400      | 21      |             | 14         |                | 5      | 84        | 56           | 20       | 20         | 13                 |
      | total    |       |          |         | {HN-12}     |            | {HN-32}        |        |           |              |          | 20         | 13                 |`,
    others: besideResult(['Thôn Một | 100 | 400 | 21 | 14 | 5 | 84 | 56 | 20']),
  },
  ofResult('HN-72: a village that stands twice', [
    villages[0]!.replace('Một', 'Một {HN-72}'),
    villages[0]!.replace('Thôn Một', 'Thôn  một'),
  ]),
];

/* BC 2 and BC 3. */

const still = '| 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
const homes = '20 | 3 | 2 | 1 | 1 | 1 | 2 | 1 | 19';
const people = '80 | 12 | 8 | 5 | 4 | 3 | 9 | 6 | 77';
const none = '4 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 4 | 15 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 16';
const empty = `0 ${still} 0 | 0 ${still} 0`;

const movesOf = (of: Sheet): readonly Grid[] => {
  const { sheet, musts, shoulds, balances } = of;
  return [
    ofMoves(of, `${sheet}: villages in order`, [`Thôn Một | ${homes} | ${people}`, `Thôn Hai | ${none}`], {
      lastYear: { [sheet]: moves(of, 'Thôn Một | 19 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 20 | 76 | 0 | 0 | 0 | 0 | 0 | 4 | 0 | 80') },
    }),
    ofMoves(of, `HN-${balances}1, HN-${balances}2 (H1, H2, H5): a balance is exact, in households and in persons`, [
      `Thôn Một | 20 | 3 | 2 | 1 | 1 | 1 | 2 | 1 | 18 {HN-${balances}1} | ${people}`,
      `Thôn Hai | ${homes} | 80 | 12 | 8 | 5 | 4 | 3 | 9 | 6 | 76 {HN-${balances}2}`,
      // Births and deaths change persons alone.
      'Thôn Ba | 5 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 5 | 20 | 0 | 0 | 1 | 0 | 0 | 0 | 2 | 21',
    ]),
    ofMoves(of, `HN-${musts}2: more than there were`, [
      `Thôn Một | 5 | 3 {HN-${musts}2} | 2 | 1 | 0 | 0 | 3 | 0 | 2 | 20 | 12 | 8 | 0 | 0 | 0 | 9 | 0 | 9`,
    ]),
    ofMoves(of, `HN-${balances}3, HN-${balances}4, HN-${balances}5: more households than persons`, [
      `Thôn Một | 20 {HN-${balances}3} | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 19 | 19 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 19`,
      `Thôn Hai | 20 | 3 {HN-${balances}4} | 2 | 0 | 0 | 0 | 0 | 0 | 15 | 80 | 2 | 2 | 0 | 0 | 0 | 0 | 0 | 76`,
      `Thôn Ba | 20 | 0 | 0 | 0 | 1 {HN-${balances}5} | 1 | 2 | 0 | 24 | 80 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 83`,
      // A household that splits is one more, and nobody more.
      'Thôn Bốn | 20 | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 21 | 80 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 80',
    ]),
    ofMoves(
      of,
      `HN-${shoulds}6, HN-${balances}6: an opening that is not last year's close (H8)`,
      [`Thôn Một | 20 {HN-${shoulds}6} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 20 | 80 {HN-${balances}6} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 80`],
      { lastYear: { [sheet]: moves(of, 'Thôn Một | 21 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 21 | 84 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 84') } },
    ),
    {
      title: `HN-${shoulds}6, HN-${balances}6 are unchecked while last year is not at hand`,
      sheet,
      grid: moves(of, `Thôn Hai | ${empty}`),
      unchecked: [`HN-${shoulds}6`, `HN-${balances}6`],
    },
    {
      title: `HN-${musts}8: what names a person`,
      sheet,
      grid: moves(of, `Chủ hộ thứ nhất {HN-${musts}8} | ${empty}`),
    },
    ofMoves(of, `HN-${shoulds}5: a village that stands twice`, [`Thôn Một {HN-${shoulds}5} | ${none}`, `Thôn  một | ${none}`]),
  ];
};

/* Between the sheets. */

const closing = (homesAtEnd: number, peopleAtEnd: number): string =>
  `${homesAtEnd} ${still} ${homesAtEnd} | ${peopleAtEnd} ${still} ${peopleAtEnd}`;

const both = result('Thôn Một | 999 | 4999 | 18 | 12 | 0 | 72 | 48 | 0 | 900 | 0 | 0 | 100 | 100');

const between: readonly Grid[] = [
  {
    title: 'HN-47 to HN-50: BC 1 closes as BC 2 and BC 3 do',
    sheet: 'tongHop',
    grid: result(...villages),
    others: {
      ngheo: moves(poor, `Thôn Một | ${closing(18, 80)}`, `Thôn Hai | ${closing(3, 12)}`),
      canNgheo: moves(nearPoor, `Thôn Một | ${closing(12, 50)}`, `Thôn Hai | ${closing(4, 15)}`),
    },
  },
  {
    title: 'HN-47 to HN-50: BC 1 does not close as BC 2 and BC 3 do',
    sheet: 'tongHop',
    grid: result(
      'Thôn Một | 100 | 420 | 18 {HN-47} | 12 | 30 | 80 {HN-48} | 50 | 120 | 80 | 16 | 10 | 20 | 13',
      'Thôn Hai | 50 | 180 | 3 | 4 {HN-49} | 10 | 12 | 15 {HN-50} | 45 | 0 | 0 | 0 | 8 | 8',
    ),
    others: {
      ngheo: moves(poor, `Thôn Một | ${closing(17, 79)}`, `Thôn Hai | ${closing(3, 12)}`),
      canNgheo: moves(nearPoor, `Thôn Một | ${closing(12, 50)}`, `Thôn Hai | ${closing(5, 16)}`),
    },
  },
  {
    title: 'HN-73, HN-74, HN-59, HN-69: a village that another sheet lacks, or calls otherwise',
    sheet: 'tongHop',
    grid: result(
      'Thôn Một | 100 | 420 | 18 {HN-73} | 12 {HN-74} | 30 | 80 | 50 | 120 | 80 | 16 | 10 | 20 | 13',
      // Without any poor household, a village need not stand on BC 2 and BC 3.
      'Thôn Hai | 50 | 180 | 0 | 0 | 10 | 0 | 0 | 45 | 0 | 0 | 0 | 0 | 0',
    ),
    others: {
      ngheo: moves(poor, `Thôn Mười | 18 ${still} 18 {HN-59} | 80 ${still} 80`),
      canNgheo: moves(nearPoor, `Thôn Mười | 12 ${still} 12 {HN-69} | 50 ${still} 50`),
    },
  },
  {
    title: 'HN-09, HN-10, HN-57, HN-58 (H3): who left one group joined the other',
    sheet: 'ngheo',
    grid: moves(poor, 'Thôn Một | 20 | 3 | 0 | 0 | 1 | 0 | 0 | 0 | 18 | 80 | 12 | 0 | 0 | 4 | 0 | 0 | 0 | 72'),
    others: {
      tongHop: both,
      canNgheo: moves(nearPoor, 'Thôn Một | 10 | 1 | 0 | 0 | 3 | 0 | 0 | 0 | 12 | 40 | 4 | 0 | 0 | 12 | 0 | 0 | 0 | 48'),
    },
  },
  {
    title: 'HN-09, HN-10, HN-57, HN-58 (H3): who left one group did not join the other',
    sheet: 'ngheo',
    grid: moves(
      poor,
      'Thôn Một | 20 | 3 {HN-09} | 0 | 0 | 1 {HN-10} | 0 | 0 | 0 | 18 | 80 | 12 {HN-57} | 0 | 0 | 4 {HN-58} | 0 | 0 | 0 | 72',
    ),
    others: {
      tongHop: both,
      canNgheo: moves(nearPoor, 'Thôn Một | 10 | 2 | 0 | 0 | 4 | 0 | 0 | 0 | 12 | 40 | 5 | 0 | 0 | 13 | 0 | 0 | 0 | 48'),
    },
  },
];

export const form = 'HN 2022';

export const grids: readonly Grid[] = [...results, ...movesOf(poor), ...movesOf(nearPoor), ...between];
