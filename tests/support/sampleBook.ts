/** The sample district's consolidated workbook, in memory and as a file. */
import { templateName } from '../../src/distribute/order';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import type { Run } from './run';
import { returnedOf, run } from './run';

export const sampleRun = (): Run =>
  run(
    cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan)),
    sampleCatalogue,
    samplePeriod,
  );

export const sampleBook = async (): Promise<Buffer> => Buffer.from(await writeWorkbook(sampleRun().plan));
