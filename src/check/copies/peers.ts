/** Returns of several units that hold the same figures: one was filled in over a copy of the other. */
import { joinCells } from '../../core/cell';
import type { Finding } from '../../core/finding';
import { remember } from '../../core/remember';
import { tableOf } from '../../core/kept/table';
import type { KeptTable, Submission } from '../../core/table';
import type { Form } from '../../language/load';
import type { Mark } from './marks';
import { marksOf, sharedMarks } from './marks';

export type Told = Readonly<{ of: Submission; finding: Finding }>;

/** Four of five figures, for whoever copies changes some. */
const share = 0.8;
/** Items of other names may be alike by chance, one or two of them. */
const fewestItems = 3;
/** So few marks of a sheet find any other sheet that shares most of them; more would be kept of a whole country for nothing. */
const sketched = 8;
/** What so many have is nobody's copy. */
const tooMany = 12;

/** 32 bits of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

const sketchOf = (marks: readonly Mark[]): readonly number[] =>
  marks
    .map(({ key }) => hashOf(key))
    .sort((a, b) => a - b)
    .slice(0, sketched);

/** Where one unit answers for a sheet, its figures are those of the others, added up. */
const isOwn = (form: Form, { sheet }: KeptTable): boolean =>
  form.sheets.some(({ key, authority }) => key === sheet && authority === undefined);

type Sheet = Readonly<{ of: Submission; table: KeptTable }>;

/** Pairs of sheets of which the sketches meet. */
function nearPairs(form: Form, sheets: readonly Sheet[]): readonly (readonly [Sheet, Sheet])[] {
  const holders = new Map<number, number[]>();
  sheets.forEach(({ table }, index) => {
    for (const hash of sketchOf(marksOf(form, tableOf(table)))) {
      const list = holders.get(hash);
      if (list) list.push(index);
      else holders.set(hash, [index]);
    }
  });
  const pairs = new Map<string, readonly [Sheet, Sheet]>();
  for (const list of holders.values()) {
    if (list.length > tooMany) continue;
    for (const a of list) for (const b of list) if (a < b) pairs.set(`${a} ${b}`, [sheets[a]!, sheets[b]!]);
  }
  return [...pairs.values()];
}

function finding(form: Form, own: Sheet, other: Sheet, shared: readonly Mark[]): readonly Told[] {
  const involves = joinCells(...shared.map(({ cells }) => cells));
  const [at] = involves;
  if (!at) return [];
  const { file, unit } = other.of;
  const place = { form: form.code, sheet: own.table.sheet };
  const facts = {
    about: { sheet: own.table.sheet, row: '', column: '' },
    sheet: own.table.tab,
    count: involves.length,
    file,
    unit: unit?.reportName ?? '',
  };
  return [{ of: own.of, finding: { kind: 'copied.figures', severity: 'warning', place, at, involves, ...facts } }];
}

type Marks = (table: KeptTable) => readonly Mark[];

/** Told of both, for which is the copy nobody can see. */
export function copiedFigures(form: Form, filed: readonly Submission[]): readonly Told[] {
  return form.sheets.flatMap(({ key }) => {
    const sheets = filed.flatMap((of) =>
      of.tables.filter((table) => table.sheet === key && isOwn(form, table)).map((table) => ({ of, table })),
    );
    const [marks, named] = [false, true].map((isNamed) =>
      remember((table: KeptTable) => marksOf(form, tableOf(table), undefined, isNamed)),
    ) as [Marks, Marks];
    const shared = (own: KeptTable, other: KeptTable): readonly Mark[] => {
      const alike = sharedMarks(marks(own), marks(other), share);
      return alike.length >= fewestItems ? alike : sharedMarks(named(own), named(other), share);
    };
    return nearPairs(form, sheets).flatMap(([a, b]) => {
      const [ofA, ofB] = [shared(a.table, b.table), shared(b.table, a.table)];
      return [...finding(form, a, b, ofA), ...finding(form, b, a, ofB)];
    });
  });
}
