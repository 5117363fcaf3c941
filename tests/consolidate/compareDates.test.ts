/** Returns whose figures were taken on different days. */
import { commonDate } from '../../src/consolidate/commonDate';
import { compareDates } from '../../src/consolidate/compareDates';
import type { UnitReturn } from '../../src/core/consolidation';
import { figure } from '../../src/core/figure';
import type { Unit } from '../../src/core/unit';
import { forms } from '../../src/forms';
import { keep } from '../../src/core/kept/table';

const budget = forms.find(({ code }) => code === 'NS')!;
const commune = (order: number): Unit => ({
  code: `0000${order}`,
  name: `Xã Số ${order}`,
  level: 'xã',
  kind: 'commune',
  parent: '999',
  codeSystem: 'GSO',
  validFrom: '2020-01-01',
  formerNames: [],
  reportName: `xã Số ${order}`,
  order,
});

const filed = (order: number, day: string): UnitReturn => {
  const file = `${order}.xlsx`;
  const cell = { file, sheet: 'Thu', cell: 'F9' };
  const row = {
    key: 'tongThu',
    kind: 'row',
    name: { text: '', from: [] },
    figures: { thucHienNsnn: figure(1, 'money', 3, [cell]) },
    texts: {},
    row: 9,
  } as const;
  const to = { text: day, from: [{ file, sheet: 'Bìa', cell: 'C14' }] };
  return {
    unit: commune(order),
    file,
    sha256: '',
    version: '2017',
    round: 1,
    scales: {},
    tables: [keep({ form: 'NS', sheet: 'thu', file, tab: 'Thu', columns: { thucHienNsnn: 'F' }, rows: [row], scale: 'triệu đồng', to })],
  };
};

test('the units whose date is not that of most are named with their dates and cover cells', () => {
  const findings = compareDates(budget, [filed(1, '2021-03-15'), filed(2, '2021-02-28'), filed(3, '2021-03-15')]);
  expect(findings).toEqual([
    expect.objectContaining({
      kind: 'dates',
      place: { form: 'NS', sheet: 'thu' },
      severity: 'warning',
      at: { file: '2.xlsx', sheet: 'Bìa', cell: 'C14' },
      sheets: ['Thu'],
      common: '2021-03-15',
      others: [{ unit: 'xã Số 2', date: '2021-02-28' }],
    }),
  ]);
});

test('what most units say is the date of the whole, not what is latest', () => {
  const [finding] = compareDates(budget, [filed(1, '2021-05-03'), filed(2, '2021-03-05'), filed(3, '2021-03-05')]);
  expect(finding).toMatchObject({ common: '2021-03-05', others: [{ unit: 'xã Số 1', date: '2021-05-03' }] });
  expect(commonDate(['2021-03-31', '2021-03-15'].map((text) => ({ text, from: [] })))?.text).toBe('2021-03-31');
  expect(commonDate([])).toBeUndefined();
});

test('one date raises nothing', () => {
  expect(compareDates(budget, [filed(1, '2021-03-15'), filed(2, '2021-03-15')])).toEqual([]);
});
