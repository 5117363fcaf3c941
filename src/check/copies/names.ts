/** One list in the returns of two units: the same villages, or a project that both count. */
import type { Finding } from '../../core/finding';
import { groupBy } from '../../core/remember';
import { rowAt } from '../../core/kept/table';
import { nameAt, textAt } from '../../core/kept/wordsAt';
import type { KeptTable, Submission, TableRow } from '../../core/table';
import { fold } from '../../core/vietnamese';
import { identifies } from '../../language/columns/ask';
import type { Sheet } from '../../language/form';
import { leaves } from '../../language/form';
import type { Form } from '../../language/load';
import { shapeOf } from '../../language/sheets/ask';
import type { Told } from './peers';

/** Rows are unpacked for those alone that have their like elsewhere. */
type Item = Readonly<{ of: Submission; kept: KeptTable; index: number }>;

const told = (form: Form, sheet: Sheet, own: readonly Item[], other: Submission): readonly Told[] => {
  const involves = own.flatMap(({ kept, index }) => nameAt(kept, index).from);
  const [at] = involves;
  const [first] = own;
  if (!at || !first) return [];
  const names = own.map(({ kept, index }) => nameAt(kept, index).text);
  const facts = {
    about: { sheet: sheet.key, row: '', column: '' },
    sheet: sheet.tab,
    names,
    file: other.file,
    unit: other.unit?.reportName ?? '',
  };
  const finding: Finding = {
    kind: 'copied.names',
    severity: 'warning',
    place: { form: form.code, sheet: sheet.key },
    at,
    involves,
    ...facts,
  };
  return [{ of: first.of, finding }];
};

const itemsOf = (sheet: Sheet, of: Submission): readonly Item[] =>
  of.tables
    .filter((table) => table.sheet === sheet.key)
    .flatMap((kept) => kept.stubs.flatMap(({ kind }, index) => (kind === 'item' ? [{ of, kept, index }] : [])));

/** Of one name, and with nearly all figures the same, too many to agree by chance. */
function areAlike(one: Item, other: Item): boolean {
  const [a, b] = [rowAt(one.kept, one.index), rowAt(other.kept, other.index)];
  if (!a || !b) return false;
  const filled = ({ figures }: TableRow): number => Object.values(figures).filter(({ value }) => !value.eq(0)).length;
  const same = Object.entries(a.figures).filter(([key, { value }]) => !value.eq(0) && b.figures[key]?.value.eq(value));
  const digits = same.reduce((sum, [, { value }]) => sum + value.toFixed().replace(/[-.]|0+$/g, '').length, 0);
  return digits >= enoughDigits && same.length >= share * Math.max(filled(a), filled(b));
}
const [enoughDigits, share] = [12, 0.8];

/** Items that other returns have too, one finding for each of them. */
function sameItems(
  form: Form,
  sheet: Sheet,
  filed: readonly Submission[],
  keyOf: (item: Item) => string,
  isSure: boolean,
): readonly Told[] {
  const lists = filed.map((of) => itemsOf(sheet, of).filter((item) => keyOf(item) !== ''));
  const byKey = groupBy(lists.flat(), keyOf);
  return lists.flatMap((own) => {
    const pairs = own.flatMap((item) =>
      (byKey.get(keyOf(item)) ?? [])
        .filter((other) => other.of !== item.of && (isSure || areAlike(item, other)))
        .map((other) => ({ item, other: other.of })),
    );
    return [...groupBy(pairs, ({ other }) => other.file).values()].flatMap((alike) => {
      const [first] = alike;
      return first ? told(form, sheet, [...new Set(alike.map(({ item }) => item))], first.other) : [];
    });
  });
}

/** A code names one project; of villages and households of one name the figures must be alike as well. */
export function sameLists(form: Form, filed: readonly Submission[]): readonly Told[] {
  return form.sheets
    .filter((sheet) => sheet.authority === undefined && shapeOf(sheet).isOpen)
    .flatMap((sheet) => {
      const code = leaves(sheet.columns).find(identifies);
      const ofCodes = code ? sameItems(form, sheet, filed, ({ kept, index }) => fold(textAt(kept, index, code.key) ?? ''), true) : [];
      return ofCodes.length > 0 ? ofCodes : sameItems(form, sheet, filed, ({ kept, index }) => fold(nameAt(kept, index).text), false);
    });
}
