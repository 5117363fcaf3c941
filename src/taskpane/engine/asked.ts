/** Checks files of the tray in the order and with the context that the command line gives them: one engine, one result. */
import { settleReturns } from '../../check/settle';
import type { Opened, ValidateContext } from '../../check/validate';
import { validate } from '../../check/validate';
import type { Lang } from '../../core/lang';
import { parsePeriod } from '../../core/period';
import type { Submission } from '../../core/table';
import type { Catalogue } from '../../core/unit';
import { catalogueNamed } from '../../work/library';
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

/** The catalogue asked for stands first, as on the command line. */
export function cataloguesFor(state: EngineState, code: string): readonly Catalogue[] {
  const asked = catalogueNamed(state.library, code);
  const { catalogues } = state.library;
  return asked ? [asked, ...catalogues.filter((item) => item !== asked)] : catalogues;
}

const byFile = (a: Submission, b: Submission): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** In the order of their files; of several returns of one unit it is settled which one stands. */
export async function checked(opened: readonly Opened[], context: ValidateContext, task: Task): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const one of opened) {
    submissions.push(validate(one, context));
    task.report({ done: submissions.length, of: opened.length });
    await task.pause();
  }
  return settleReturns([...submissions].sort(byFile), context.lang);
}

export type Checked = Readonly<{ opened: readonly Opened[]; submissions: readonly Submission[] }>;

/** `before` holds the files of earlier periods, where they stand apart from those that are checked. */
export async function submissionsOf(
  state: EngineState,
  asked: Asked,
  task: Task,
  before: Pick<EngineState, 'tray'> = state,
): Promise<Checked> {
  const { files, open, catalogue: code, period, previous, lang } = asked;
  const catalogue = catalogueNamed(state.library, code);
  const { forms } = state.library;
  const context = { forms, catalogues: cataloguesFor(state, code), ...(catalogue ? { catalogue } : {}), lang };
  const earlier = previous.length === 0 ? [] : await checked(openedFiles(before, previous), { ...context, previous: [] }, task);
  const reporting = parsePeriod(period);
  const accepted = earlier.filter(({ status }) => status === 'accepted');
  const opened = openedFiles(state, files).flatMap((one) => (one.file === open ? partsOfOpen(one, forms) : [one]));
  const submissions = await checked(opened, { ...context, ...(reporting ? { period: reporting } : {}), previous: accepted }, task);
  return { opened, submissions };
}
