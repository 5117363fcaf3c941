/** Times the whole job on one folder of returns, in a process of its own so that its memory is measured alone; tells the result as JSON. */
import { readBack } from '../../src/book/read/readBack';
import { consolidatedPlan } from '../../src/book/write/workbook';
import { builtIn } from '../../src/builtIn';
import { defaultSettings } from '../../src/core/settings';
import { findReturns, openReturns } from '../../src/doors/folder';
import { reportFile } from '../../src/doors/word';
import { readWorkbook } from '../../src/doors/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { report } from '../../src/narrate/report';
import { samplePeriod } from '../../src/sample/returns';
import type { ConsolidateOutcome } from '../../src/work/consolidate';
import { consolidateReturns } from '../../src/work/consolidate';
import type { Steps } from '../../src/work/steps';
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
  /** Megabytes: the most up to the finished consolidation, at any time, and that beyond the loaded program. */
  consolidatedPeak: number;
  peak: number;
  growth: number;
}>;

const { forms, sections } = builtIn;
const mega = 1_048_576;

const peakSoFar = (): number => process.resourceUsage().maxRSS / 1024;

type Worked = Readonly<{ each: readonly number[]; whole: number; outcome: ConsolidateOutcome }>;

/** Each step is one file; what comes after the last is the consolidation of them all. */
function timeSteps(steps: Steps<ConsolidateOutcome>): Worked {
  const each: number[] = [];
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const took = performance.now() - start;
    if (step.done) return { each, whole: took, outcome: step.value };
    each.push(took);
  }
}

async function measure(folder: string, communes: number): Promise<Measured> {
  const loaded = process.memoryUsage.rss() / mega;
  const catalogue = districtOf(communes);
  const { returns } = findReturns([folder]);
  const files = { length: returns.length, [Symbol.iterator]: () => openReturns(returns, 'vi') };
  const asked = { catalogue, period: samplePeriod, settings: defaultSettings, accept: [] } as const;
  const { each, whole, outcome } = timeSteps(consolidateReturns(builtIn, asked, files));
  if (outcome.is === 'nothing') throw new Error('the folder holds no return');
  const consolidatedPeak = peakSoFar();

  const { worked, submissions } = outcome;
  const written = await timed(() => writeWorkbook(consolidatedPlan(worked, submissions, 'vi')));
  const reported = await timed(async () => {
    const { workbook } = workbookOf(written.result);
    const back = readBack(workbook, forms);
    if ('problem' in back) throw new Error(back.problem.is);
    return reportFile(report(back.consolidation, forms, sections));
  });
  return {
    files: each.length,
    accepted: submissions.filter(({ status }) => status === 'accepted').length,
    validate: median(each),
    filesPerSecond: (1_000 * each.length) / each.reduce((total, took) => total + took, 0),
    consolidate: whole,
    write: written.took,
    report: reported.took,
    consolidatedPeak,
    peak: peakSoFar(),
    growth: peakSoFar() - loaded,
  };
}

function workbookOf(bytes: Uint8Array) {
  const read = readWorkbook('consolidated.xlsx', bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read;
}

const [folder = '', communes = ''] = process.argv.slice(2);
void measure(folder, Number(communes)).then((measured) => process.stdout.write(JSON.stringify(measured)));
