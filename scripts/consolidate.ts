/** Does the work of `tonghop consolidate`: a folder of returns becomes one workbook. */
import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { countBySeverity } from '../src/core/finding';
import type { Consolidation } from '../src/core/consolidation';
import { missing, received } from '../src/core/consolidation';
import { periodName } from '../src/core/period';
import type { Submission } from '../src/core/table';
import { unitsWithCode } from '../src/census/units';
import type { Worked } from '../src/consolidate/consolidate';
import { consolidate } from '../src/consolidate/consolidate';
import { consolidationJson } from '../src/consolidate/json';
import { fileProblems, goesBefore, hasReturn, unfiled } from '../src/consolidate/outcome';
import { consolidatedPlan } from '../src/book/write/workbook';
import { readBack } from '../src/book/read/readBack';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../src/doors/xlsx/writeWorkbook';
import { cataloguesWith, loadCatalogue } from './catalogue';
import type { Cli } from './cli';
import { tell } from './cli';
import type { Consolidate } from './commands/consolidate';
import { stop } from './exit';
import { jsonText, readInput, writeResult } from './files';
import { loadAccepting } from './settings';
import { previousReturns, validateFolder } from './validateFolder';

type Earlier = Readonly<{
  consolidations: readonly Readonly<{ path: string; consolidation: Consolidation }>[];
  /** Paths that are not consolidated workbooks. */ others: readonly string[];
}>;

/** A consolidated workbook named as an earlier period gives its closing rates; any other path holds returns. */
function earlier(cli: Cli, paths: readonly string[]): Earlier {
  const consolidations: Readonly<{ path: string; consolidation: Consolidation }>[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const read = isFile ? readWorkbook(basename(path), readInput(cli, path)) : undefined;
    const back = read && 'workbook' in read ? readBack(read.workbook, cli.library.forms, cli.lang) : undefined;
    if (back && 'consolidation' in back) consolidations.push({ path, consolidation: back.consolidation });
    else others.push(path);
  }
  return { consolidations, others };
}

const shownProblems = 10;

function problemLines(cli: Cli, submissions: readonly Submission[]): readonly string[] {
  const lines = fileProblems(submissions).map((problem) => cli.say('consolidate.problem', problem));
  const more = lines.length > shownProblems ? [`  ${cli.say('note.more', { count: lines.length - shownProblems })}`] : [];
  return [...lines.slice(0, shownProblems), ...more];
}

function tellResult(cli: Cli, out: string, { consolidation }: Worked, submissions: readonly Submission[]): void {
  const units = consolidation.forms.map((form) =>
    cli.say('consolidate.form', { form: form.form, received: received(form).length, expected: form.progress.length }),
  );
  tell(cli, 'consolidate.written', { file: out, units: units.join('; ') });
  for (const form of consolidation.forms) {
    const absent = missing(form).map(({ name }) => name);
    if (absent.length > 0) tell(cli, 'consolidate.missing', { form: form.form, units: absent.join(', ') });
  }
  for (const line of problemLines(cli, submissions)) cli.io.err(`${line}\n`);
  const { error, warning } = countBySeverity(consolidation.findings);
  if (error + warning > 0) tell(cli, 'consolidate.findings', { errors: error, warnings: warning });
}

export const consolidateFolder: Consolidate = async (cli, paths, options) => {
  if (extname(options.out).toLowerCase() !== '.xlsx') stop(cli.say('error.choice', { flag: '--out', text: options.out, choices: '.xlsx' }));
  const catalogue = loadCatalogue(cli, options.units);
  const named = options.accept ?? [];
  for (const code of named) if (unitsWithCode(catalogue, code).length === 0) stop(cli.say('consolidate.noAccept', { code }));
  const { settings, accept } = loadAccepting(cli, options.settings, { named, catalogue, period: options.period });
  const { forms } = cli.library;
  const { consolidations, others } = earlier(cli, options.previous ?? []);
  const context = { forms, catalogues: cataloguesWith(cli, catalogue), catalogue, lang: cli.lang };
  const previous = previousReturns(cli, others, context);
  const { submissions, inputs } = validateFolder(cli, paths, { ...context, period: options.period, previous: previous.submissions });
  const worked = consolidate(submissions, {
    forms,
    catalogue,
    period: options.period,
    settings,
    accept,
    previous: consolidations.map(({ consolidation }) => consolidation),
    lang: cli.lang,
  });
  if (!hasReturn(worked, submissions)) {
    const nothing = cli.say('consolidate.nothing', { period: cli.lang === 'vi' ? periodName(options.period) : options.period.code });
    stop([nothing, ...problemLines(cli, submissions)].join('\n'));
  }
  writeResult(cli, options.out, await writeWorkbook(consolidatedPlan(worked, submissions, cli.lang)), [
    ...inputs,
    ...previous.inputs,
    ...(options.previous ?? []),
    options.units,
    ...(options.settings === undefined ? [] : [options.settings]),
  ]);
  for (const { path, consolidation } of consolidations) {
    if (!goesBefore(consolidation, worked)) tell(cli, 'consolidate.notYearBefore', { file: path });
  }
  tellResult(cli, options.out, worked, submissions);
  if (options.json) cli.io.out(jsonText(consolidationJson(worked.consolidation)));
  const nobody = unfiled(worked, forms).map(({ code }) => code);
  if (nobody.length > 0) tell(cli, 'consolidate.unfiled', { forms: nobody.join(', ') });
  const incomplete = options.requireAll === true && worked.consolidation.forms.some((form) => missing(form).length > 0);
  return countBySeverity(worked.consolidation.findings).error > 0 || incomplete ? 1 : 0;
};
