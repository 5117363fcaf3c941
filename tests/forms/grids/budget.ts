/** Grids of the budget form: one that holds and one that breaks for each rule. Figures are invented, in triệu đồng. */
import type { Grid } from '../../support/grid';

const thu = `
  | Thu                | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
  | Phí, lệ phí        | 100        | 100       | 40           | 40          |
  | Thuế giá trị gia tăng | 200     | 140       | 90           | 63          |
  | boSungCanDoi       | 500        | 500       | 250          | 250         |
  | boSungMucTieu      | 200        | 200       | 80           | 80          |`;

const chi = `
  | Chi         | duToanTongSo | duToanDtpt | duToanTx | thucHienTongSo | thucHienDtpt | thucHienTx |
  | giaoDuc     |              | 100        | 300      |                | 40           | 120        |
  | quanLy      |              |            | 500      |                |              | 210        |
  | duPhong     | 24           |            |          | 0              |              |            |
  | chuyenNguon | 16           |            |          | 10             |              |            |`;

export const form = 'NS 2017';

export const grids: readonly Grid[] = [
  { title: 'revenue in order', sheet: 'thu', grid: thu },
  { title: 'spending in order', sheet: 'chi', grid: chi },
  {
    title: 'the three sheets agree, and all of Cân đối follows from the other two',
    sheet: 'canDoi',
    period: '2021',
    others: { thu, chi },
    grid: `
      | Cân đối     | duToan | thucHien | tyLe |
      | tongThu     | 940    | 433      |      |
      | thu100      | 100    | 40       | 40   |
      | thuPhanChia | 140    | 63       | 45   |
      | thuBoSung   | 700    | 330      |      |
      | tongChi     | 940    | 380      |      |
      | chiDauTu    | 100    | 40       |      |
      | chiDuPhong  | 24     | 0        | 0    |
      | ketDuKy     | 0      | 53       |      |`,
  },
  {
    title: 'B1, B6: a typed total and a typed link that do not agree',
    sheet: 'canDoi',
    others: { thu, chi },
    grid: `
      | Cân đối     | duToan | thucHien                      |
      | tongThu     |        | 430 {NS.canDoi.tongThu.sum}   |
      | thu100      |        | 41 {NS.canDoi.thu100.link}    |`,
  },

  {
    title: 'NS-01, NS-02: revenue kept whole that is not the same on both sides',
    sheet: 'thu',
    grid: `
      | Thu                        | duToanNsnn | duToanNsx   | thucHienNsnn | thucHienNsx  |
      | Phí, lệ phí                | 100        | 90 {NS-01}  | 40           | 40           |
      | Thu kết dư ngân sách năm trước | 30     | 30          | 30           | 29,5 {NS-02} |`,
  },
  {
    title: 'NS-01 leaves the level above the communes alone: its share comes from what communes collect',
    sheet: 'thu',
    kind: 'parent',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | Phí, lệ phí | 100        | 90        | 40           | 45          |`,
  },
  {
    title: 'NS-03, NS-04: a share larger than the whole',
    sheet: 'thu',
    grid: `
      | Thu             | duToanNsnn | duToanNsx   | thucHienNsnn | thucHienNsx |
      | monBai          | 10         | 12 {NS-03}  | 8            | 8           |
      | thueTncn        | 60         | 30          | 20           | 21 {NS-04}  |`,
  },
  {
    title: 'NS-05: a plan alone is no report',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | tongThu  |            |           |              | {NS-05}     |
      | phiLePhi | 100        | 100       |              |             |`,
  },
  {
    title: 'NS-16: without a plan there are no rates',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | tongThu  |            | {NS-16}   |              |             |
      | phiLePhi |            |           | 40           | 40          |`,
  },
  {
    title: 'NS-11, NS-12: cumulative revenue that does not fall',
    sheet: 'thu',
    grid: thu,
    lastPeriod: {
      thu: `
        | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi | 100        | 100       | 40           | 40          |
        | thueGtgt | 200        | 140       | 80           | 56          |`,
    },
    unchecked: ['NS-13', 'NS-20'],
  },
  {
    title: 'NS-11, NS-12: cumulative revenue that falls',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | phiLePhi | 100        | 100       | 39 {NS-11}   | 39 {NS-12}  |
      | thueGtgt | 200        | 140       | 90           | 55 {NS-12}  |`,
    lastPeriod: {
      thu: `
        | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi | 100        | 100       | 40           | 40          |
        | thueGtgt | 200        | 140       | 80           | 56          |`,
    },
  },
  {
    title: 'NS-13: last year as it was reported then',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy |
      | tongThu  |            |           |              |             | 150    |
      | phiLePhi | 100        | 100       | 40           | 40          |        |
      | boSung   |            |           |              |             | 120    |
      | thuNsnn  |            |           |              |             | 30     |`,
    lastYear: {
      thu: `
        | Thu          | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi     | 90         | 90        | 30           | 30          |
        | boSungCanDoi | 400        | 400       | 120          | 120         |`,
    },
  },
  {
    title: 'NS-13: last year otherwise than it was reported then',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy      |
      | tongThu  |            |           |              |             | 155 {NS-13} |
      | phiLePhi | 100        | 100       | 40           | 40          |             |`,
    lastYear: {
      thu: `
        | Thu          | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi     | 90         | 90        | 30           | 30          |
        | boSungCanDoi | 400        | 400       | 120          | 120         |`,
    },
  },
  {
    title: 'NS-14, NS-15: what last year left over comes in this year',
    sheet: 'thu',
    period: '2021',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | ketDu       | 5          | 5         | 53           | 53          |
      | chuyenNguon | 10         | 10        | 10           | 10          |`,
    lastYear: { thu, chi },
  },
  {
    title: 'NS-14, NS-15: what last year left over comes in otherwise',
    sheet: 'thu',
    period: '2021',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | ketDu       | 5          | 5         | 50           | 50 {NS-14}  |
      | chuyenNguon | 10         | 10        | 12           | 12 {NS-15}  |`,
    lastYear: { thu, chi },
  },
  {
    title: 'NS-14, NS-15 are not asked for half a year',
    sheet: 'thu',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | ketDu       | 5          | 5         | 50           | 50          |
      | chuyenNguon | 10         | 10        | 12           | 12          |`,
    lastYear: { thu, chi },
  },

  {
    title: 'NS-06: a plan of spending alone is no report',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTx | thucHienTongSo |
      | tongChi |          | {NS-06}        |
      | giaoDuc | 300      |                |`,
  },
  {
    title: 'NS-21: spending without a plan has no rates',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | thucHienTx |
      | tongChi | {NS-21}      |            |
      | giaoDuc |              | 120        |`,
  },
  {
    title: 'NS-17, NS-18, NS-19: cumulative spending that does not fall',
    sheet: 'chi',
    kind: 'parent',
    grid: `
      | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
      | giaoDuc        | 300      | 40           | 120        |                |
      | duPhong        |          |              |            | 5              |
      | boSungXa_01001 |          |              |            | 60             |`,
    lastPeriod: {
      chi: `
        | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
        | giaoDuc        | 300      | 40           | 60         |                |
        | duPhong        |          |              |            | 5              |
        | boSungXa_01001 |          |              |            | 30             |`,
    },
  },
  {
    title: 'NS-17, NS-18, NS-19: cumulative spending that falls',
    sheet: 'chi',
    kind: 'parent',
    grid: `
      | Chi            | duToanTx | thucHienDtpt | thucHienTx  | thucHienTongSo |
      | giaoDuc        | 300      | 39 {NS-17}   | 59 {NS-18}  |                |
      | duPhong        |          |              |             | 4 {NS-19}      |
      | boSungXa_01001 |          |              |             | 29 {NS-19}     |
      | boSungXa_01002 |          |              |             | 50             |`,
    lastPeriod: {
      chi: `
        | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
        | giaoDuc        | 300      | 40           | 60         |                |
        | duPhong        |          |              |            | 5              |
        | boSungXa_01001 |          |              |            | 30             |`,
    },
  },
  {
    title: 'NS-20: spending of a year ago as it was reported then',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTx | thucHienTx | cungKy |
      | tongChi |          |            | 380    |
      | giaoDuc | 300      | 120        |        |`,
    lastYear: { chi },
  },
  {
    title: 'NS-20: spending of a year ago otherwise than it was reported then',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTx | thucHienTx | cungKy      |
      | tongChi |          |            | 308 {NS-20} |
      | giaoDuc | 300      | 120        |             |`,
    lastYear: { chi },
  },
  {
    title: 'NS-22: a reserve below 2 %',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc |              | 990      | 400        |
      | duPhong | 10 {NS-22}   |          |            |`,
  },
  {
    title: 'NS-23: a reserve above 4 %',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc |              | 950      | 400        |
      | duPhong | 50 {NS-23}   |          |            |`,
  },
  {
    title: 'NS-23 (B9): carry-over and targeted grants stay out of the base, so 3,5 % of everything is above 4 % of the rest',
    sheet: 'chi',
    grid: `
      | Chi         | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc     |              | 965      | 400        |
      | duPhong     | 35 {NS-23}   |          |            |`,
    others: { thu },
  },
  {
    title: 'NS-37: a plan that spends more than it has',
    sheet: 'canDoi',
    others: {
      thu: `
        | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi | 100        | 100       | 40           | 40          |`,
      chi: `
        | Chi     | duToanTx | thucHienTx |
        | giaoDuc | 101      | 30         |`,
    },
    grid: `
      | Cân đối | duToan   |
      | tongChi | {NS-37} |`,
  },
  {
    title: 'NS-07: spending of a whole year beyond its revenue',
    sheet: 'canDoi',
    period: '2021',
    others: {
      thu: `
        | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi | 100        | 100       | 40           | 40          |`,
      chi: `
        | Chi     | duToanTx | thucHienTx |
        | giaoDuc | 100      | 41         |`,
    },
    grid: `
      | Cân đối | thucHien |
      | tongChi | {NS-07}  |`,
  },
  {
    title: 'NS-07 is not asked of half a year: revenue may come later',
    sheet: 'canDoi',
    others: {
      thu: `
        | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
        | phiLePhi | 100        | 100       | 40           | 40          |`,
      chi: `
        | Chi     | duToanTx | thucHienTx |
        | giaoDuc | 100      | 41         |`,
    },
    grid: `
      | Cân đối | thucHien |
      | tongChi |          |`,
  },

  {
    title: 'B3: Tổng số is đầu tư phát triển and thường xuyên, row by row',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanDtpt | duToanTx | thucHienTongSo                        | thucHienDtpt | thucHienTx |
      | tongChi |              |            |          | 160 {NS.chi.tongChi.sum}              | 40           | 120        |
      | giaoDuc |              | 100        | 300      | 161 {NS.chi.thucHienTongSo.formula}   | 40           | 120        |`,
  },
  {
    title: 'B5: a percentage typed wrong, one of a blank plan, and one of a plan of 0',
    sheet: 'thu',
    grid: `
      | Thu       | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | tyLeNsnn                   | tyLeNsx |
      | phiLePhi  | 300        | 300       | 100          | 100         | 33 {NS.thu.tyLeNsnn.rate}  | 33,3    |
      | thuPhat   |            |           | 7            | 7           |                            |         |
      | thuKhac   | 0          | 0         | 7            | 7           |                            |         |`,
  },
  {
    title: 'B7: a refund makes a negative figure, and that is allowed',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | phiLePhi | 100        | 100       | 40           | 40          |
      | thuKhac  | 1          | 1         | -2           | -2          |`,
  },
  {
    title: 'B10: a parent typed as the sum of its children and of their children',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn                  | thucHienNsx |
      | tongThu  |            |           | 180 {NS.thu.tongThu.sum}      |             |
      | thueGtgt | 200        | 140       | 90                            | 63          |`,
  },
  ...(['thu', 'chi'] as const).flatMap((sheet): readonly Grid[] => {
    const [row, own, code, negative] =
      sheet === 'thu' ? ['thuNsnn', 'duToanNsnn', 'NS-24', 'NS-26'] : ['tongChi', 'duToanTongSo', 'NS-25', 'NS-27'];
    const typed = (before: string): string =>
      sheet === 'thu'
        ? `
          | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy |
          | phiLePhi | 100        | 100       | 40           | 40          |        |
          | thuNsnn  |            |           |              |             | ${before} |`
        : `
          | Chi     | duToanTx | thucHienTx | cungKy |
          | tongChi |          |            | ${before} |
          | giaoDuc | 300      | 120        |        |`;
    return [
      {
        title: `${code}: two plans of one place, a third apart`,
        ...{ sheet, consolidated: true },
        grid: `
          | Biểu   | ${own} | tinhGiao |
          | ${row} | 400    | 300      |`,
      },
      {
        title: `${code}: a plan from above that is of the place itself alone`,
        ...{ sheet, consolidated: true },
        grid: `
          | Biểu   | ${own} | tinhGiao |
          | ${row} | 900 {${code}} | 430      |`,
      },
      {
        title: `${negative}: a negative total of a year before`,
        sheet,
        grid: typed('-305 {' + negative + '}'),
      },
      { title: `${negative}: a total of a year before`, sheet, grid: typed('305') },
    ];
  }),
];
