/** The steps of `tonghop demo`: each does a part of the whole job on a sample, and tells what came of it. */
import { join } from 'node:path';
import { consolidatedPlan } from '../src/book/write/workbook';
import type { Opened } from '../src/check/validate';
import { snapshotOf } from '../src/core/planSnapshot';
import { templateName } from '../src/distribute/order';
import { periodName } from '../src/core/period';
import type { Finding } from '../src/core/finding';
import { formatCsv } from '../src/core/csv';
import { lineText } from '../src/core/document';
import type { WorkbookPlan } from '../src/core/plan';
import { defaultSettings } from '../src/core/settings';
import type { Submission } from '../src/core/table';
import { writeWorkbook } from '../src/doors/xlsx/writeWorkbook';
import type { FilledReturn } from '../src/sample/returned';
import { correctedFrom, returnedWith } from '../src/sample/returned';
import type { Sample } from '../src/sample/sample';
import { cleanReturnsOf, lastYearOf } from '../src/sample/sample';
import { consolidateReturns } from '../src/work/consolidate';
import type { Files } from '../src/work/steps';
import { writeReport } from '../src/work/report';
import { drawTemplate } from '../src/work/templates';
import { validateReturns } from '../src/work/validate';
import { messageOf } from '../src/words/say';
import { foundText } from '../src/words/values';
import type { Cli } from './cli';
import { tell } from './cli';
import { readConsolidated } from './consolidatedBook';
import { textBytes, writeResult } from './files';
import { follow, progressLine } from './progress';
import { returnsUnder } from './returns';
import type { Done } from './tell/consolidated';
import { reportBytes } from './tell/report';

/** `at` gives the place of a result; the same plan is written only once. */
export type Demo = Readonly<{
  cli: Cli;
  at: (name: string) => string;
  sample: Sample;
  clean: readonly FilledReturn[];
  written: Map<WorkbookPlan, Uint8Array>;
}>;

type File = Readonly<{ file: string; plan: WorkbookPlan }>;

async function writeAll({ cli, written }: Demo, folder: string, files: readonly File[]): Promise<void> {
  const progress = progressLine(cli.io);
  for (const [index, { file, plan }] of files.entries()) {
    const bytes = written.get(plan) ?? (await writeWorkbook(plan));
    written.set(plan, bytes);
    writeResult(cli, join(folder, file), bytes);
    progress.show(cli.say('progress.writing', { done: index + 1, of: files.length }));
  }
  progress.clear();
}

const inFolder = ({ path, plan }: Readonly<{ path: string; plan: WorkbookPlan }>): File => ({ file: path, plan });
const worst = ({ findings }: Submission): Finding | undefined => findings.find(({ severity }) => severity === 'error');

export async function makeTemplates(demo: Demo): Promise<void> {
  const { cli, at, sample, clean } = demo;
  if (sample.offices) writeResult(cli, at('offices.csv'), textBytes(`\ufeff${formatCsv(sample.offices)}`));
  await writeAll(
    { ...demo, written: new Map() },
    at('templates'),
    clean.map(({ order }) => drawTemplate(order)),
  );
  const { place } = sample.catalogue;
  tell(cli, 'demo.templates', { count: clean.length, place: place.name, period: periodName(sample.period), folder: at('templates') });
}

/** As they come back, with mistakes: a few of those are shown. */
export async function checkReturned(demo: Demo): Promise<void> {
  const { cli, at, sample, clean } = demo;
  const folder = at('returned');
  await writeAll(demo, folder, returnedWith(sample.mistakes, clean).map(inFolder));
  const { submissions } = follow(cli, validateReturns(cli.library, sample, returnsUnder(cli, [folder]).files));
  const refused = submissions.filter(({ status }) => status === 'refused');
  tell(cli, 'demo.returned', { count: submissions.length, refused: refused.length, folder });
  for (const submission of refused.slice(0, 3)) {
    const finding = worst(submission);
    if (!finding) continue;
    const { cell, sheet } = finding.at;
    const message = messageOf(finding, cli.lang);
    tell(cli, 'demo.finding', { unit: submission.unit?.name ?? submission.file, cell, sheet, message });
  }
}

function tellDone({ cli, at }: Demo, { worked, submissions }: Done): void {
  tell(cli, 'demo.corrected', { count: submissions.filter(({ status }) => status === 'accepted').length, folder: at('corrected') });
  tell(cli, 'demo.consolidated', { file: at('consolidated.xlsx'), forms: worked.forms.map(({ form }) => form.code).join(', ') });
  const compared = worked.consolidation.findings.ofWhole.find(({ kind }) => kind === 'sources');
  if (!compared?.found) return;
  const cell = `${compared.at.file}, ${compared.at.sheet}!${compared.at.cell}`;
  tell(cli, 'demo.compared', { found: foundText(compared.found, cli.lang), expected: String(compared.expected), cell });
}

/** Adds up what stands in the folder or is given as it is, and leaves the workbook. */
async function consolidateInto(
  demo: Demo,
  name: string,
  round: Pick<Sample, 'catalogue' | 'period'>,
  files: Files,
  previous: Files,
): Promise<Done> {
  const { cli, at } = demo;
  const { catalogue, period } = round;
  const done = follow(cli, consolidateReturns(cli.library, { catalogue, period, settings: defaultSettings, accept: [] }, files, previous));
  if (done.is === 'nothing') throw new Error('the sample holds no return');
  writeResult(cli, at(name), await writeWorkbook(consolidatedPlan(done.worked, done.submissions, cli.lang)));
  return done;
}

/** Last year's consolidated workbook, where the sample has one: what the report compares with. */
async function consolidateLastYear(demo: Demo): Promise<Files> {
  const { cli, at, sample } = demo;
  const round = lastYearOf(sample);
  if (!round) return [];
  const returned = cleanReturnsOf(round).map(({ order, plan }): Opened => {
    const file = templateName(order);
    return { file, sha256: file, workbook: snapshotOf(plan, file) };
  });
  await consolidateInto(demo, 'last-year.xlsx', round, returned, []);
  return returnsUnder(cli, [at('last-year.xlsx')]).files;
}

export async function consolidateCorrected(demo: Demo): Promise<void> {
  const { cli, at, sample, clean } = demo;
  await writeAll(demo, at('corrected'), correctedFrom(sample.mistakes, clean).map(inFolder));
  const previous = await consolidateLastYear(demo);
  tellDone(demo, await consolidateInto(demo, 'consolidated.xlsx', sample, returnsUnder(cli, [at('corrected')]).files, previous));
}

/** The report reads the file itself, as `tonghop report` does. */
export async function reportConsolidated({ cli, at }: Demo): Promise<void> {
  const outcome = writeReport(cli.library, readConsolidated(cli, at('consolidated.xlsx')));
  if (outcome.is !== 'written') throw new Error('the sample names a section that is none');
  const { report } = outcome;
  writeResult(cli, at('report.docx'), await reportBytes(report, 'docx'));
  writeResult(cli, at('report.md'), await reportBytes(report, 'md'));
  tell(cli, 'demo.report', { docx: at('report.docx'), md: at('report.md') });
  const [sentence] = report.blocks.flatMap((block) => (block.is === 'paragraph' && block.section === 'NS' ? [block.spans] : []));
  if (sentence) tell(cli, 'demo.sentence', { text: lineText(sentence) });
}
