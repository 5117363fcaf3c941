/** Draws the sheet Thiết lập: the choices as lines, and what else stands on it. */
import type { SheetPlan } from '../core/plan';
import type { Settings } from '../core/settings';
import { listSheet } from '../paper/listSheet';
import { isOf, settingWords } from './keys';
import type { SettingLine } from './lines';
import { settingHeads, settingsTab } from './lines';
import { settingList } from './list';
import type { LineSpec, SettingList } from './setting';

export type Row = Readonly<{ key: string; value: string | number; label: string; help: string }>;

export const settingRow = (key: string, value: string | number): Row => ({ key, value, ...settingWords(key) });

/** The settings as rows; the same keys are read back (read.ts). */
export const rowsOf = <Of>(list: SettingList<Of>, settings: Of, forms: readonly string[]): readonly Row[] =>
  Object.values(list).flatMap(({ lines, write }) =>
    write(settings, forms).map(([key, value]): Row => ({ key, value, ...settingWords(key, lines) })),
  );

export const choiceRows = (settings: Settings, forms: readonly string[]): readonly Row[] => rowsOf<Settings>(settingList, settings, forms);

export const settingsPlan = (rows: readonly Row[], note: string): SheetPlan =>
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

/** What an office chose, for a workbook of its own. */
export type OfficeChoices = Readonly<{ settings: Settings; catalogue: string; period: string }>;

const choiceLines = Object.values(settingList).flatMap(({ lines }): readonly LineSpec[] => lines);
const isChoice = ({ key = '' }: SettingLine): boolean => isOf(choiceLines, key);

/** Whether these lines are of a consolidated workbook: they say for which place. */
export const saysPlace = (lines: readonly SettingLine[]): boolean => lines.some(({ key = '' }) => key.startsWith('place.'));

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
  const isConsolidated = saysPlace(before);
  const kept = before.filter((line) => !isChoice(line) && (isConsolidated || !isContext(line)));
  return settingsPlan(
    [
      ...choiceRows(settings, forms),
      ...(isConsolidated ? [] : [settingRow('period', period), settingRow('catalogue', catalogue)]),
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
