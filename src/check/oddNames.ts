/** Names of items that name nothing: a number, a mark of repetition, a person. */
import type { FindingOf } from '../core/finding';
import type { Finding } from '../core/finding';
import { groupBy } from '../core/remember';
import type { Table } from '../core/table';
import { fold } from '../core/vietnamese';
import { isName } from '../language/columns/ask';
import { headOf, leaves } from '../language/form';
import type { Form } from '../language/load';
import { namesPerson } from '../reckon/anonymous';

type Why = FindingOf<'name.odd'>['why'];

const ditto = /^(?:nt|như trên|như dòng trên|tương tự|idem)$/u;

function whyOf(text: string): Why | undefined {
  if (text === '') return undefined;
  if (ditto.test(fold(text).replace(/^[-"' .]+|[-"' .]+$/g, '')) || /^["〃]+$/u.test(text)) return 'ditto';
  return /\p{L}/u.test(text) ? (namesPerson(text) ? 'person' : undefined) : 'noLetters';
}

/** Each reason once for a sheet; a rule of the form about persons has told of them already. */
export function oddNames(form: Form, tables: readonly Table[], told: readonly Finding[]): readonly Finding[] {
  const known = new Set(
    told.flatMap(({ kind, involves }) => (kind === 'anonymous' ? involves.map(({ sheet, cell }) => `${sheet}!${cell}`) : [])),
  );
  return tables.flatMap((table) => {
    const columns = form.sheets.find(({ key }) => key === table.sheet)?.columns ?? [];
    const name = leaves(columns).find(isName);
    const odd = table.rows.flatMap(({ kind, name: { text, from } }) => {
      const [at] = from;
      const why = kind === 'item' ? whyOf(text) : undefined;
      return name && at && why && !known.has(`${at.sheet}!${at.cell}`) ? [{ at, why, text, key: name.key }] : [];
    });
    return [...groupBy(odd, ({ why }) => why).values()].flatMap((alike): readonly Finding[] => {
      const [first] = alike;
      if (!first) return [];
      const place = { form: form.code, sheet: table.sheet, key: first.key };
      const facts = { column: headOf(columns, first.key), why: first.why, text: first.text };
      return [{ kind: 'name.odd', severity: 'warning', place, at: first.at, involves: alike.map(({ at }) => at), ...facts }];
    });
  });
}
