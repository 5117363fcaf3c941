/** Does the work of `tonghop consolidate`: a folder of returns becomes one workbook. */
import { statSync } from 'node:fs';
import { countBySeverity } from '../src/core/finding';
import type { Consolidation } from '../src/core/consolidation';
import { missing, received } from '../src/core/consolidation';
import type { Submission } from '../src/core/table';
import { unitByCode } from '../src/core/unit';
import type { Worked } from '../src/consolidate/consolidate';
import { consolidate } from '../src/consolidate/consolidate';
import { consolidationJson } from '../src/consolidate/json';
import { consolidatedPlan } from '../src/consolidate/plan/workbook';
import { readBack } from '../src/consolidate/readBack';
import { readWorkbook } from '../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../src/doors/xlsx/writeWorkbook';
import { forms } from '../src/forms';
import { cataloguesWith, loadCatalogue } from './catalogue';
import type { Cli } from './cli';
import { tell } from './cli';
import type { Consolidate } from './commands/consolidate';
import type { ExitCode } from './exit';
import { stop } from './exit';
import { jsonText, readInput, writeResult } from './files';
import { loadSettings } from './settings';
import { previousReturns, validateFolder } from './validateFolder';

type Earlier = Readonly<{
  consolidations: readonly Consolidation[];
  /** Paths that are not consolidated workbooks. */ others: readonly string[];
}>;

/** A consolidated workbook named as an earlier period gives its closing rates; any other path holds returns. */
function earlier(cli: Cli, paths: readonly string[]): Earlier {
  const consolidations: Consolidation[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    const read = isFile ? readWorkbook(path, readInput(cli, path)) : undefined;
    const back = read && 'workbook' in read ? readBack(read.workbook, forms, cli.lang) : undefined;
    if (back && 'consolidation' in back) consolidations.push(back.consolidation);
    else others.push(path);
  }
  return { consolidations, others };
}

function tellResult(cli: Cli, out: string, { consolidation }: Worked): void {
  const units = consolidation.forms.map((form) =>
    cli.say('consolidate.form', { form: form.form, received: received(form).length, expected: form.progress.length }),
  );
  tell(cli, 'consolidate.written', { file: out, units: units.join('; ') });
  for (const form of consolidation.forms) {
    const absent = missing(form).map(({ name }) => name);
    if (absent.length > 0) tell(cli, 'consolidate.missing', { form: form.form, units: absent.join(', ') });
  }
  const { error, warning } = countBySeverity(consolidation.findings);
  if (error + warning > 0) tell(cli, 'consolidate.findings', { errors: error, warnings: warning });
}

const hasError = (submissions: readonly Submission[]): boolean =>
  submissions.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

export const consolidateFolder: Consolidate = async (cli, paths, options) => {
  const catalogue = loadCatalogue(cli, options.units);
  const accept = options.accept ?? [];
  for (const code of accept) if (!unitByCode(catalogue, code)) stop(cli.say('consolidate.noAccept', { code }));
  const settings = loadSettings(cli, options.settings);
  const { consolidations, others } = earlier(cli, options.previous ?? []);
  const context = { forms, catalogues: cataloguesWith(catalogue), catalogue, lang: cli.lang };
  const previous = previousReturns(cli, others, context);
  const { submissions, inputs } = validateFolder(cli, paths, { ...context, period: options.period, previous: previous.submissions });
  const worked = consolidate(submissions, {
    forms,
    catalogue,
    period: options.period,
    settings,
    accept,
    previous: consolidations,
    lang: cli.lang,
  });
  if (worked.forms.length === 0) stop(cli.say('consolidate.nothing', { period: options.period.code }));
  writeResult(cli, options.out, await writeWorkbook(consolidatedPlan(worked, submissions, cli.lang)), [
    ...inputs,
    ...previous.inputs,
    ...(options.previous ?? []),
  ]);
  tellResult(cli, options.out, worked);
  if (options.json) cli.io.out(jsonText(consolidationJson(worked.consolidation)));
  const incomplete = options.requireAll === true && worked.consolidation.forms.some((form) => missing(form).length > 0);
  const code: ExitCode = hasError(submissions) || incomplete ? 1 : 0;
  return code;
};
