/** What changes results, in one line above the tabs' contents; opened, it is where the office chooses it. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { About } from '../engine/trayJobs';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import type { Load } from '../ui/Lazy';
import { Lazy } from '../ui/Lazy';
import { RunNotice } from '../ui/RunNotice';
import { useStore } from '../ui/useStore';
import { useTab } from '../ui/useTab';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { officeText } from './describe';
import { sameOffice } from '../../core/office';
import type { PanelProps } from './OfficePanel';
import { Proposal } from './Proposal';
import { SaidNotice, SourceNotices } from './Results';
import type { OfficeMachine } from './tab';
import { officeTab } from './tab';
import { doingWords, words } from './words';

/** What the engine knows, asked again when the catalogue changes: the office's own, and what it adds, are known only while chosen. */
function useAbout(isWanted: boolean): About | undefined {
  const { engine, office } = useDesk();
  const { catalogue, added } = useStore(office);
  const [about, setAbout] = useState<About>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    engine.call('about', null).then(
      (told) => isHere && setAbout(told),
      // The tabs tell when the engine cannot be started; the bar then shows codes.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [engine, catalogue, added, isWanted]);
  return about;
}

function RunView({ bar }: Readonly<{ bar: OfficeMachine }>): JSX.Element {
  const say = useSay();
  const close = (
    <Button kind="subtle" onClick={() => bar.forget()}>
      {say(common.close)}
    </Button>
  );
  return <RunNotice run={useStore(bar.run)} words={doingWords} actions={close} />;
}

const loadPanel: Load<PanelProps> = () => import(/* webpackChunkName: "choices" */ './OfficePanel').then(({ OfficePanel }) => OfficePanel);

export function OfficeBar(): JSX.Element {
  const desk = useDesk();
  const office = useStore(desk.office);
  const { saved } = useStore(desk.officeSource);
  const isOpen = useStore(desk.isChoosing);
  const section = useRef<HTMLElement>(null);
  const say = useSay();
  const id = useId();
  const about = useAbout(isOpen || (office.catalogue !== '' && office.place === undefined));
  const bar = useTab(officeTab);
  const isHere = (): boolean => section.current?.contains(document.activeElement) === true;
  return (
    <section class="office" aria-label={say(words.bar)} ref={section}>
      <div class="office-line">
        <span class="office-text">
          {officeText(say, office, about?.catalogues)}
          {sameOffice(office, saved) ? null : <span class="hint"> ({say(words.unsaved)})</span>}
        </span>
        <Button
          kind="subtle"
          expanded={isOpen}
          controls={id}
          label={`${say(isOpen ? words.hide : words.change)}: ${say(words.bar)}`}
          onClick={() => desk.isChoosing.set((before) => !before)}
        >
          {say(isOpen ? words.hide : words.change)}
        </Button>
      </div>
      <Proposal bar={bar} />
      <SourceNotices bar={bar} />
      <div id={id} class="office-panel" hidden={!isOpen}>
        {isOpen ? <Lazy load={loadPanel} given={{ about, bar, isHere }} /> : null}
      </div>
      <RunView bar={bar} />
      <SaidNotice bar={bar} />
    </section>
  );
}
