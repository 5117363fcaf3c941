/** What can be made in a period: which forms, for which units, and what that comes to. */
import type { JSX } from 'preact';
import { useDesk } from '../ui/deskContext';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import { FormList } from './FormList';
import type { Round } from './state';
import { ToMake } from './ToMake';
import { UnitList } from './UnitList';
import { endedUnits, filing } from './units';
import { words } from './words';

export function RoundView({ round }: Readonly<{ round: Round }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const isUsual = useStore(useDesk().office).period === '';
  const { offer } = round;
  const ended = endedUnits(offer.units);
  const units = filing(offer.units);
  return (
    <>
      <p>
        <strong class="templates-round">{say(words.round, { period: periodText(offer.period), place: offer.place })}</strong>
        {isUsual ? <span class="hint"> {say(words.usualPeriod, { period: periodText(offer.period) })}</span> : null}
      </p>
      {ended.length > 0 ? (
        <Notice kind="info">{say(words.ended, { count: ended.length, units: ended.map(({ name }) => name).join(', ') })}</Notice>
      ) : null}
      {units.length === 0 ? <Notice kind="warning">{say(words.noUnits, { catalogue: offer.catalogue })}</Notice> : null}
      <div class="templates-layout">
        <div class="stack">
          <FormList round={round} />
          {units.length > 0 ? <UnitList round={round} units={units} /> : null}
        </div>
        {units.length > 0 ? <ToMake files={round.files} /> : null}
      </div>
    </>
  );
}
