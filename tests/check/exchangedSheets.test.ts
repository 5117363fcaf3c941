/** Two sheets of one shape, filled the wrong way round: only last year's figures tell. */
import { formNamed } from '../support/forms';
import { gridReturn } from '../support/grid';
import { checkWith } from '../support/returns';

const form = formNamed('HN 2016');
type Village = readonly [start: number, end: number];
const sheet = (villages: readonly Village[]): string =>
  `| Hộ | hoDan | hoDanDtts | dauNam | thoat | tai | phatSinh | cuoiNam |\n| nongThon | | | | | | | |\n${villages
    .map(([start, end], index) => `| Bản ${index + 1} | 90 | 60 | ${start} | ${start - end} | 0 | 0 | ${end} |`)
    .join('\n')}`;
const read = (period: string, poor: readonly Village[], near: readonly Village[]) => checkWithLast(period, sheet(poor), sheet(near));
const last = checkWith(
  form,
  gridReturn(form, 'commune', '2019', {
    ngheo: sheet([
      [20, 18],
      [15, 12],
    ]),
    canNgheo: sheet([
      [9, 8],
      [7, 7],
    ]),
  }).workbook,
);
const checkWithLast = (period: string, ngheo: string, canNgheo: string): readonly string[] =>
  checkWith(form, gridReturn(form, 'commune', period, { ngheo, canNgheo }).workbook, { previous: [last] }).findings.flatMap(
    ({ kind, severity, message }) => (kind === 'sheet.exchanged' ? [`${severity} ${message}`] : []),
  );

test('the figures of each start where the other ended', () =>
  expect(
    read(
      '2020',
      [
        [8, 5],
        [7, 6],
      ],
      [
        [18, 15],
        [12, 11],
      ],
    ),
  ).toEqual([expect.stringMatching(/^error Sheet «Hộ nghèo» và sheet «Hộ cận nghèo» có thể bị nhập đổi chỗ cho nhau/u)]));
test.each([
  [
    'each where it ended',
    [
      [18, 15],
      [12, 11],
    ],
    [
      [8, 5],
      [7, 6],
    ],
  ],
  [
    'some where they did not',
    [
      [18, 15],
      [13, 11],
    ],
    [
      [8, 5],
      [6, 6],
    ],
  ],
] as const)('%s raises nothing', (_, poor, near) => expect(read('2020', poor, near)).toEqual([]));
