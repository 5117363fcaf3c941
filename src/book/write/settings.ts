/** The sheet Thiết lập of a consolidated workbook: the office's choices, and what it was consolidated for. */
import type { SheetPlan } from '../../core/plan';
import type { WorkedForm } from '../../consolidate/consolidate';
import type { Row } from '../../settings/sheet';
import { choiceRows, settingRow, settingsPlan } from '../../settings/sheet';
import { bookVersion, versionKey } from '../contract';
import type { GivenCell } from '../given';
import { givenLine } from '../given';
import { placeLines } from '../placeLines';
import type { Writing } from './writing';

const notToChange = 'Chương trình ghi, không sửa';

/** Cells that hold a figure of an earlier consolidation, which this workbook cannot work out again, and where it stood. */
const givenCells = ({ form, places }: WorkedForm): readonly GivenCell[] =>
  places.flatMap(({ layout, sourceOf }) =>
    layout.rows.flatMap((row) =>
      layout.columns.flatMap((column): readonly GivenCell[] => {
        const source = sourceOf(row, column);
        const [from] = source.is === 'given' ? source.figure.from : [];
        return from ? [[`${form.code}.${layout.sheet.key}.${row.key}.${column.key}`, from]] : [];
      }),
    ),
  );

function givenRow(cell: GivenCell): Row {
  const [key, value] = givenLine(cell);
  return { key, value, label: 'Ô lấy từ sổ tổng hợp năm trước', help: notToChange };
}

export function settingsSheet({ worked: { consolidation, forms } }: Writing): SheetPlan {
  const { catalogue, period, settings } = consolidation;
  const codes = forms.map(({ form }) => form.code);
  return settingsPlan(
    [
      ...choiceRows(settings, codes),
      settingRow('period', period.code),
      settingRow('catalogue', catalogue.code),
      settingRow('above', catalogue.above),
      ...(catalogue.recipients ? [settingRow('recipients', catalogue.recipients.join('; '))] : []),
      ...placeLines(catalogue.place).map(({ mayChange, ...line }): Row => ({ ...line, help: mayChange ? '' : notToChange })),
      ...forms.flatMap(givenCells).map(givenRow),
      { key: versionKey, value: bookVersion, label: 'Phiên bản sổ tổng hợp', help: notToChange },
    ],
    'Các dòng đầu là lựa chọn của cơ quan tổng hợp về cách viết báo cáo: sửa cột Giá trị rồi viết lại báo cáo. Các dòng sau cho biết sổ này tổng hợp cho nơi nào, kỳ nào.',
  );
}
