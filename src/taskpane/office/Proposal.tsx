/** Where nothing is chosen, or a place of which the opened files are not: the period and catalogue that most of them name, to take or leave. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Office } from '../../core/office';
import type { Proposal as Proposed } from '../../work/proposal';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { periodText } from './describe';
import type { OfficeMachine } from './tab';
import { words } from './words';

/** A place that was chosen yesterday may not be that of the files of today. */
function isNews(proposed: Proposed, chosen: Pick<Office, 'period' | 'catalogue'>): boolean {
  if (chosen.period === '' && chosen.catalogue === '') return proposed.period !== '' || proposed.catalogue !== '';
  return chosen.catalogue !== '' && proposed.catalogue !== '' && proposed.catalogue !== chosen.catalogue;
}

export function Proposal({ bar }: Readonly<{ bar: OfficeMachine }>): JSX.Element | null {
  const desk = useDesk();
  const { engine, office: store } = desk;
  const tray = useStore(desk.tray);
  const { period, catalogue } = useStore(store);
  const say = useSay();
  const [proposed, setProposed] = useState<Proposed>();
  const [isLeft, setLeft] = useState(false);

  useEffect(() => {
    const files = tray.filter(({ problem }) => problem === undefined).map(({ file }) => file);
    if (isLeft || files.length === 0) {
      setProposed(undefined);
      return undefined;
    }
    let isHere = true;
    engine.call('proposed', { files }).then(
      (found) => isHere && setProposed(found),
      // A proposal less is no harm.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [engine, tray, isLeft]);

  if (isLeft || !proposed || !isNews(proposed, { period, catalogue })) return null;
  const what = [
    ...(proposed.period === '' ? [] : [periodText(say, proposed.period)]),
    ...(proposed.place === '' ? [] : [proposed.place]),
  ].join(' · ');
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button onClick={() => void bar.do.takeProposal(proposed)}>{say(words.useProposal)}</Button>
          <Button kind="subtle" onClick={() => setLeft(true)}>
            {say(words.leaveProposal)}
          </Button>
        </>
      }
    >
      {say(words.proposal, { what })}
    </Notice>
  );
}
