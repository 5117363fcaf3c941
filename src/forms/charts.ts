/** What the overview of a consolidation draws: one chart for each thing an office looks at first. */
import type { ChartDefinition } from '../language/chart';

const budget: ChartDefinition = {
  code: 'NS.keHoach',
  form: 'NS',
  title: { vi: 'Thu, chi ngân sách so với dự toán', en: 'Revenue and spending against plan' },
  kind: 'column',
  series: [
    { vi: 'Dự toán năm', en: 'Plan of the year' },
    { vi: 'Thực hiện lũy kế', en: 'Carried out so far' },
  ],
  points: [
    {
      sheet: 'thu',
      rows: { is: 'row', row: 'thuNsnn', label: 'Thu NSNN trên địa bàn' },
      columns: ['duToanNsnn', 'thucHienNsnn'],
    },
    { sheet: 'chi', rows: { is: 'row', row: 'tongChi', label: 'Tổng chi ngân sách' }, columns: ['duToanTongSo', 'thucHienTongSo'] },
  ],
};

const investment: ChartDefinition = {
  code: 'DTC.giaiNgan',
  form: 'DTC',
  title: { vi: 'Giải ngân vốn đầu tư công theo chủ đầu tư', en: 'Disbursement of public investment by owner' },
  kind: 'bar',
  series: [
    { vi: 'Kế hoạch năm', en: 'Plan of the year' },
    { vi: 'Giải ngân', en: 'Disbursed' },
  ],
  points: [{ sheet: 'duAn', rows: { is: 'groups', by: 'donVi' }, columns: ['keHoach', 'giaiNgan'] }],
};

const poverty: ChartDefinition = {
  code: 'HN.tyLe',
  form: 'HN',
  versions: ['2016'],
  title: { vi: 'Tỷ lệ hộ nghèo theo xã', en: 'Poverty rate by commune' },
  kind: 'bar',
  series: [
    { vi: 'Đầu kỳ', en: 'At the start' },
    { vi: 'Cuối kỳ', en: 'At the end' },
  ],
  points: [
    { sheet: 'ngheo', rows: { is: 'units' }, columns: ['dauNamTyLe', 'cuoiNamTyLe'] },
    { sheet: 'ngheo', rows: { is: 'row', row: 'total' }, columns: ['dauNamTyLe', 'cuoiNamTyLe'] },
  ],
};

const poverty2022: ChartDefinition = {
  ...poverty,
  versions: ['2022'],
  points: [
    { sheet: 'tongHop', rows: { is: 'units' }, columns: ['dauNamTyLe', 'hoNgheoTyLe'] },
    { sheet: 'tongHop', rows: { is: 'row', row: 'total' }, columns: ['dauNamTyLe', 'hoNgheoTyLe'] },
  ],
};

export const charts: readonly ChartDefinition[] = [investment, budget, poverty, poverty2022];
