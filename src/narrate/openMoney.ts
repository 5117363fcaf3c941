/** What the text says of transfers that are told by one side alone: how much of a total they are, or that nothing was compared for them. */
import type { ConsolidatedForm, OpenTransfer } from '../core/consolidation';
import { sum } from '../core/figure';
import { groupBy } from '../core/remember';
import type { Table, TableRow } from '../core/table';
import { moneyText } from '../core/vietnamese';
import { listedNames } from './listed';
import type { Piece } from './pieces';
import { told, words } from './pieces';
import { lowered } from './print';
import { namesCell } from './refs';
import type { Section } from './section';

const called = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : lowered(text));
const unitsOf = (open: readonly OpenTransfer[]): string => listedNames([...new Set(open.map(({ unit }) => unit.reportName))]);

/** "trong tổng chi còn 3.730 triệu đồng bổ sung từ ngân sách cấp trên cho ngân sách xã chưa loại trừ (thị trấn Mẫu)". */
function inTotal({ name }: TableRow, { scale }: Table, open: readonly OpenTransfer[]): readonly Piece[] {
  const money = sum(open.map((item) => item.money));
  const [first] = open;
  if (!money || !first) return [];
  return [
    words(`trong ${called(name.text)} còn `),
    told(moneyText(money.value, scale), money),
    words(` ${lowered(first.label)} chưa loại trừ (${unitsOf(open)})`),
  ];
}

/** Of each amount that the section tells and in which such money is. */
export function openMoney(data: ConsolidatedForm, section: Section): readonly (readonly Piece[])[] {
  const { form, tables } = data;
  const cells = data.open.flatMap((item) =>
    item.rows.flatMap((row) =>
      item.columns.flatMap((column) => {
        const at = { form, sheet: item.sheet, row, column };
        return namesCell(section, at) ? [{ item, at }] : [];
      }),
    ),
  );
  const byCell = groupBy(cells, ({ at }) => `${at.sheet} ${at.row} ${at.column}`);
  return [...byCell.values()].flatMap((of) => {
    const [first] = of;
    const table = tables().find(({ sheet }) => sheet === first?.at.sheet);
    const row = table?.rows.find(({ key }) => key === first?.at.row);
    if (!table || !row?.figures[first?.at.column ?? '']) return [];
    return [
      inTotal(
        row,
        table,
        of.map(({ item }) => item),
      ),
    ];
  });
}

/** That a comparison is left out stands where it would have stood. */
export function uncompared(data: ConsolidatedForm, wasBarred: (label: string) => boolean): readonly (readonly Piece[])[] {
  const apart = data.open.filter(({ isMissing, label }) => !isMissing && wasBarred(label));
  return [...groupBy(apart, ({ label }) => label)].map(([label, of]) => [
    words(`chưa so sánh vì ${lowered(label)} của ${unitsOf(of)} mới có số liệu của một bên`),
  ]);
}
