/** Each unit's return, form by form: what came, what is wrong with it, and what can be done. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FormStanding } from '../../consolidate/standing';
import { unitStatusNames } from '../../words/unitStatus';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { common } from '../words/common';
import { useSay } from '../words/say';
import type { StatusFilter, UnitRow } from './unitRows';
import { countsOf, unitRows } from './unitRows';
import { Reminder } from './Reminder';
import { UnitLine } from './UnitLine';
import { words } from './words';

/** Enough to see what there is, without pushing the charts out of sight. */
const shownAtFirst = 12;
const shownMore = 100;

function UnitTable({ rows }: Readonly<{ rows: readonly UnitRow[] }>): JSX.Element {
  const say = useSay();
  return (
    <table class="units" role="table">
      <caption class="out-of-sight">{say(words.unitsCaption)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.unit, words.status, words.action].map((head) => (
            <th key={head.en} role="columnheader" scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <UnitLine key={`${row.form} ${row.unit.code}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

export function Units({ standings, reminder }: Readonly<{ standings: readonly FormStanding[]; reminder: string }>): JSX.Element {
  const say = useSay();
  const [form, setForm] = useState('');
  // What is missing is what has to be done; it may all have come by the next time.
  const [chosen, setStatus] = useState<StatusFilter>('notIn');
  const [shown, setShown] = useState(shownAtFirst);
  const counts = countsOf(standings, form);
  const status = counts.has(chosen) ? chosen : 'any';
  const rows = unitRows(standings, form, status);
  const labelOf = (filter: StatusFilter, count: number): string =>
    filter === 'any'
      ? say(words.anyStatus, { count })
      : filter === 'notIn'
        ? say(words.notIn, { count })
        : say(words.withStatus, { status: say(unitStatusNames[filter]), count });
  return (
    <section class="stack">
      <h3>{say(words.unitsTitle)}</h3>
      <div class="row filters">
        <Choice
          label={say(words.formFilter)}
          value={form}
          options={[
            { value: '', label: say(words.allForms) },
            ...standings.map(({ form: code, title }) => ({ value: code, label: `${code}: ${title}` })),
          ]}
          onChoose={setForm}
        />
        <Choice
          label={say(words.statusFilter)}
          value={status}
          options={[...counts].map(([value, count]) => ({ value, label: labelOf(value, count) }))}
          onChoose={(value) => setStatus(value as StatusFilter)}
        />
      </div>
      {rows.length === 0 ? <p class="hint">{say(words.noUnit)}</p> : <UnitTable rows={rows.slice(0, shown)} />}
      {rows.length > shown ? (
        <Button onClick={() => setShown(shown + shownMore)}>{say(common.more, { count: Math.min(shownMore, rows.length - shown) })}</Button>
      ) : null}
      {reminder === '' ? null : <Reminder text={reminder} />}
    </section>
  );
}
