/** What has to be chosen before templates can be made, and the way there. */
import type { JSX } from 'preact';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { Empty } from '../ui/Empty';
import { useSay } from '../words/say';
import type { TemplatesState } from './state';
import { words } from './words';

export const Needs = ({ needs }: Readonly<{ needs: NonNullable<TemplatesState['needs']> }>): JSX.Element => {
  const say = useSay();
  const { isChoosing } = useDesk();
  return (
    <Empty title={say(needs === 'period' ? words.needsPeriod : words.needsCatalogue)}>
      <p>{say(words.needsHint)}</p>
      <Button kind="primary" onClick={() => isChoosing.set(() => true)}>
        {say(words.choose)}
      </Button>
    </Empty>
  );
};
