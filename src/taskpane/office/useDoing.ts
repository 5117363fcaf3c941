/** One thing at a time that takes a moment: what is being done, and what came of it. */
import { useState } from 'preact/hooks';
import { useDesk } from '../ui/deskContext';
import { failureOf, failureText } from '../words/failure';
import { useSay } from '../words/say';
import type { Told } from './actions';

export type Doing = Readonly<{
  /** What is being done; undefined while nothing is. */
  what: string | undefined;
  told: Told | undefined;
  start: (what: string, work: () => Promise<Told | undefined>) => void;
  forget: () => void;
}>;

export function useDoing(): Doing {
  const { announce } = useDesk();
  const say = useSay();
  const [what, setWhat] = useState<string>();
  const [told, setTold] = useState<Told>();
  const end = (result: Told | undefined): void => {
    setWhat(undefined);
    setTold(result);
    // Errors are alerts, which are heard without this.
    if (result?.is === 'done') announce(result.text);
  };
  return {
    what,
    told,
    start: (next, work) => {
      if (what !== undefined) return;
      setWhat(next);
      setTold(undefined);
      work().then(end, (error: unknown) => end({ is: 'error', text: failureText(say, failureOf(error)) }));
    },
    forget: () => setTold(undefined),
  };
}
