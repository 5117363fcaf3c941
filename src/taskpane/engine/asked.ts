/** What the page asks to have checked, in the words of the use case: files of the tray, beside those of earlier periods. */
import type { Opened } from '../../check/validate';
import type { Lang } from '../../core/lang';
import { parsePeriod } from '../../core/period';
import { catalogueNamed } from '../../work/library';
import type { Validated } from '../../work/validate';
import { validateReturns } from '../../work/validate';
import { drive } from './drive';
import { partsOfOpen } from './openBook';
import type { Task } from './rpc';
import type { EngineState } from './state';
import { openedFiles } from './state';

export type Asked = Readonly<{
  files: readonly string[];
  /** The one of them that is open beside the page, and may hold several returns. */
  open?: string;
  /** The code of a catalogue; empty for the one that each workbook names. */
  catalogue: string;
  /** The reporting period; empty for each workbook's own. */
  period: string;
  /** Files of the tray that are returns of earlier periods, to compare with. */
  previous: readonly string[];
  lang: Lang;
}>;

export type Checked = Validated & Readonly<{ opened: readonly Opened[] }>;

/** `before` holds the files of earlier periods, where they stand apart from those that are checked. */
export async function checkAsked(
  state: EngineState,
  { files, open, catalogue: code, period, previous }: Asked,
  task: Task,
  before: Pick<EngineState, 'tray'> = state,
): Promise<Checked> {
  const { library } = state;
  const opened = openedFiles(state, files).flatMap((one) => (one.file === open ? partsOfOpen(one, library.forms) : [one]));
  const asked = { catalogue: catalogueNamed(library, code), period: parsePeriod(period) };
  return { ...(await drive(validateReturns(library, asked, opened, openedFiles(before, previous)), task)), opened };
}
