/** Consolidates files of the tray and the returns of the open workbook, by the rules of `tonghop consolidate`. */
import { present } from '../../core/present';
import type { Opened } from '../../check/validate';
import type { Lang } from '../../core/lang';
import type { Period } from '../../core/period';
import { parsePeriod } from '../../core/period';
import type { Settings } from '../../core/settings';
import type { Catalogue } from '../../core/unit';
import { consolidateReturns } from '../../work/consolidate';
import { catalogueNamed } from '../../work/library';
import { proposedBy } from '../../work/proposal';
import type { ConsolidateAnswer, OpenBook } from './consolidateAnswer';
import { answerOf } from './consolidateAnswer';
import { drive } from './drive';
import { returnsOfOpen } from './openBook';
import type { Task } from './rpc';
import type { EngineState } from './state';
import { openedFiles } from './state';

export type ConsolidateAsked = Readonly<{
  files: readonly string[];
  /** The workbook that is open beside the page, by its name on the tray; it may hold several returns. */
  open?: string;
  /** Empty for what most of the files name. */
  catalogue: string;
  period: string;
  settings: Settings;
  accept: readonly string[];
  /** Returns of earlier periods, or consolidated workbooks of them. */
  previous: readonly string[];
  lang: Lang;
}>;

type Sources = Readonly<{ opened: readonly Opened[]; beside: Readonly<{ open?: OpenBook }> }>;

function sourcesOf(state: EngineState, { files, open }: ConsolidateAsked): Sources {
  const picked = openedFiles(
    state,
    files.filter((file) => file !== open),
  );
  const [beside] = open === undefined ? [] : openedFiles(state, [open]);
  if (!beside) return { opened: picked, beside: {} };
  const own = returnsOfOpen(beside, state.library.forms);
  return { opened: [...picked, ...own.opened], beside: { open: own.open } };
}

/** What the office left open is what most of the files name. */
function roundOf(
  { library }: EngineState,
  asked: ConsolidateAsked,
  opened: readonly Opened[],
): Partial<{ catalogue: Catalogue; period: Period }> {
  const proposed = asked.catalogue === '' || asked.period === '' ? proposedBy(library, opened) : { catalogue: '', period: '' };
  const catalogue = catalogueNamed(library, asked.catalogue || proposed.catalogue);
  const period = parsePeriod(asked.period || proposed.period);
  return present({ catalogue, period });
}

/** What was consolidated before stays until this is done to the end. */
export async function runConsolidation(state: EngineState, asked: ConsolidateAsked, task: Task): Promise<ConsolidateAnswer> {
  const { opened, beside } = sourcesOf(state, asked);
  const { catalogue, period } = roundOf(state, asked, opened);
  if (!catalogue) return { is: 'unknown', what: 'catalogue', ...beside };
  if (!period) return { is: 'unknown', what: 'period', ...beside };
  const { settings, accept, lang } = asked;

  const steps = consolidateReturns(state.library, { catalogue, period, settings, accept }, opened, openedFiles(state, asked.previous));
  const outcome = await drive(steps, task);

  // A run that was stopped meanwhile ends here.
  await task.pause();
  if (outcome.is === 'done') state.latest = { worked: outcome.worked, submissions: outcome.submissions };
  return { ...answerOf(state.library, outcome, period, lang), ...beside };
}
