/** Shows a tab when its script has come, and a way to try again when it has not. */
import type { ComponentType, JSX } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { common } from '../words/common';
import { useSay } from '../words/say';

type Loading = Readonly<{ is: 'loading' } | { is: 'there'; Tab: ComponentType } | { is: 'failed'; reason: string }>;

export function LazyTab({ load }: Readonly<{ load: () => Promise<ComponentType> }>): JSX.Element {
  const say = useSay();
  const [state, setState] = useState<Loading>({ is: 'loading' });
  const start = useCallback(() => {
    setState({ is: 'loading' });
    load().then(
      (Tab) => setState({ is: 'there', Tab }),
      (error: unknown) => setState({ is: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  }, [load]);
  // Not after the first paint: the script of the tab is asked for at once.
  useLayoutEffect(start, [start]);

  switch (state.is) {
    case 'loading':
      return <p class="hint">{say(common.opening)}</p>;
    case 'there':
      return <state.Tab />;
    case 'failed':
      return (
        <Notice kind="error" actions={<Button onClick={start}>{say(common.retry)}</Button>}>
          {say(common.failed, { reason: state.reason })}
        </Notice>
      );
  }
}
