/** Results left blank beside their plan, and results of a list that have no plan: a blank cell switches off what would have been compared. */
import type { CellRef } from '../core/cell';
import { joinCells } from '../core/cell';
import type { Finding } from '../core/finding';
import type { Table } from '../core/table';
import { cellOf } from '../core/table';
import type { Sheet } from '../language/form';
import { headOf } from '../language/form';
import type { Form } from '../language/load';
import { fillYears } from '../language/years';
import { shapeOf } from '../language/sheets/ask';
import type { Pair } from './planned';
import { pairsOf, takes } from './planned';

type Of = Readonly<{ form: Form; sheet: Sheet; year: number }>;
type Spot = Readonly<{ at: CellRef; pair: Pair }>;

function findingOf(kind: 'blank.results' | 'blank.plan', { form, sheet, year }: Of, spots: readonly Spot[]): readonly Finding[] {
  const [first] = spots;
  if (!first) return [];
  const heads = (of: keyof Pair): readonly string[] => [
    ...new Set(spots.map(({ pair }) => fillYears(headOf(sheet.columns, pair[of]), year))),
  ];
  return [
    {
      ...{ kind, severity: 'warning', place: { form: form.code, sheet: sheet.key } },
      ...{ at: first.at, involves: joinCells(...spots.map(({ at }) => [at])), results: heads('result'), plans: heads('plan') },
    },
  ];
}

/** One finding for all of a sheet's blanks of a kind. */
export function blanksBesidePlans(form: Form, tables: readonly Table[], year: number): readonly Finding[] {
  return tables.flatMap((table) => {
    const sheet = form.sheets.find(({ key }) => key === table.sheet);
    if (!sheet) return [];
    const isList = shapeOf(sheet).isOpen;
    const pairs = pairsOf(form, sheet);
    const spots = (column: keyof Pair, other: keyof Pair): readonly Spot[] =>
      pairs.flatMap((pair) =>
        table.rows
          .filter((row) => pair[column] in table.columns && takes(sheet, row, pair[column]) && row.figures[pair[column]] === undefined)
          .filter((row) => row.figures[pair[other]]?.value.gt(0))
          // Where another column tells the same plan's result, this one is not owed.
          .filter((row) => !pairs.some((twin) => twin[other] === pair[other] && row.figures[twin[column]] !== undefined))
          .filter(() => pairs.find((twin) => twin[other] === pair[other]) === pair)
          .map((row) => ({ at: cellOf(table, row, pair[column]), pair })),
      );
    // Revenue that nobody planned is usual on a paper's own rows; a project is paid from its plan.
    return [
      ...findingOf('blank.results', { form, sheet, year }, spots('result', 'plan')),
      ...(isList ? findingOf('blank.plan', { form, sheet, year }, spots('plan', 'result')) : []),
    ];
  });
}
