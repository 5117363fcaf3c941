/** What stands around the page, as far as it is known: a browser, or Excel with a workbook, or neither answer yet. */
import type { Lang } from '../../core/lang';
import type { OpenWorkbook } from '../../doors/openWorkbook';

/** Why a page that was meant to stand beside Excel works without it. */
export type Want =
  /** office.js did not come: no network, or blocked. */
  | 'notLoaded'
  /** It came, and no Excel is there. */
  | 'notExcel'
  /** Nothing has answered yet; what comes later is still welcome. */
  | 'silent'
  /** Excel lacks what the page cannot do without. */
  | 'tooOld';

export type Around =
  | Readonly<{ is: 'browser' }>
  | Readonly<{ is: 'waiting' }>
  | Readonly<{ is: 'without'; want: Want }>
  | Readonly<{
      is: 'excel';
      workbook: OpenWorkbook;
      /** `PC`, `Mac`, `OfficeOnline`. */
      platform: string;
      readOnly: boolean;
      lang?: Lang;
      theme?: 'light' | 'dark';
    }>;
