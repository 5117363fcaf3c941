/** What has to be chosen before templates can be made: which forms are in force, and for which place. */
import type { JSX } from 'preact';
import type { Needed } from '../engine/templateOffer';
import { PlaceSearch } from '../office/PlaceSearch';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { usePeriodText } from '../words/usePeriodText';
import { FormsTold } from './FormsTold';
import { useTemplates } from './templatesContext';
import { words } from './words';

function Choosing(): JSX.Element {
  const say = useSay();
  const { isChoosing } = useDesk();
  return <Button onClick={() => isChoosing.set(() => true)}>{say(words.choose)}</Button>;
}

export function Needs({ needed }: Readonly<{ needed: Needed }>): JSX.Element {
  const say = useSay();
  const periodText = usePeriodText();
  const { office } = useDesk();
  const isUsual = useStore(office).period === '';
  const { actions } = useTemplates();
  if (needed.needs === 'period')
    return (
      <Empty title={say(words.needsPeriod)}>
        <Choosing />
      </Empty>
    );
  return (
    <div class="templates-layout">
      <div class="card stack">
        <h3 class="templates-round">{say(words.needsCatalogue)}</h3>
        <p>{say(words.needsHint)}</p>
        <PlaceSearch isEnteredAtFirst onChoose={(place) => void actions.choosePlace(place)} />
        <p class="hint">{say(words.needsOther)}</p>
        <div class="row">
          <Choosing />
        </div>
      </div>
      <div class="card stack">
        <FormsTold forms={needed.forms} period={needed.period} />
        {isUsual ? <p class="hint">{say(words.usualPeriod, { period: periodText(needed.period) })}</p> : null}
      </div>
    </div>
  );
}
