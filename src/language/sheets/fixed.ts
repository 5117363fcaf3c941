/** A sheet whose every row is printed on the paper: sums, rows "trong đó", and cells taken from other sheets. */
import type { z } from 'zod';
import { present } from '../../core/present';
import type { Unit } from '../../core/unit';
import { asCode, markdownTable } from '../markdownTable';
import { fillYears, timeless } from '../years';
import type { Row } from './row';
import { allRows } from './row';
import type { BookWords, Filer, Implied, LayoutRow, Shapes, SheetColumns, SheetKind } from './rule';
import { sumWords } from './rule';

export type FixedBody = Readonly<{ kind: 'fixed'; rows: readonly Row[] }>;

const schema = ({ z, key, label, unitKind }: Shapes): z.ZodObject => {
  const row: z.ZodType = z.lazy(() =>
    z.strictObject({
      key,
      marker: z.string(),
      label,
      parts: z.enum(['sum', 'ofWhich']).optional(),
      rows: z.array(row).optional(),
      is: z.record(key, label).optional(),
      only: z.array(key).optional(),
      compared: z.boolean().optional(),
      each: unitKind.optional(),
      onlyFor: z.array(unitKind).optional(),
      withBelow: unitKind.optional(),
      rest: z.boolean().optional(),
      memo: z.boolean().optional(),
    }),
  );
  return z.strictObject({ kind: z.literal('fixed'), rows: z.array(row).min(1) });
};

const isPresent = ({ onlyFor, withBelow }: Row, filer: Filer, below: readonly Unit[]): boolean =>
  (filer === 'place' || onlyFor === undefined || onlyFor.includes(filer)) &&
  (withBelow === undefined || below.some(({ kind }) => kind === withBelow));

/** The rows as one kind of unit sees them; `below` are the units for rows repeated for each. */
function fixedRows(rows: readonly Row[], filer: Filer, below: readonly Unit[], year: number, depth = 0): readonly LayoutRow[] {
  return rows
    .filter((item) => isPresent(item, filer, below))
    .flatMap((item): readonly LayoutRow[] => {
      const base = { kind: 'row' as const, marker: item.marker, depth, definition: item };
      if (item.each !== undefined) {
        return below
          .filter(({ kind }) => kind === item.each)
          .map((unit) => ({ ...base, key: `${item.key}_${unit.code}`, label: item.label.replace('{unit}', unit.reportName), unit }));
      }
      return [{ ...base, key: item.key, label: fillYears(item.label, year) }, ...fixedRows(item.rows ?? [], filer, below, year, depth + 1)];
    });
}

/** A column open on compared rows only is added up only where every part is such a row; else the total is typed in. */
const keysSummed = ({ additive }: SheetColumns, parts: readonly Row[]): readonly string[] =>
  additive.filter(({ onlyCompared }) => !onlyCompared || parts.every(({ compared }) => compared)).map((column) => column.key);

function ofParts(item: Row, columns: SheetColumns): readonly Implied[] {
  const parts = (item.rows ?? []).filter(({ memo }) => !memo);
  if (parts.length === 0) return [];
  const total = parts.map((part) => part.key).join(' + ');
  const base = { key: item.key, columns: keysSummed(columns, parts) };
  if (item.parts === 'sum')
    return [{ ...base, kind: 'sum', holds: `${item.key} = ${total}`, ...sumWords(`Dòng «${item.label}»`, `Row «${item.label}»`) }];
  return [
    {
      ...base,
      kind: 'within',
      holds: `${total} <= ${item.key}`,
      says: `Các dòng «trong đó» cộng lại lớn hơn dòng «${item.label}»`,
      saysEn: `The parts of «${item.label}» exceed it`,
    },
  ];
}

const ofLinks = (item: Row, { sheet, head }: SheetColumns): readonly Implied[] =>
  Object.entries(item.is ?? {}).map(([column, source]) => ({
    key: item.key,
    kind: 'link',
    holds: `${sheet}.${item.key}.${column} = ${source}`,
    says: `Dòng «${item.label}», cột ${head(column)} chưa khớp với số liệu mà ô này lấy theo`,
    saysEn: `Row «${item.label}», column ${head(column)} does not match what it is taken from`,
  }));

function relation(words: BookWords, item: Row): string {
  return [
    ...(item.parts === 'sum' ? ['bằng tổng các dòng dưới nó'] : []),
    ...(item.parts === 'ofWhich' ? ['các dòng dưới nó là «trong đó»'] : []),
    ...Object.entries(item.is ?? {}).map(([column, source]) => `«${words.column(column)}» = ${words.formula(source)}`),
    ...(item.each ? [`lặp lại cho từng đơn vị (${words.filers([item.each])})`] : []),
    ...(item.onlyFor ? [`chỉ dùng cho ${words.filers(item.onlyFor)}`] : []),
    ...(item.withBelow ? [`chỉ có ở nơi có đơn vị cấp dưới (${words.filers([item.withBelow])})`] : []),
    ...(item.only ? [`chỉ ghi ${item.only.map((column) => `«${words.column(column)}»`).join(', ')}`] : []),
    ...(item.compared ? ['có so sánh với dự toán cấp trên giao hoặc cùng kỳ'] : []),
    ...(item.memo ? ['dòng tính thêm, không có trên biểu giấy'] : []),
  ].join('; ');
}

const withDepth = (rows: readonly Row[], depth = 0): readonly (readonly [Row, number])[] =>
  rows.flatMap((item) => [[item, depth] as const, ...withDepth(item.rows ?? [], depth + 1)]);

const bookLines = (words: BookWords, rows: readonly Row[]): readonly string[] =>
  markdownTable(
    ['STT', 'Dòng', 'Khoá', 'Quan hệ'],
    withDepth(rows).map(([item, depth]) => [
      item.marker,
      `${'&emsp;'.repeat(depth)}${timeless(item.label)}`,
      asCode(item.each ? `${item.key}_*` : item.key),
      relation(words, item),
    ]),
  );

export const fixed: SheetKind<FixedBody> = {
  schema,
  shape: ({ rows }, columns) => ({
    isOpen: false,
    rows,
    sums: [],
    tallies: [],
    groupings: [],
    itemsAreUnits: false,
    template: (filer, below, year) => fixedRows(rows, filer, below, year),
    place: ({ units, year, authority }) =>
      fixedRows(rows, 'place', units, year).map((item) => ({
        ...item,
        over: present({ key: item.key, unit: authority }),
      })),
    implied: [...allRows(rows).flatMap((item) => ofParts(item, columns)), ...allRows(rows).flatMap((item) => ofLinks(item, columns))],
    book: (words) => bookLines(words, rows),
  }),
};
