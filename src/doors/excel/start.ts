/** Where the page finds itself: beside Excel, in a plain browser, or with an office.js that did not come. */
import type { Lang } from '../../core/lang';
import { within } from './timeLimit';

export type Start =
  /** office.js did not load: no network, or blocked. */
  | Readonly<{ place: 'withoutOffice' }>
  /** office.js is here, but no Office program answers; `answered` is false when it kept silent until the time was over. */
  | Readonly<{ place: 'browser'; answered: boolean }>
  /** In Excel: on which platform (`PC`, `Mac`, `OfficeOnline`), and whether it lets us write. */
  | Readonly<{
      place: 'excel';
      platform: string;
      lang?: Lang;
      /** Where Excel tells its colours. */
      theme?: 'light' | 'dark';
      readOnly: boolean;
      /** False where Excel is older than the page needs (ExcelApi 1.4). */
      isRecentEnough: boolean;
    }>;

/** Office waits 5 seconds for a pane; an Excel that is still silent then is not going to answer. */
const patience = 5_000;

const langOf = (locale: string | undefined): Lang | undefined =>
  locale === undefined ? undefined : locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';

/** By the brightness of the background (ITU-R BT.601), since Office names colours and not the theme. */
export function themeOf(background: string | undefined): 'light' | 'dark' | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return red! * 0.299 + green! * 0.587 + blue! * 0.114 < 128 ? 'dark' : 'light';
}

function insideExcel(platform: string): Start {
  const { displayLanguage, officeTheme, document, requirements } = Office.context;
  const lang = langOf(displayLanguage);
  // Excel on the web and older desktops have no officeTheme, whatever the types say.
  const theme = themeOf((officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor);
  return {
    place: 'excel',
    platform,
    ...(lang ? { lang } : {}),
    ...(theme ? { theme } : {}),
    readOnly: document.mode === Office.DocumentMode.ReadOnly,
    isRecentEnough: requirements.isSetSupported('ExcelApi', '1.4'),
  };
}

export async function startInExcel(milliseconds = patience): Promise<Start> {
  if (!('Office' in globalThis)) return { place: 'withoutOffice' };
  try {
    const { host, platform } = await within(milliseconds, Office.onReady());
    return host === Office.HostType.Excel ? insideExcel(String(platform)) : { place: 'browser', answered: true };
  } catch {
    return { place: 'browser', answered: false };
  }
}
