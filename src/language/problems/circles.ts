/** No cell is computed from itself, be it through others. */
import { refsOf } from '../expression';
import type { FormDefinition } from '../form';
import { isAdditive, leaves } from '../form';
import type { DefinitionProblem, Path } from '../problem';
import { problem } from '../problem';
import { rowsOf, sheetsOf } from './places';
import type { ReadSource } from './sources';

/** A cell of a fixed row, or of any item of a list (`*`). */
const cell = (sheet: string, row: string | undefined, column: string | undefined): string => `${sheet}.${row ?? '*'}.${column ?? '*'}`;

type Edge = Readonly<{ from: string; to: readonly string[]; path: Path }>;

/** What the formulas of columns and of single cells take from where, on each row that they stand on. */
function edgesOf(form: FormDefinition, read: readonly ReadSource[]): readonly Edge[] {
  return sheetsOf(form).flatMap((sheet): readonly Edge[] => {
    const rows = rowsOf(sheet);
    const here = read.flatMap((source) =>
      source.sheet === sheet.part && source.use.is === 'computes' ? [{ ...source, use: source.use }] : [],
    );
    const links = here.filter(({ use }) => use.row !== undefined);
    const isLinked = (row: string, column: string): boolean => links.some(({ use }) => use.row === row && use.column.key === column);
    const sums = (row: (typeof rows)[number]['part'], column: string): boolean =>
      row.parts === 'sum' && leaves(sheet.part.columns).some((item) => item.key === column && isAdditive(item));
    const edge = ({ path, formula, use }: (typeof here)[number], row: string | undefined): Edge => ({
      from: cell(sheet.part.key, row, use.column.key),
      to: refsOf(formula)
        .filter((ref) => ref.period === undefined && ref.form === form.code)
        .map((ref) => cell(ref.sheet, ref.row ?? row, ref.column ?? use.column.key)),
      path,
    });
    return here.flatMap((source) => {
      const { use } = source;
      if (use.row !== undefined) return [edge(source, use.row)];
      if (rows.length === 0) return [edge(source, undefined)];
      return rows
        .filter(({ part }) => !isLinked(part.key, use.column.key) && !sums(part, use.column.key))
        .map(({ part }) => edge(source, part.key));
    });
  });
}

/** The sums of fixed rows: each takes its parts, column by column. */
const sumEdges = (form: FormDefinition): readonly Edge[] =>
  sheetsOf(form).flatMap((sheet) =>
    rowsOf(sheet)
      .filter(({ part }) => part.parts === 'sum')
      .flatMap(({ part: row, path }) =>
        leaves(sheet.part.columns)
          .filter(isAdditive)
          .map(({ key: column }) => ({
            from: cell(sheet.part.key, row.key, column),
            to: (row.rows ?? []).filter(({ memo }) => !memo).map(({ key }) => cell(sheet.part.key, key, column)),
            path,
          })),
      ),
  );

function leadsBack(edges: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const seen = new Set<string>();
  const open = [...(edges.get(start) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === start) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(edges.get(at) ?? []));
  }
  return false;
}

export function circleProblems(form: FormDefinition, read: readonly ReadSource[]): readonly DefinitionProblem[] {
  const written = edgesOf(form, read);
  const edges = new Map<string, readonly string[]>();
  for (const { from, to } of [...written, ...sumEdges(form)]) edges.set(from, [...(edges.get(from) ?? []), ...to]);
  const told = new Set<string>();
  return written.flatMap(({ from, path }) => {
    const key = path.join('.');
    if (told.has(key) || !leadsBack(edges, from)) return [];
    told.add(key);
    return [problem(path, 'formula.circle', { path: from.replaceAll('.*', '') })];
  });
}
