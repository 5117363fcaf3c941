/** A view whose script comes when it is first shown, and a way to try again when it has not come. */
import type { ComponentType, JSX } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { common } from '../words/common';
import type { Failure } from '../words/failure';
import { failureOf, failureText } from '../words/failure';
import { useSay } from '../words/say';
import { Button } from './Button';
import { Notice } from './Notice';

type Loading<Props> = Readonly<{ is: 'loading' } | { is: 'there'; View: ComponentType<Props> } | { is: 'failed'; failure: Failure }>;

export type Load<Props = object> = () => Promise<ComponentType<Props>>;

/** `load` has to be the same function at every drawing; `given` is handed on to the view. */
export function Lazy<Props extends object>({ load, given }: Readonly<{ load: Load<Props>; given: Props }>): JSX.Element {
  const say = useSay();
  const [state, setState] = useState<Loading<Props>>({ is: 'loading' });
  const start = useCallback(() => {
    setState({ is: 'loading' });
    load().then(
      (View) => setState({ is: 'there', View }),
      (error: unknown) => setState({ is: 'failed', failure: failureOf(error) }),
    );
  }, [load]);
  // Not after the first paint: the script is asked for at once.
  useLayoutEffect(start, [start]);

  switch (state.is) {
    case 'loading':
      return <p class="hint">{say(common.opening)}</p>;
    case 'there':
      return <state.View {...given} />;
    case 'failed':
      return (
        <Notice kind="error" actions={<Button onClick={start}>{say(common.retry)}</Button>}>
          {failureText(say, state.failure)}
        </Notice>
      );
  }
}
