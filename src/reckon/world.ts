/** The tables that an expression may speak of, as seen from the ones at hand. */
import type { Table } from '../core/table';
import { identifies } from '../language/columns/ask';
import { leaves } from '../language/form';
import type { Form } from '../language/load';
import type { World } from './evaluate';

/** Tables beside the ones being looked at; absent where they are not at hand. */
export type Beside = Readonly<{ lastPeriod?: readonly Table[]; lastYear?: readonly Table[]; otherForms?: readonly Table[] }>;

export function worldOf(form: Form, tables: readonly Table[], beside: Beside): World {
  return {
    table: (ref) => {
      const pool =
        ref.period === 'lastPeriod'
          ? beside.lastPeriod
          : ref.period === 'lastYear'
            ? beside.lastYear
            : ref.form === form.code
              ? tables
              : beside.otherForms;
      return pool?.find((table) => table.form === ref.form && table.sheet === ref.sheet);
    },
    identity: (sheet) => leaves(form.sheets.find(({ key }) => key === sheet)?.columns ?? []).find(identifies)?.key,
  };
}
