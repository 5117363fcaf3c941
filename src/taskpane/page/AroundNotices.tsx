/** What a person should know of the place where the page stands; each can be put away. */
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useStore } from '../ui/useStore';
import type { Store } from '../desk/store';
import { common } from '../words/common';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import type { Around } from './around';
import { wants, words } from './words';

/** Known by what they say: one that was put away comes back only when something else was said. */
export type Shell = Readonly<{
  around: Around;
  /** Files that were at hand when Excel opened the page anew. */
  filesLost: number;
  /** A file that this Excel may not have saved. */
  perhapsNotSaved?: string;
  putAway: readonly string[];
}>;

type Said = Readonly<{ id: string; kind: 'info' | 'warning'; text: string; actions?: ComponentChildren }>;

function saidBy({ around, filesLost, perhapsNotSaved }: Shell, say: ReturnType<typeof useSay>): readonly Said[] {
  const again = <Button onClick={() => location.reload()}>{say(words.tryAgain)}</Button>;
  return [
    ...(around.is === 'without'
      ? [
          {
            id: around.want,
            kind: 'info' as const,
            text: say(wants[around.want]),
            ...(around.want === 'notLoaded' ? { actions: again } : {}),
          },
        ]
      : []),
    ...(around.is === 'excel' && around.readOnly
      ? [{ id: 'readOnly', kind: 'warning' as const, text: problemText(say, { code: 'readOnly' }) }]
      : []),
    ...(filesLost > 0 ? [{ id: 'anew', kind: 'info' as const, text: say(words.startedAnew, { count: filesLost }) }] : []),
    ...(perhapsNotSaved === undefined
      ? []
      : [
          {
            id: `saved ${perhapsNotSaved}`,
            kind: 'info' as const,
            text: say(words.perhapsNotSaved, { name: perhapsNotSaved }),
            actions: (
              <a class="button plain" href="index.html" target="_blank" rel="noreferrer">
                {say(words.openInBrowser)}
              </a>
            ),
          },
        ]),
  ];
}

export function AroundNotices({ shell }: Readonly<{ shell: Store<Shell> }>): JSX.Element {
  const say = useSay();
  const state = useStore(shell);
  const said = saidBy(state, say).filter(({ id }) => !state.putAway.includes(id));
  return (
    <div role="status" class="stack around">
      {said.map(({ id, kind, text, actions }) => (
        <Notice
          key={id}
          kind={kind}
          actions={
            <>
              {actions}
              <Button kind="subtle" onClick={() => shell.set((before) => ({ ...before, putAway: [...before.putAway, id] }))}>
                {say(common.close)}
              </Button>
            </>
          }
        >
          {text}
        </Notice>
      ))}
    </div>
  );
}
