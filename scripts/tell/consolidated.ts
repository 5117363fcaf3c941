/** What a person is told of a consolidation: whose returns are in, what was passed over, what is to be looked at. */
import { allFindings, missing, received } from '../../src/core/consolidation';
import { countBySeverity } from '../../src/core/finding';
import { periodName } from '../../src/core/period';
import type { Period } from '../../src/core/period';
import { messageOf } from '../../src/words/say';
import type { ConsolidateOutcome } from '../../src/work/consolidate';
import type { Cli } from '../cli';
import { tell } from '../cli';

export type Done = Extract<ConsolidateOutcome, Readonly<{ is: 'done' }>>;

const shownProblems = 10;

function problemLines(cli: Cli, { problems }: Pick<ConsolidateOutcome, 'problems'>): readonly string[] {
  const lines = problems.map(({ file, problem }) => cli.say('consolidate.problem', { file, message: messageOf(problem, cli.lang) }));
  const more = lines.length > shownProblems ? [`  ${cli.say('note.more', { count: lines.length - shownProblems })}`] : [];
  return [...lines.slice(0, shownProblems), ...more];
}

/** Why nothing is written. */
export function nothingText(cli: Cli, period: Period, outcome: ConsolidateOutcome): string {
  const nothing = cli.say('consolidate.nothing', { period: cli.lang === 'vi' ? periodName(period) : period.code });
  return [nothing, ...problemLines(cli, outcome)].join('\n');
}

function tellUnits(cli: Cli, out: string, { worked: { consolidation } }: Done): void {
  const units = consolidation.forms.map((form) =>
    cli.say('consolidate.form', { form: form.form, received: received(form).length, expected: form.progress.length }),
  );
  tell(cli, 'consolidate.written', { file: out, units: units.join('; ') });
  for (const form of consolidation.forms) {
    const absent = missing(form).map(({ name }) => name);
    if (absent.length > 0) tell(cli, 'consolidate.missing', { form: form.form, units: absent.join(', ') });
  }
}

/** `pathOf` is what the person called a file. */
export function tellConsolidated(cli: Cli, out: string, done: Done, pathOf: (file: string) => string): void {
  for (const file of done.unused.notYearBefore) tell(cli, 'consolidate.notYearBefore', { file: pathOf(file) });
  tellUnits(cli, out, done);
  for (const line of problemLines(cli, done)) cli.io.err(`${line}\n`);
  const { error, warning } = countBySeverity(allFindings(done.worked.consolidation.findings));
  if (error + warning > 0) tell(cli, 'consolidate.findings', { errors: error, warnings: warning });
  if (done.unfiled.length > 0) tell(cli, 'consolidate.unfiled', { forms: done.unfiled.map(({ code }) => code).join(', ') });
}
