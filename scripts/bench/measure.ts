/** Times the whole job on one folder of returns, in a process of its own so that its memory is measured alone; tells the result as JSON. */
import { settleReturns } from '../../src/check/settle';
import { validate } from '../../src/check/validate';
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedPlan } from '../../src/book/write/workbook';
import { readBack } from '../../src/book/read/readBack';
import { defaultSettings } from '../../src/core/settings';
import type { Submission } from '../../src/core/table';
import { findReturns, openReturns } from '../../src/doors/folder';
import { reportFile } from '../../src/doors/word';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { builtIn } from '../../src/builtIn';
import { report } from '../../src/narrate/report';
import { samplePeriod } from '../../src/sample/returns';
import { districtOf } from './district';
import { median, timed } from './timing';

export type Measured = Readonly<{
  files: number;
  accepted: number;
  /** Milliseconds: of one file, then of the whole district. */
  validate: number;
  consolidate: number;
  write: number;
  report: number;
  filesPerSecond: number;
  /** Megabytes: the most at any time, and that beyond the loaded program. */
  peak: number;
  growth: number;
}>;

const { forms, sections } = builtIn;
const mega = 1_048_576;

async function measure(folder: string, communes: number): Promise<Measured> {
  const loaded = process.memoryUsage.rss() / mega;
  const catalogue = districtOf(communes);
  const context = { forms, catalogues: [catalogue], catalogue, period: samplePeriod, previous: [] };
  const { returns } = findReturns([folder]);

  const each: number[] = [];
  const read: Submission[] = [];
  const opened = openReturns(returns, 'vi');
  for (let done = false; !done;) {
    const { took, result } = await timed(() => {
      const next = opened.next();
      return next.done ? undefined : validate(next.value, context);
    });
    if (result) {
      read.push(result);
      each.push(took);
    } else done = true;
  }
  const submissions = settleReturns(read);

  const options = { forms, catalogue, period: samplePeriod, settings: defaultSettings, accept: [], previous: [] };
  const consolidated = await timed(() => consolidate(submissions, options));
  const written = await timed(() => writeWorkbook(consolidatedPlan(consolidated.result, submissions, 'vi')));
  const reported = await timed(async () => {
    const { workbook } = workbookOf(written.result);
    const back = readBack(workbook, forms);
    if ('problem' in back) throw new Error(back.problem.is);
    return reportFile(report(back.consolidation, forms, sections));
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    files: read.length,
    accepted: submissions.filter(({ status }) => status === 'accepted').length,
    validate: median(each),
    filesPerSecond: (1_000 * read.length) / each.reduce((total, took) => total + took, 0),
    consolidate: consolidated.took,
    write: written.took,
    report: reported.took,
    peak,
    growth: peak - loaded,
  };
}

function workbookOf(bytes: Uint8Array) {
  const read = readWorkbook('consolidated.xlsx', bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read;
}

const [folder = '', communes = ''] = process.argv.slice(2);
void measure(folder, Number(communes)).then((measured) => process.stdout.write(JSON.stringify(measured)));
