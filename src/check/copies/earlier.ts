/** Figures of an earlier period sent again: what grows from period to period is the same in every cell. */
import { joinCells } from '../../core/cell';
import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { Column, Sheet } from '../../language/form';
import type { Form } from '../../language/load';
import { pairsOf } from '../planned';
import { marksOf, sharedMarks } from './marks';

/** All but a few: a total over nothing new is possible, a whole sheet of it is worth a question. */
const share = 0.95;
const fewest = 4;
/** Of the same unit half as many tell as much. */
const enoughDigits = 12;

/** Plans stay as they are for a year; results do not. */
function grows(form: Form): (sheet: Sheet, column: Column) => boolean {
  return (sheet, { key }) => {
    const pairs = pairsOf(form, sheet);
    return pairs.length === 0 || pairs.some(({ result }) => result === key);
  };
}

export function sentAgain(form: Form, tables: readonly Table[], earlier: readonly Table[]): readonly Finding[] {
  const wanted = grows(form);
  return tables.flatMap((table): readonly Finding[] => {
    const before = earlier.find(({ sheet }) => sheet === table.sheet);
    if (!before) return [];
    const [own, theirs] = [table, before].map((one) => marksOf(form, one, wanted, true)) as [
      ReturnType<typeof marksOf>,
      ReturnType<typeof marksOf>,
    ];
    const shared = sharedMarks(own, theirs, share, enoughDigits);
    const involves = joinCells(...shared.map(({ cells }) => cells));
    const [at] = involves;
    if (!at || involves.length < fewest || shared.length < share * own.length) return [];
    const facts = { about: { sheet: table.sheet, row: '', column: '' }, sheet: table.tab, count: involves.length, file: before.file };
    return [{ kind: 'copied.period', severity: 'warning', place: { form: form.code, sheet: table.sheet }, at, involves, ...facts }];
  });
}
