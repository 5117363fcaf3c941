/** The units: searched by name without accents, by kind, chosen one by one or all that were found. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { UnitKind } from '../../core/unitKind';
import { kindsOfUnits } from '../../core/unitKind';
import type { OfferedUnit } from '../engine/templateOffer';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { common } from '../words/common';
import { useSay } from '../words/say';
import type { Round } from './state';
import { useTemplates } from './templatesContext';
import type { UnitFilter } from './units';
import { foundUnits, kindsOf, withUnits } from './units';
import { words } from './words';

/** A list longer than this is slow to draw and slower to read. */
const atFirst = 60;

function Filter({ filter, kinds }: Readonly<{ filter: UnitFilter; kinds: readonly UnitKind[] }>): JSX.Element {
  const say = useSay();
  const id = useId();
  const { actions } = useTemplates();
  const change = (next: Partial<UnitFilter>): void => void actions.change((round) => ({ ...round, filter: { ...round.filter, ...next } }));
  return (
    <div class="templates-filter">
      <div class="field">
        <label for={id}>{say(words.search)}</label>
        <input
          id={id}
          type="search"
          placeholder={say(words.searchHint)}
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </div>
      {kinds.length > 1 ? (
        <Choice
          label={say(words.kind)}
          value={filter.kind}
          options={[
            { value: '', label: say(words.anyKind) },
            ...kinds.map((kind) => ({ value: kind, label: say(kindsOfUnits[kind].listed) })),
          ]}
          onChoose={(kind) => change({ kind: kind as UnitFilter['kind'] })}
        />
      ) : null}
    </div>
  );
}

export function UnitList({ round, units }: Readonly<{ round: Round; units: readonly OfferedUnit[] }>): JSX.Element {
  const say = useSay();
  const { actions } = useTemplates();
  const [count, setCount] = useState(atFirst);
  const found = foundUnits(units, round.filter);
  const isAll = found.length === units.length;
  const choose = (some: readonly OfferedUnit[], on: boolean): void =>
    void actions.change((before) => ({ ...before, units: withUnits(before.units, some, on) }));
  const chosen = units.filter(({ code }) => round.units.has(code)).length;
  return (
    <fieldset class="checks card">
      <legend class="out-of-sight">{say(words.units)}</legend>
      <p class="templates-legend" aria-hidden="true">
        {say(words.units)}
      </p>
      <Filter filter={round.filter} kinds={kindsOf(units)} />
      <div class="row">
        <Button onClick={() => choose(found, true)}>
          {isAll ? say(words.chooseAll) : say(words.chooseFound, { count: found.length })}
        </Button>
        <Button onClick={() => choose(found, false)}>{isAll ? say(words.clearAll) : say(words.clearFound, { count: found.length })}</Button>
      </div>
      <p class="hint" role="status">
        {say(words.chosenUnits, { chosen, count: units.length })}
      </p>
      <div class="templates-units">
        {found.length === 0 ? <p>{say(words.noneFound)}</p> : null}
        {found.slice(0, count).map((unit) => (
          <label key={unit.code} class="check">
            <input type="checkbox" checked={round.units.has(unit.code)} onChange={(event) => choose([unit], event.currentTarget.checked)} />
            <span>
              {unit.name} <span class="hint">{say(words.files, { forms: unit.forms.join(', ') })}</span>
            </span>
          </label>
        ))}
        {found.length > count ? (
          <Button kind="subtle" onClick={() => setCount(count + 200)}>
            {say(common.more, { count: Math.min(200, found.length - count) })}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
