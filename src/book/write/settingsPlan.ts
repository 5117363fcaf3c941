/** The sheet Thiết lập: the office's choices, and in a consolidated workbook what it was consolidated for. */
import type { Consolidation } from '../../core/consolidation';
import type { SheetPlan } from '../../core/plan';
import type { Settings } from '../../core/settings';
import type { Unit } from '../../core/unit';
import { listSheet } from '../../paper/listSheet';
import type { WorkedForm } from '../../consolidate/consolidate';
import { settingWords } from '../../settings/keys';
import type { SettingLine } from '../../settings/lines';
import { settingHeads } from '../../settings/lines';
import type { GivenCell } from '../givenCells';
import { givenLine } from '../givenCells';
import { settingsTab } from '../../settings/lines';

type Row = Readonly<{ key: string; value: string | number; label: string; help: string }>;

const row = (key: string, value: string | number): Row => ({ key, value, ...settingWords(key) });

/** The choices as rows; the same keys are read back (settings/read.ts). */
export function choiceRows(settings: Settings, forms: readonly string[]): readonly Row[] {
  const { percentDecimals, rateChange, toneStyle, largestItems, sections, waivers } = settings;
  return [
    ...forms.map((code) => row(`percentDecimals.${code}`, percentDecimals[code] ?? '')),
    row('rateChange', rateChange),
    row('toneStyle', toneStyle ?? ''),
    row('largestItems', largestItems),
    row('sections', sections.join(', ')),
    row('accept', waivers.map(({ unit }) => unit).join(', ')),
    ...waivers.flatMap(({ unit, reason = '', by = '' }) => [row(`accept.${unit}.reason`, reason), row(`accept.${unit}.by`, by)]),
  ];
}

export const placeFields = [
  'code',
  'name',
  'level',
  'kind',
  'parent',
  'codeSystem',
  'validFrom',
  'reportName',
] as const satisfies readonly (keyof Unit)[];

const placeLabels: Readonly<Record<(typeof placeFields)[number], string>> = {
  code: 'Nơi tổng hợp: mã',
  name: 'Nơi tổng hợp: tên trên biểu',
  level: 'Nơi tổng hợp: cấp hành chính',
  kind: 'Nơi tổng hợp: loại đơn vị',
  parent: 'Nơi tổng hợp: mã cấp trên',
  codeSystem: 'Nơi tổng hợp: hệ mã',
  validFrom: 'Nơi tổng hợp: có hiệu lực từ',
  reportName: 'Nơi tổng hợp: tên trong báo cáo',
};
const notToChange = 'Chương trình ghi, không sửa';
const mayChange: readonly string[] = ['name', 'level', 'reportName'];

const sheetOf = (rows: readonly Row[], note: string): SheetPlan =>
  listSheet({
    name: settingsTab,
    title: 'Thiết lập',
    note,
    columns: [
      { label: settingHeads.label, width: 36 },
      // Text, so that a code keeps its leading zero when it is typed.
      { label: settingHeads.value, width: 34, horizontal: 'left', numberFormat: '@' },
      { label: settingHeads.help, width: 56 },
      { label: settingHeads.key, width: 26, numberFormat: '@' },
    ],
    rows: rows.map(({ key, value, label, help }) => [label, value, help, key]),
  });

export function settingsSheet(
  { catalogue, period, settings }: Consolidation,
  forms: readonly WorkedForm[],
  given: readonly GivenCell[],
): SheetPlan {
  const { place } = catalogue;
  const codes = forms.map(({ form }) => form.code);
  return sheetOf(
    [
      ...choiceRows(settings, codes),
      row('period', period.code),
      row('catalogue', catalogue.code),
      row('above', catalogue.above),
      ...placeFields.map((key) => ({
        key: `place.${key}`,
        value: place[key],
        label: placeLabels[key],
        help: mayChange.includes(key) ? '' : notToChange,
      })),
      ...given.map((cell): Row => {
        const [key, value] = givenLine(cell);
        return { key, value, label: 'Ô lấy từ sổ tổng hợp năm trước', help: notToChange };
      }),
    ],
    'Các dòng đầu là lựa chọn của cơ quan tổng hợp về cách viết báo cáo: sửa cột Giá trị rồi viết lại báo cáo. Các dòng sau cho biết sổ này tổng hợp cho nơi nào, kỳ nào.',
  );
}

/** What an office chose, for a workbook of its own. */
export type OfficeChoices = Readonly<{ settings: Settings; catalogue: string; period: string }>;

const isChoice = ({ key = '' }: SettingLine): boolean =>
  /^(?:percentDecimals|accept)\.|^(?:rateChange|toneStyle|largestItems|sections|accept)$/.test(key);
const isContext = ({ key = '' }: SettingLine): boolean => key === 'period' || key === 'catalogue';

/**
 * The sheet with these choices in place of those of `before`; what else stood there stays. A consolidated workbook
 * (it says for which place) keeps its period and catalogue too, since its figures are of these.
 */
export function officeSheet(
  { settings, catalogue, period }: OfficeChoices,
  forms: readonly string[],
  before: readonly SettingLine[] = [],
): SheetPlan {
  const isConsolidated = before.some(({ key = '' }) => key.startsWith('place.'));
  const kept = before.filter((line) => !isChoice(line) && (isConsolidated || !isContext(line)));
  return sheetOf(
    [
      ...choiceRows(settings, forms),
      ...(isConsolidated ? [] : [row('period', period), row('catalogue', catalogue)]),
      ...kept.map(({ key, value, written }): Row => {
        const words = key === undefined ? undefined : settingWords(key);
        return {
          key: key ?? written.key,
          value,
          label: written.label || (words?.label ?? ''),
          help: written.help || (words?.help ?? ''),
        };
      }),
    ],
    'Lựa chọn của cơ quan, dùng khi kiểm tra, tổng hợp và viết báo cáo: sửa ở cột Giá trị. Chương trình đọc sheet này khi mở sổ; dòng lệnh đọc bằng --settings.',
  );
}
