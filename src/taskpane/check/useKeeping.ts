/** Keeps what is shown in step with what it rests on: files, choices, language, colours. */
import { useEffect, useRef } from 'preact/hooks';
import { isSame } from '../desk/asMade';
import { useStore } from '../ui/useStore';
import type { Bench } from './benchContext';
import { basisOf } from './checking';
import { colouredCells } from './colours';
import { emptied, hasUnsaved } from './state';

/** Checks again when files or choices changed, and says anew in another language; what was tried once and stopped is not tried again by itself. */
function useFreshCheck({ desk, tab }: Bench, isShown: boolean): void {
  const tray = useStore(desk.tray);
  const office = useStore(desk.office);
  const { lang } = useStore(desk.preferences);
  const run = useStore(tab.run);
  const { shown, asked, earlier } = useStore(tab.state);
  useEffect(() => {
    if (!isShown || run.is === 'busy') return;
    const subject = shown?.subject ?? (desk.workbook ? undefined : 'files');
    if (subject === undefined) return;
    if (isSame(asked, basisOf(desk, tab.state.get(), subject))) {
      if (shown && shown.lang !== lang) void tab.do.sayAnew();
      return;
    }
    if (subject === 'workbook') void tab.do.checkAnew(subject);
    else if (tray.length > 0) void (shown ? tab.do.checkAnew(subject) : tab.do.checkTray());
    else if (shown) tab.state.set(emptied);
  }, [isShown, run, tray, office, lang, shown, earlier, asked]);
}

/** Colours cells after each check while that is wanted, and gives their own colours back when it no longer is. */
function useColours({ desk, tab }: Bench): void {
  const { colouring } = useStore(desk.preferences);
  const { list, subject } = useStore(tab.state).shown ?? {};
  const { workbook } = desk;
  const isColoured = useRef(false);
  // One after the other: each has to know which fills the one before it put away.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    if (!workbook || subject !== 'workbook' || !list || (!colouring && !isColoured.current)) return;
    isColoured.current = colouring;
    before.current = before.current.then(async () => {
      tab.refused('checking', await (colouring ? workbook.colour(colouredCells(list)) : workbook.clearColours()));
    });
  }, [workbook, list, subject, colouring]);
}

/** Leaving the page would lose them; the browser then asks the person, in its own words. */
function useUnsaved({ tab }: Bench): void {
  const isUnsaved = hasUnsaved(useStore(tab.state));
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

export function useKeeping(bench: Bench, isShown: boolean): void {
  useFreshCheck(bench, isShown);
  useColours(bench);
  useUnsaved(bench);
}
