/** Every expression of a definition, read and resolved, with what it is for. */
import { parse } from '../expression';
import type { Column, FormDefinition, Rule, Sheet } from '../form';
import type { Attempt, DefinitionProblem, Path } from '../problem';
import { attempt } from '../problem';
import type { Formula } from '../resolve';
import { resolve, standsOn } from '../resolve';
import type { PlacedSheet } from './places';
import { columnNamed, columnsOf, rowsOf, rulesOf, sheetsOf } from './places';
import { shapeOf } from '../sheets/ask';

/** What a computed cell holds, a condition on items, or a rule. */
export type Use =
  | Readonly<{ is: 'computes'; column: Column; /** The fixed row, where it is of one. */ row?: string }>
  | Readonly<{ is: 'ratio'; column: Column }>
  | Readonly<{ is: 'counts' }>
  | Readonly<{ is: 'rule'; rule: Rule }>;

export type Source = Readonly<{ path: Path; sheet: Sheet; text: string; use: Use }>;
export type ReadSource = Source & Readonly<{ formula: Formula }>;

function sourcesOf(sheet: PlacedSheet): readonly Source[] {
  const { path, part } = sheet;
  const { tallies } = shapeOf(part);
  const found = (at: Path, text: string | undefined, use: Use): readonly Source[] =>
    text === undefined ? [] : [{ path: at, sheet: part, text, use }];
  return [
    ...columnsOf(sheet).flatMap(({ path: at, part: column }) => [
      ...found([...at, 'formula'], column.formula, { is: 'computes', column }),
      ...found([...at, 'opening', 'ratio'], column.opening?.ratio, { is: 'ratio', column }),
    ]),
    ...rowsOf(sheet).flatMap(({ path: at, part: row }) =>
      Object.entries(row.is ?? {}).flatMap(([key, text]) => {
        const column = columnNamed(part, key);
        return column ? found([...at, 'is', key], text, { is: 'computes', column, row: row.key }) : [];
      }),
    ),
    ...tallies.flatMap(({ where }, index) => found([...path, 'body', 'tallies', index, 'where'], where, { is: 'counts' })),
    ...rulesOf(sheet).flatMap(({ path: at, part: rule }) => found([...at, 'holds'], rule.holds, { is: 'rule', rule })),
  ];
}

export type ReadSources = Readonly<{ read: readonly ReadSource[]; problems: readonly DefinitionProblem[] }>;

export function readSources(form: FormDefinition): ReadSources {
  const attempts = sheetsOf(form)
    .flatMap(sourcesOf)
    .map((source): Attempt<ReadSource> =>
      attempt(source.path, () => {
        const formula = resolve(form, source.sheet, parse(source.text));
        standsOn(formula);
        return { ...source, formula };
      }),
    );
  return {
    read: attempts.flatMap((item) => (item.problems ? [] : [item.value])),
    problems: attempts.flatMap(({ problems = [] }) => problems),
  };
}
