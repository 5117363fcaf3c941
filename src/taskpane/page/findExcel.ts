/**
 * Looks for Excel around the page. Microsoft's script is loaded beside the page (`async` in taskpane.html), so that a slow network
 * does not hold up the page's own script; whether it has come is told by its own event, or by the window's, which waits for it.
 */
import { present } from '../../core/present';
import { openWorkbook } from '../../doors/excel/openWorkbook';
import { startInExcel } from '../../doors/excel/start';
import type { Around } from './around';

/** Long enough for a slow machine, short enough for a person who waits. */
const patience = 4_000;
/** The longest that a timer takes: an Excel that answers late is still welcome. */
const always = 2 ** 31 - 1;

const isHere = (): boolean => 'Office' in globalThis;

/** Resolves when Microsoft's script has run or has failed; nothing is lost if that was before. */
function scriptEnded(): Promise<void> {
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  if (isHere() || !script || document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => resolve();
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    addEventListener('load', end);
  });
}

async function found(): Promise<Around> {
  await scriptEnded();
  const start = await startInExcel(always);
  switch (start.place) {
    case 'withoutOffice':
      return { is: 'without', want: 'notLoaded' };
    case 'browser':
      return { is: 'without', want: start.answered ? 'notExcel' : 'silent' };
    case 'excel': {
      if (!start.isRecentEnough) return { is: 'without', want: 'tooOld' };
      const { platform, readOnly, lang, theme } = start;
      return { is: 'excel', workbook: openWorkbook(), platform, readOnly, ...present({ lang, theme }) };
    }
  }
}

/** Tells what is found; after four seconds of silence that too, and then once more if Excel answers after all. */
export async function findExcel(tell: (around: Around) => void): Promise<void> {
  const timer = setTimeout(() => tell({ is: 'without', want: isHere() ? 'silent' : 'notLoaded' }), patience);
  const around = await found();
  clearTimeout(timer);
  tell(around);
}
