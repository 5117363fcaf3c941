/** A list parted into sections that the paper names (khu vực), each added up, and a total of them all; consolidated, a row for each unit. */
import { asCode, markdownTable } from '../markdownTable';
import { fold } from '../../core/vietnamese';
import type { Around, ClosedSections, Implied, LayoutRow, PlaceItem, PlaceRow, SheetColumns, SheetKind } from './rule';
import { blankRows, itemKey, sumWords, unitsIn } from './rule';

export type Section = Readonly<{
  key: string;
  marker: string;
  label: string;
  /** Where not the number of the body. */
  blankRows?: number;
  /** The levels of units that belong here; one that no section names may fill in any of them. */
  levels?: readonly string[];
}>;
export type SectionsBody = Readonly<{
  kind: 'sections';
  sections: readonly Section[];
  total: Readonly<{ key: string; label: string }>;
  blankRows: number;
}>;

const sectionRow = (section: Section): LayoutRow => ({
  key: section.key,
  marker: section.marker,
  label: section.label,
  kind: 'section',
  depth: 0,
});
const totalRow = (body: SectionsBody): LayoutRow => ({ ...body.total, kind: 'total', marker: '', depth: 0 });

function placeRows<Item extends PlaceItem>(body: SectionsBody, { items }: Around<Item>): readonly PlaceRow<Item>[] {
  let number = 0;
  const unitRows = (section: Section): readonly PlaceRow<Item>[] =>
    unitsIn(items.filter((item) => item.section === section.key)).map((unit) => {
      number += 1;
      return {
        key: `${section.key}_${unit.code}`,
        kind: 'item',
        marker: String(number),
        label: unit.name,
        depth: 0,
        section: section.key,
        unit,
        over: { key: itemKey, section: section.key, unit },
      };
    });
  return [...body.sections.flatMap((section) => [sectionRow(section), ...unitRows(section)]), totalRow(body)];
}

const totals = (body: SectionsBody, { sheet, additive, head }: SheetColumns): readonly Implied[] =>
  additive.flatMap(({ key: column }): readonly Implied[] => {
    const base = { key: column, kind: 'sum', ...sumWords(`Cột ${head(column)}`, `Column ${head(column)}`) } as const;
    const all = body.sections.map((section) => `${sheet}.${section.key}.${column}`).join(' + ');
    return [
      { ...base, holds: `${column} = sum(${column})`, rowKinds: ['section'] },
      { ...base, holds: `${column} = ${all}`, rowKinds: ['total'] },
    ];
  });

const isFor =
  (level: string) =>
  ({ levels = [] }: Section): boolean =>
    levels.some((one) => fold(one) === fold(level));

/** Where a unit of this level has nothing to list, and where it has. */
function closedTo({ sections: all }: SectionsBody, level: string): ClosedSections {
  const open = all.filter(isFor(level));
  return open.length === 0 ? { closed: [], open: [] } : { closed: all.filter((section) => !open.includes(section)), open };
}

const ownLevels = ({ levels }: Section): string => (levels ? `; của đơn vị là ${levels.join(', ')}` : '');

const bookLines = (body: SectionsBody): readonly string[] =>
  markdownTable(
    ['STT', 'Dòng', 'Khoá', 'Quan hệ'],
    [
      ...body.sections.map((section) => [
        section.marker,
        section.label,
        asCode(section.key),
        `bằng tổng các dòng thuộc khu vực; số dòng tuỳ theo thực tế${ownLevels(section)}`,
      ]),
      ['', body.total.label, asCode(body.total.key), 'bằng tổng các khu vực'],
    ],
  );

export const sections: SheetKind<SectionsBody> = {
  schema: ({ z, key, label, total }) =>
    z.strictObject({
      kind: z.literal('sections'),
      sections: z
        .array(
          z.strictObject({
            key,
            marker: z.string(),
            label,
            blankRows: z.int().positive().optional(),
            levels: z.array(label).min(1).optional(),
          }),
        )
        .min(1),
      total,
      blankRows: z.int().positive(),
    }),
  shape: (body, columns) => ({
    isOpen: true,
    rows: [],
    sums: [
      ...body.sections.map((section) => ({ key: section.key, label: section.label, kind: 'section' as const })),
      { ...body.total, kind: 'total' },
    ],
    tallies: [],
    groupings: [],
    itemsAreUnits: true,
    closedTo: (level) => closedTo(body, level),
    template: () => [
      ...body.sections.flatMap((section) => [
        sectionRow(section),
        ...blankRows(section.blankRows ?? body.blankRows, { section: section.key }),
      ]),
      totalRow(body),
    ],
    place: (around) => placeRows(body, around),
    implied: totals(body, columns),
    book: () => bookLines(body),
  }),
};
