/** Whatever a definition names by key exists: a rule on a row that is not there would stand nowhere, and say nothing. */
import type { FormDefinition, Sheet } from '../form';
import { shapeOf } from '../sheets/ask';
import { allRows } from '../sheets/row';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import { byUnit } from '../sheets/grouping';
import type { PlacedSheet } from './places';
import { columnNamed, columnsOf, rowKeys, rowsOf, rulesOf, sheetsOf } from './places';

type Keys = readonly (readonly [key: string, path: Path])[];
const listed = (keys: readonly string[] = [], path: Path): Keys => keys.map((key, index) => [key, [...path, index]] as const);

const unknownColumns = (sheet: Sheet, keys: Keys): readonly DefinitionProblem[] =>
  keys.filter(([key]) => !columnNamed(sheet, key)).map(([column, path]) => problem(path, 'column.unknown', { column, sheet: sheet.key }));

const unknownRows = (sheet: Sheet, known: readonly string[], keys: Keys): readonly DefinitionProblem[] =>
  keys.filter(([key]) => !known.includes(key)).map(([row, path]) => problem(path, 'row.unknown', { row, sheet: sheet.key }));

function ofColumns(sheet: PlacedSheet): readonly DefinitionProblem[] {
  const cited = columnsOf(sheet).flatMap(({ path, part: { within, opening } }): Keys => [
    ...(within === undefined ? [] : [[within, [...path, 'within']] as const]),
    ...(opening === undefined ? [] : [[opening.closing, [...path, 'opening', 'closing']] as const]),
  ]);
  return unknownColumns(sheet.part, cited);
}

const ofRows = (sheet: PlacedSheet): readonly DefinitionProblem[] =>
  rowsOf(sheet).flatMap(({ path, part: { only, is = {} } }) =>
    unknownColumns(sheet.part, [...listed(only, [...path, 'only']), ...Object.keys(is).map((key) => [key, [...path, 'is', key]] as const)]),
  );

const ofRules = (sheet: PlacedSheet): readonly DefinitionProblem[] =>
  rulesOf(sheet).flatMap(({ path, part: { rows, columns } }) => [
    ...(typeof rows === 'string' ? [] : unknownRows(sheet.part, rowKeys(sheet.part), listed(rows, [...path, 'rows']))),
    ...unknownColumns(sheet.part, listed(columns, [...path, 'columns'])),
  ]);

function ofGroupings({ path, part }: PlacedSheet): readonly DefinitionProblem[] {
  return shapeOf(part).groupings.flatMap(({ by }, index) =>
    by === byUnit || columnNamed(part, by)?.choices
      ? []
      : [problem([...path, 'body', 'groupings', index, 'by'], 'grouping.unknown', { by })],
  );
}

/** The two sides of each transfer. */
function ofTransfers(form: FormDefinition): readonly DefinitionProblem[] {
  return form.transfers.flatMap((transfer, index) =>
    (['received', 'given'] as const).flatMap((side) => {
      const { sheet: key, row } = transfer[side];
      const path = ['transfers', index];
      const sheet = form.sheets.find((item) => item.key === key);
      if (!sheet) return [problem([...path, side, 'sheet'], 'sheet.unknown', { form: form.code, sheet: key })];
      const known = allRows(shapeOf(sheet).rows).map((item) => item.key);
      return [
        ...unknownRows(sheet, known, [[row, [...path, side, 'row']]]),
        ...transfer.columns.flatMap((pair, at) => unknownColumns(sheet, listed(pair[side], [...path, 'columns', at, side]))),
      ];
    }),
  );
}

export const unknownKeys = (form: FormDefinition): readonly DefinitionProblem[] => [
  ...sheetsOf(form).flatMap((sheet) => [ofColumns, ofRows, ofRules, ofGroupings].flatMap((check) => check(sheet))),
  ...ofTransfers(form),
];
