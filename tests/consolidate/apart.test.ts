/** What is said of the returns and what of the whole stay two things, also for whoever gets a copy of them. */
import { allFindings } from '../../src/core/consolidation';
import { codeOf } from '../../src/core/kinds';
import { sampleCatalogue, sampleCorrections, samplePeriod } from '../../src/sample/returns';
import { returnedOf, run } from '../support/run';

test('after a structured clone the whole still has its own findings, and every file its own', () => {
  const { worked, submissions } = run(
    sampleCorrections().map(({ path, plan }) => returnedOf(path, plan)),
    sampleCatalogue,
    samplePeriod,
  );
  const { findings } = worked.consolidation;
  // Exact numbers are no plain data; what a copy is made of otherwise is.
  const copy = structuredClone(JSON.parse(JSON.stringify(findings)) as typeof findings);
  expect(copy.ofWhole.map(codeOf)).toEqual(['DTC.quyetToan.chuaNop.sources']);
  expect(copy.ofReturns.map(({ file, findings: own }) => [file, own.length])).toEqual(
    submissions.map(({ file, findings: own }) => [file, own.length]),
  );
  expect(allFindings(copy)).toHaveLength(submissions.flatMap(({ findings: own }) => own).length + copy.ofWhole.length);
});
