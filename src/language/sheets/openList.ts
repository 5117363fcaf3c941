/** A list as long as need be: one item a row, perhaps a total above it, and sums by choice or unit when it is consolidated. */
import { asCode } from '../markdownTable';
import { byUnit, groupRowKey } from './grouping';
import type { Around, BookWords, Grouping, Implied, PlaceItem, PlaceRow, SheetColumns, SheetKind, Tally } from './rule';
import { blankRows, itemKey, sumWords, unitsIn } from './rule';

export type ListBody = Readonly<{
  kind: 'list';
  total?: Readonly<{ key: string; label: string }>;
  blankRows: number;
  tallies: readonly Tally[];
  groupings: readonly Grouping[];
}>;

const base = { marker: '', depth: 0 };
const heading = (rowKey: string, words: string): PlaceRow<never> => ({ ...base, key: rowKey, kind: 'heading', label: words });

/** One row for each unit, or for each choice that any item has. */
function groupRows(by: string, { all }: SheetColumns, items: readonly PlaceItem[]): readonly PlaceRow<never>[] {
  const row = (group: string, words: string): PlaceRow<never> => ({
    key: groupRowKey(by, group),
    kind: 'row',
    marker: '',
    depth: 1,
    label: words,
  });
  if (by === byUnit) return unitsIn(items).map((unit) => ({ ...row(unit.code, unit.name), unit, over: { key: itemKey, unit } }));
  const choices = all.find((column) => column.key === by)?.choices ?? [];
  return choices
    .filter((choice) => items.some(({ texts }) => texts[by]?.text === choice.label))
    .map((choice) => ({
      ...row(choice.key, choice.label),
      over: { key: itemKey, text: { column: by, equals: choice.label } },
    }));
}

function placeRows<Item extends PlaceItem>(body: ListBody, columns: SheetColumns, { items }: Around<Item>): readonly PlaceRow<Item>[] {
  const groups = body.groupings.flatMap(({ by, label: words }) => {
    const rows = groupRows(by, columns, items);
    return rows.length === 0 ? [] : [heading(`theo_${by}`, words), ...rows];
  });
  return [
    ...(body.total ? [{ ...base, ...body.total, kind: 'total' as const, over: { key: itemKey } }] : []),
    ...groups,
    ...(body.total ? [heading('danhMuc', 'Danh mục')] : []),
    ...items.map((line, index): PlaceRow<Item> => ({
      key: `${itemKey}_${index + 1}`,
      kind: 'item',
      marker: String(index + 1),
      label: line.name.text,
      depth: 0,
      unit: line.unit,
      line,
    })),
  ];
}

const totals = ({ additive, head }: SheetColumns): readonly Implied[] =>
  additive.map((column) => ({
    key: column.key,
    kind: 'sum',
    holds: `${column.key} = sum(${column.key})`,
    ...sumWords(`Cột ${head(column.key)}`, `Column ${head(column.key)}`),
    rowKinds: ['total'],
  }));

function bookLines({ total: sum, groupings, tallies }: ListBody, words: BookWords): readonly string[] {
  const by = (column: string): string => (column === byUnit ? 'đơn vị báo cáo' : `«${words.column(column)}»`);
  return [
    `Danh sách: mỗi dòng một mục, số dòng tuỳ theo thực tế.${sum ? ` Dòng «${sum.label}» (${asCode(sum.key)}) bằng tổng các mục.` : ' Không có dòng tổng.'}`,
    ...(groupings.length > 0 ? [`Khi tổng hợp, cộng theo ${groupings.map((grouping) => by(grouping.by)).join(', ')}.`] : []),
    ...tallies.map(
      (tally) =>
        `Khi tổng hợp có thêm cột «${tally.label}» (${asCode(tally.key)}, ${tally.unit}): đếm các mục có ${words.formula(tally.where)}.`,
    ),
  ];
}

export const list: SheetKind<ListBody> = {
  schema: ({ z, key, label, total }) =>
    z.strictObject({
      kind: z.literal('list'),
      total: total.optional(),
      blankRows: z.int().positive(),
      tallies: z.array(z.strictObject({ key, label, unit: label, where: label })),
      groupings: z.array(z.strictObject({ by: key, label })),
    }),
  shape: (body, columns) => ({
    isOpen: true,
    rows: [],
    sums: body.total ? [{ ...body.total, kind: 'total' }] : [],
    tallies: body.tallies,
    groupings: body.groupings,
    itemsAreUnits: false,
    template: () => [...(body.total ? [{ ...body.total, kind: 'total' as const, ...base }] : []), ...blankRows(body.blankRows)],
    place: (around) => placeRows(body, columns, around),
    implied: body.total ? totals(columns) : [],
    book: (words) => bookLines(body, words),
  }),
};
