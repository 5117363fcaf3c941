/** Consolidates files of the tray and the returns of the open workbook, by the rules of `tonghop consolidate`. */
import type { Opened, ValidateContext } from '../../check/validate';
import type { Worked } from '../../consolidate/consolidate';
import { consolidate } from '../../consolidate/consolidate';
import { fileProblems, goesBefore, hasReturn } from '../../consolidate/outcome';
import { readBack } from '../../book/read/readBack';
import type { Consolidation } from '../../core/consolidation';
import type { Lang } from '../../core/lang';
import type { Period } from '../../core/period';
import { parsePeriod, periodName } from '../../core/period';
import type { Settings } from '../../core/settings';
import type { Submission } from '../../core/table';
import type { Library } from '../../work/library';
import type { Form } from '../../language/load';
import { catalogueNamed } from '../../work/library';
import { cataloguesFor, checked } from './asked';
import type { ConsolidateAnswer, OpenBook } from './consolidateAnswer';
import { answerOf } from './consolidateAnswer';
import { returnsOfOpen } from './openBook';
import { proposedBy } from './proposed';
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

type Sources = Readonly<{ opened: readonly Opened[]; open?: OpenBook }>;

function sourcesOf(state: EngineState, { files, open }: ConsolidateAsked): Sources {
  const picked = openedFiles(
    state,
    files.filter((file) => file !== open),
  );
  const [beside] = open === undefined ? [] : openedFiles(state, [open]);
  if (!beside) return { opened: picked };
  const own = returnsOfOpen(beside, state.library.forms);
  return { opened: [...picked, ...own.opened], open: own.open };
}

type Earlier = Readonly<{
  consolidations: readonly Readonly<{ file: string; consolidation: Consolidation }>[];
  returns: readonly Opened[];
}>;

/** A consolidated workbook of an earlier period gives its closing rates; any other file holds returns. */
function earlierOf(opened: readonly Opened[], forms: readonly Form[], lang: Lang): Earlier {
  const read = opened.map((file) => ({ file, back: 'workbook' in file ? readBack(file.workbook, forms, lang) : undefined }));
  return {
    consolidations: read.flatMap(({ file, back }) =>
      back && 'consolidation' in back ? [{ file: file.file, consolidation: back.consolidation }] : [],
    ),
    returns: read.flatMap(({ file, back }) => (back && 'consolidation' in back ? [] : [file])),
  };
}

type Result = Readonly<{ answer: ConsolidateAnswer; worked?: Worked; submissions?: readonly Submission[] }>;

async function work(
  asked: ConsolidateAsked,
  context: Omit<ValidateContext, 'previous' | 'period'> & Readonly<{ catalogue: NonNullable<ValidateContext['catalogue']> }>,
  period: Period,
  { opened, open }: Sources,
  earlier: Earlier,
  task: Task,
  library: Library,
): Promise<Result> {
  const { settings, accept, lang } = asked;
  const { forms } = context;
  const before = await checked(earlier.returns, { ...context, previous: [] }, task);
  const accepted = before.filter(({ status }) => status === 'accepted');
  const submissions = await checked(opened, { ...context, period, previous: accepted }, task);
  const worked = consolidate(submissions, {
    forms,
    catalogue: context.catalogue,
    period,
    settings,
    accept,
    previous: earlier.consolidations.map(({ consolidation }) => consolidation),
    lang,
  });
  const beside = open ? { open } : {};
  if (!hasReturn(worked, submissions)) {
    const name = { code: period.code, name: periodName(period) };
    return { answer: { is: 'nothing', period: name, problems: fileProblems(submissions), ...beside } };
  }
  const previous = {
    refused: before.filter(({ status }) => status === 'refused').map(({ file }) => file),
    notYearBefore: earlier.consolidations.filter(({ consolidation }) => !goesBefore(consolidation, worked)).map(({ file }) => file),
  };
  return { answer: { ...answerOf(library, worked, submissions, lang), previous, ...beside }, worked, submissions };
}

/** What was consolidated before stays until this is done to the end. */
export async function runConsolidation(state: EngineState, asked: ConsolidateAsked, task: Task): Promise<ConsolidateAnswer> {
  const { lang } = asked;
  const sources = sourcesOf(state, asked);
  const beside = sources.open ? { open: sources.open } : {};
  const proposed = asked.catalogue === '' || asked.period === '' ? proposedBy(state.library, sources.opened, lang) : undefined;
  const code = asked.catalogue || (proposed?.catalogue ?? '');
  const catalogue = catalogueNamed(state.library, code);
  if (!catalogue) return { is: 'unknown', what: 'catalogue', ...beside };
  const period = parsePeriod(asked.period || (proposed?.period ?? ''));
  if (!period) return { is: 'unknown', what: 'period', ...beside };
  const { forms } = state.library;
  const earlier = earlierOf(openedFiles(state, asked.previous), forms, lang);
  const context = { forms, catalogues: cataloguesFor(state, code), catalogue, lang };
  const { answer, worked, submissions } = await work(asked, context, period, sources, earlier, task, state.library);
  // A run that was stopped meanwhile ends here.
  await task.pause();
  if (worked && submissions) state.latest = { worked, submissions };
  return answer;
}
