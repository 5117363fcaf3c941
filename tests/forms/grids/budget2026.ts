/** Grids of the budget frame of 2026: one that holds and one that breaks for each rule. Figures are invented, in triệu đồng. */
import { formNamed } from '../../support/consolidation';
import type { Grid } from '../../support/grid';

const thu = `
  | Thu                   | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
  | Lệ phí trước bạ       | 100        | 100       | 40           | 40          |
  | Thuế giá trị gia tăng | 200        | 166       | 90           | 74,7        |
  | boSungCanDoi          | 500        | 500       | 250          | 250         |
  | boSungMucTieu         | 200        | 200       | 80           | 80          |`;

const chi = `
  | Chi         | duToanTongSo | duToanDtpt | duToanTx | thucHienTongSo | thucHienDtpt | thucHienTx |
  | giaoDuc     |              | 100        | 300      |                | 40           | 120        |
  | khoaHoc     |              |            | 20       |                |              | 10         |
  | quanLy      |              |            | 500      |                |              | 210        |
  | duPhong     | 24           |            |          | 0              |              |            |
  | chuyenNguon | 16           |            |          | 10             |              |            |`;

const raised = (left: string, right: string): string => `
  | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
  | phiLePhi | ${left}    | ${left}   | ${right}     | ${right}    |`;
const spent = (actual: string): string => `
  | Chi     | duToanTx | thucHienTx |
  | giaoDuc | 100      | ${actual}  |`;

export const form = 'NS 2026';

export const grids: readonly Grid[] = [
  { title: 'revenue in order', sheet: 'thu', grid: thu },
  { title: 'spending in order', sheet: 'chi', grid: chi },
  {
    title: 'all of Cân đối follows from the other two sheets, and a year is in order',
    sheet: 'canDoi',
    period: '2026',
    others: { thu, chi },
    grid: `
      | Cân đối     | duToan | thucHien | tyLe |
      | tongThu     | 966    | 444,7    |      |
      | thu100      | 100    | 40       | 40   |
      | thuPhanChia | 166    | 74,7     | 45   |
      | thuBoSung   | 700    | 330      |      |
      | tongChi     | 960    | 390      |      |
      | chiDauTu    | 100    | 40       |      |
      | chiDuPhong  | 24     | 0        | 0    |
      | ketDuKy     | 6      | 54,7     |      |`,
  },
  {
    title: 'B1, B6: a typed total and a typed link that do not agree',
    sheet: 'canDoi',
    others: { thu, chi },
    grid: `
      | Cân đối | duToan | thucHien                    |
      | tongThu |        | 430 {NS.canDoi.tongThu.sum} |
      | thu100  |        | 41 {NS.canDoi.thu100.link}  |`,
  },

  {
    title: 'NS-01, NS-02: revenue kept whole that is not the same on both sides',
    sheet: 'thu',
    grid: `
      | Thu                            | duToanNsnn | duToanNsx  | thucHienNsnn | thucHienNsx  |
      | Thuế tài nguyên                | 100        | 90 {NS-01} | 40           | 40           |
      | Thu kết dư ngân sách năm trước | 30         | 30         | 30           | 29,5 {NS-02} |`,
  },
  {
    title: 'NS-03, NS-04: a share larger than the whole',
    sheet: 'thu',
    grid: `
      | Thu         | duToanNsnn | duToanNsx  | thucHienNsnn | thucHienNsx |
      | tienThueDat | 10         | 12 {NS-03} | 8            | 8           |
      | thueTncn    | 60         | 30         | 20           | 21 {NS-04}  |`,
  },
  {
    title: 'NS-01 to NS-04, NS-31 and NS-32 leave a province alone: its share comes from what communes collect',
    sheet: 'thu',
    kind: 'parent',
    others: {
      chi: `
        | Chi            | duToanTongSo | thucHienTongSo |
        | boSungXa_01001 | 60           | 30             |`,
    },
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | truocBa     | 100        | 90        | 40           | 45          |
      | tienThueDat | 10         | 12        | 8            | 9           |`,
  },
  {
    title: 'NS-31, NS-32: a place that grants nothing to communes has no share beyond its own territory',
    sheet: 'thu',
    kind: 'parent',
    grid: `
      | Thu         | duToanNsnn | duToanNsx   | thucHienNsnn | thucHienNsx |
      | truocBa     | 100        | 100         | 40           | 45 {NS-32}  |
      | tienThueDat | 10         | 12 {NS-31}  | 8            | 8           |
      | thueGtgt    | 200        | 166         | 90           | 74,7        |`,
  },
  {
    title: 'NS-05, NS-16: neither a plan nor an actual figure alone will do',
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
    grid: raised('100', '40'),
    lastPeriod: { thu: raised('100', '40') },
  },
  {
    title: 'NS-11, NS-12: cumulative revenue that falls',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | phiLePhi | 100        | 100       | 39 {NS-11}   | 39 {NS-12}  |`,
    lastPeriod: { thu: raised('100', '40') },
  },
  {
    title: 'NS-13: last year as it was reported then',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy |
      | tongThu  |            |           |              |             | 30     |
      | phiLePhi | 100        | 100       | 40           | 40          |        |`,
    lastYear: { thu: raised('90', '30') },
  },
  {
    title: 'NS-13, NS-14 and NS-15 find last year in the form of 2017',
    sheet: 'thu',
    period: '2026',
    lastForm: formNamed('NS', '2017'),
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy     |
      | tongThu     |            |           |              |             | 40         |
      | phiLePhi    | 100        | 100       | 40           | 40          |            |
      | chuyenNguon | 10         | 10        | 12           | 12 {NS-15}  |            |
      | ketDu       | 5          | 5         | 30           | 30 {NS-14}  |            |
      | thuNsnn     |            |           |              |             | 4 {NS-13}  |`,
    lastYear: {
      thu: raised('90', '40'),
      chi: `
        | Chi         | duToanTongSo | duToanTx | thucHienTongSo | thucHienTx |
        | giaoDuc     |              | 100      |                | 8          |
        | chuyenNguon | 10           |          | 10             |            |`,
    },
  },
  {
    title: 'NS-13: last year otherwise than it was reported then',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | cungKy      |
      | tongThu  |            |           |              |             | 155 {NS-13} |
      | phiLePhi | 100        | 100       | 40           | 40          |             |
      | thuNsnn  |            |           |              |             | 30          |`,
    lastYear: { thu: raised('90', '30') },
  },
  {
    title: 'NS-14, NS-15: what last year left over comes in this year',
    sheet: 'thu',
    period: '2026',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | ketDu       | 5          | 5         | 54,7         | 54,7        |
      | chuyenNguon | 10         | 10        | 10           | 10          |`,
    lastYear: { thu, chi },
  },
  {
    title: 'NS-14, NS-15: what last year left over comes in otherwise',
    sheet: 'thu',
    period: '2026',
    grid: `
      | Thu         | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx |
      | ketDu       | 5          | 5         | 50           | 50 {NS-14}  |
      | chuyenNguon | 10         | 10        | 12           | 12 {NS-15}  |`,
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
    title: 'NS-17, NS-18, NS-19: cumulative spending that falls, and some that does not',
    sheet: 'chi',
    kind: 'parent',
    grid: `
      | Chi            | duToanTx | thucHienDtpt | thucHienTx  | thucHienTongSo |
      | giaoDuc        | 300      | 39 {NS-17}   | 59 {NS-18}  |                |
      | quocPhong      | 10       | 5            | 5           |                |
      | duPhong        |          |              |             | 5              |
      | boSungXa_01001 |          |              |             | 29 {NS-19}     |`,
    lastPeriod: {
      chi: `
        | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
        | giaoDuc        | 300      | 40           | 60         |                |
        | quocPhong      | 10       | 5            | 5          |                |
        | duPhong        |          |              |            | 5              |
        | boSungXa_01001 |          |              |            | 30             |`,
    },
  },
  {
    title: 'NS-17, NS-18, NS-19: cumulative spending that stays',
    sheet: 'chi',
    kind: 'parent',
    grid: `
      | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
      | giaoDuc        | 300      | 40           | 60         |                |
      | boSungXa_01001 |          |              |            | 30             |`,
    lastPeriod: {
      chi: `
        | Chi            | duToanTx | thucHienDtpt | thucHienTx | thucHienTongSo |
        | giaoDuc        | 300      | 40           | 60         |                |
        | boSungXa_01001 |          |              |            | 30             |`,
    },
  },
  {
    title: 'NS-20: spending of a year ago as it was reported then',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTx | thucHienTx | cungKy |
      | tongChi |          |            | 390    |
      | giaoDuc | 300      | 120        |        |`,
    lastYear: { chi },
  },
  {
    title: 'NS-20: spending of a year ago otherwise than it was reported then',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTx | thucHienTx | cungKy      |
      | tongChi |          |            | 309 {NS-20} |
      | giaoDuc | 300      | 120        |             |`,
    lastYear: { chi },
  },
  {
    title: 'NS-35: a reserve below 2 %',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc |              | 990      | 400        |
      | duPhong | 10 {NS-35}   |          |            |`,
  },
  {
    title: 'NS-36: a reserve above 5 %, where 4,5 % was too much until 2025',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc |              | 940      | 400        |
      | duPhong | 60 {NS-36}   |          |            |`,
  },
  {
    title: 'NS-36 lets 4,5 % pass',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanTx | thucHienTx |
      | giaoDuc |              | 955      | 400        |
      | duPhong | 45           |          |            |`,
  },

  {
    title: 'NS-33: a commune that settles more spending than revenue',
    sheet: 'canDoi',
    period: '2026',
    others: { thu: raised('100', '40'), chi: spent('41') },
    grid: `
      | Cân đối | thucHien |
      | tongChi | {NS-33}  |`,
  },
  {
    title: 'NS-33 is not asked of half a year: revenue may come later',
    sheet: 'canDoi',
    others: { thu: raised('100', '40'), chi: spent('41') },
    grid: `
      | Cân đối | thucHien |
      | tongChi |          |`,
  },
  {
    title: 'NS-37: a commune that plans more spending than revenue',
    sheet: 'canDoi',
    others: { thu: raised('99', '40'), chi: spent('30') },
    grid: `
      | Cân đối | duToan  |
      | tongChi | {NS-37} |`,
  },
  {
    title: 'NS-38: the level above plans more spending than revenue and borrowing',
    sheet: 'canDoi',
    kind: 'parent',
    others: {
      thu: `${raised('80', '40')}
        | vayBuDap |  | 10 |  | 2 |`,
      chi: spent('30'),
    },
    grid: `
      | Cân đối | duToan  |
      | tongChi | {NS-38} |`,
  },
  {
    title: 'NS-34: the level above spends more than it has and borrows',
    sheet: 'canDoi',
    period: '2026',
    kind: 'parent',
    others: {
      thu: `${raised('100', '40')}
        | vayBuDap |  | 10 |  | 2 |`,
      chi: spent('41'),
    },
    grid: `
      | Cân đối | thucHien |
      | tongChi |          |
      | ketDuKy | -1       |
      | vay     | 2        |`,
  },
  {
    title: 'NS-34: the level above spends more than it has and has borrowed',
    sheet: 'canDoi',
    period: '2026',
    kind: 'parent',
    others: {
      thu: `${raised('100', '40')}
        | vayBuDap |  | 10 |  | 2 |`,
      chi: spent('43'),
    },
    grid: `
      | Cân đối | thucHien |
      | tongChi | {NS-34}  |`,
  },

  {
    title: 'B3: Tổng số is đầu tư phát triển and thường xuyên, row by row',
    sheet: 'chi',
    grid: `
      | Chi     | duToanTongSo | duToanDtpt | duToanTx | thucHienTongSo                      | thucHienDtpt | thucHienTx |
      | tongChi |              |            |          | 160 {NS.chi.tongChi.sum}            | 40           | 120        |
      | giaoDuc |              | 100        | 300      | 161 {NS.chi.thucHienTongSo.formula} | 40           | 120        |`,
  },
  {
    title: 'a percentage typed wrong, one of a blank plan, and one of a plan of 0',
    sheet: 'thu',
    grid: `
      | Thu      | duToanNsnn | duToanNsx | thucHienNsnn | thucHienNsx | tyLeNsnn                  | tyLeNsx |
      | phiLePhi | 300        | 300       | 100          | 100         | 33 {NS.thu.tyLeNsnn.rate} | 33,3    |
      | thuPhat  |            |           | 7            | 7           |                           |         |
      | thuKhac  | 0          | 0         | 7            | 7           |                           |         |`,
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
