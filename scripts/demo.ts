/** Does the work of `tonghop demo`: templates, returns with mistakes, findings, corrected returns, consolidation and report of the sample district. */
import { join } from 'node:path';
import type { Finding } from '../src/core/finding';
import type { Submission } from '../src/core/table';
import type { WorkbookPlan } from '../src/core/plan';
import { lineText } from '../src/core/document';
import { consolidate } from '../src/consolidate/consolidate';
import { consolidatedPlan } from '../src/book/write/workbook';
import { defaultSettings } from '../src/core/settings';
import { templateName } from '../src/distribute/order';
import { templatePlan } from '../src/distribute/template';
import { writeWorkbook } from '../src/doors/xlsx/writeWorkbook';
import { report } from '../src/narrate/report';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../src/sample/returns';
import { sampleCorrections, sampleReturns } from '../src/sample/mistakes';
import type { Cli } from './cli';
import { tell } from './cli';
import type { Demo } from './commands/demo';
import { readInput, writeResult } from './files';
import { progressLine } from './progress';
import { readConsolidated, reportBytes } from './report';
import { validateFolder } from './validateFolder';

type File = Readonly<{ path: string; plan: WorkbookPlan }>;

/** Writes plans as workbooks, the same plan only once. */
async function writeAll(cli: Cli, folder: string, files: readonly File[], written: Map<WorkbookPlan, Uint8Array>): Promise<void> {
  const progress = progressLine(cli.io);
  let done = 0;
  for (const { path, plan } of files) {
    const bytes = written.get(plan) ?? (await writeWorkbook(plan));
    written.set(plan, bytes);
    writeResult(cli, join(folder, path), bytes);
    done += 1;
    progress.show(cli.say('progress.writing', { done, of: files.length }));
  }
  progress.clear();
}

const context = { catalogues: [sampleCatalogue], catalogue: sampleCatalogue, period: samplePeriod, previous: [] };
const worst = ({ findings }: Submission): Finding | undefined => findings.find(({ severity }) => severity === 'error');

function check(cli: Cli, folder: string): readonly Submission[] {
  return validateFolder(cli, [folder], { ...context, forms: cli.library.forms, lang: cli.lang }).submissions;
}

export const runDemo: Demo = async (cli, folder) => {
  const at = (name: string): string => join(folder, name);
  const written = new Map<WorkbookPlan, Uint8Array>();
  const clean = cleanReturns();
  const templates = clean.map(({ order }) => ({ path: templateName(order), plan: templatePlan(order) }));
  await writeAll(cli, at('templates'), templates, new Map());
  tell(cli, 'demo.templates', { count: templates.length, folder: at('templates') });

  await writeAll(cli, at('returned'), sampleReturns(clean), written);
  const returned = check(cli, at('returned'));
  const refused = returned.filter(({ status }) => status === 'refused');
  tell(cli, 'demo.returned', { count: returned.length, refused: refused.length, folder: at('returned') });
  for (const submission of refused.slice(0, 3)) {
    const finding = worst(submission);
    if (finding)
      tell(cli, 'demo.finding', {
        unit: submission.unit?.name ?? submission.file,
        cell: finding.at.cell,
        sheet: finding.at.sheet,
        message: finding.message,
      });
  }

  await writeAll(cli, at('corrected'), sampleCorrections(clean), written);
  const submissions = check(cli, at('corrected'));
  tell(cli, 'demo.corrected', { count: submissions.filter(({ status }) => status === 'accepted').length, folder: at('corrected') });

  const worked = consolidate(submissions, {
    forms: cli.library.forms,
    catalogue: sampleCatalogue,
    period: samplePeriod,
    settings: defaultSettings,
    accept: [],
    previous: [],
    lang: cli.lang,
  });
  const consolidated = at('consolidated.xlsx');
  writeResult(cli, consolidated, await writeWorkbook(consolidatedPlan(worked, submissions, cli.lang)));
  tell(cli, 'demo.consolidated', { file: consolidated, forms: worked.forms.map(({ form }) => form.code).join(', ') });
  const compared = worked.consolidation.findings.find(({ code }) => code.endsWith('.sources'));
  if (compared?.found)
    tell(cli, 'demo.compared', {
      found: compared.found.text,
      expected: String(compared.expected),
      cell: `${compared.at.file}, ${compared.at.sheet}!${compared.at.cell}`,
    });

  // The report reads the file itself, as `tonghop report` does.
  const { consolidation } = readConsolidated(cli, consolidated, readInput(cli, consolidated));
  const text = report(consolidation, cli.library.forms, cli.library.sections);
  writeResult(cli, at('report.docx'), await reportBytes(text, 'docx'));
  writeResult(cli, at('report.md'), await reportBytes(text, 'md'));
  tell(cli, 'demo.report', { docx: at('report.docx'), md: at('report.md') });
  const sentence = text.blocks.flatMap((block) => (block.is === 'paragraph' && block.section === 'NS' ? [block.spans] : []))[0];
  if (sentence) tell(cli, 'demo.sentence', { text: lineText(sentence) });
  tell(cli, 'demo.invented');
  return 0;
};
