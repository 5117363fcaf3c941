/** One unit's return for one form. */
import type { JSX } from 'preact';
import type { UnitStanding } from '../../consolidate/standing';
import { unitStatusNames } from '../../words/unitStatus';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import type { UnitRow } from './unitRows';
import { words } from './words';

/** Beside the words, so that the eye finds what is wrong; drawn, because a letter would be read aloud. */
const signs: Readonly<Record<UnitStanding['status'], string>> = {
  accepted: 'M3 6.5l2 2 4-5',
  despiteErrors: 'M6 2.5v4.5M6 9v.5',
  refused: 'M3 3l6 6M9 3l-6 6',
  duplicate: 'M2.5 4.5h7M2.5 7.5h7',
  missing: 'M3 6h6',
};

function Acceptance({ unit }: Readonly<{ unit: UnitStanding }>): JSX.Element | null {
  const say = useSay();
  const desk = useDesk();
  const { run, actions } = useConsolidate();
  const isAccepted = useStore(desk.office).accept.includes(unit.code);
  if (!isAccepted && !unit.canBeTaken) return null;
  return (
    <>
      <Button
        disabled={run.is === 'busy'}
        label={say(isAccepted ? words.notAcceptUnit : words.acceptUnit, { unit: unit.name })}
        onClick={() => void actions.accept(unit.code, !isAccepted)}
      >
        {say(isAccepted ? words.notAccept : words.accept)}
      </Button>
      {isAccepted && unit.status === 'refused' && run.is !== 'busy' ? <p class="hint">{say(words.cannotAccept)}</p> : null}
    </>
  );
}

export function UnitLine({ row: { form, unit } }: Readonly<{ row: UnitRow }>): JSX.Element {
  const say = useSay();
  const { actions } = useConsolidate();
  const { status, file, round, errors, warnings } = unit;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {unit.name}
        <span class="hint">
          {[form, ...(file === undefined ? [] : [file]), ...(round !== undefined && round > 1 ? [say(words.round, { round })] : [])].join(
            ' · ',
          )}
        </span>
      </th>
      <td role="cell">
        <span class={`unit-status ${status}`}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={signs[status]} />
          </svg>
          {say(unitStatusNames[status])}
        </span>
        {file !== undefined && errors + warnings > 0 ? <span class="hint">{say(words.counts, { errors, warnings })}</span> : null}
      </td>
      <td role="cell" class="unit-actions">
        {file !== undefined && errors + warnings > 0 ? (
          <Button kind="subtle" label={say(words.seeFindingsOf, { file })} onClick={() => actions.checkFile(file)}>
            {say(words.seeFindings)}
          </Button>
        ) : null}
        <Acceptance unit={unit} />
      </td>
    </tr>
  );
}
