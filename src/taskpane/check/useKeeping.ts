/** Keeps what is shown in step with what it rests on: files, choices, language, changes in Excel, colours. */
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../ui/useStore';
import type { Bench } from './actions';
import { askedKey, checkAnew, checkTray, toldProblem } from './actions';
import { colouredCells } from './colours';
import { emptied, hasUnsaved } from './state';

/** Checks again when files, choices or language changed; what was tried once and stopped is not tried again by itself. */
export function useFreshCheck(bench: Bench, isShown: boolean): void {
  const { desk, store } = bench;
  const tray = useStore(desk.tray);
  const office = useStore(desk.office);
  const { lang } = useStore(desk.preferences);
  const { subject, working, asked, earlier } = useStore(store);
  useEffect(() => {
    if (!isShown || working) return;
    const current = subject ?? (desk.workbook ? undefined : 'files');
    if (current === undefined || askedKey(bench, current) === asked) return;
    if (current === 'workbook') void checkAnew(bench, current);
    else if (tray.length > 0) void (subject === undefined ? checkTray(bench) : checkAnew(bench, current));
    else if (subject === 'files') store.set(emptied);
  }, [isShown, working, tray, office, lang, subject, earlier, asked]);
}

/** Colours cells after each check while that is wanted, and gives their own colours back when it no longer is. */
export function useColours(bench: Bench): void {
  const { desk, store } = bench;
  const { colouring } = useStore(desk.preferences);
  const { list, subject } = useStore(store);
  const { workbook } = desk;
  const isColoured = useRef(false);
  // One after the other: each has to know which fills the one before it put away.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!workbook || subject !== 'workbook' || !list || (!colouring && !isColoured.current)) return;
    isColoured.current = colouring;
    before.current = before.current.then(async () => {
      const outcome = await (colouring ? workbook.colour(colouredCells(list)) : workbook.clearColours());
      if ('problem' in outcome) toldProblem(bench, outcome.problem);
    });
  }, [workbook, list, subject, colouring]);
}

/** Leaving the page would lose them; the browser then asks the person, in its own words. */
export function useUnsaved({ store }: Bench): void {
  const isUnsaved = hasUnsaved(useStore(store));
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Chrome asks by the one from 119 on, by the other before.
      event.returnValue = 'unsaved';
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
