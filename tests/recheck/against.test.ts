/** Generated reports of many districts, edited by hand: every figure that is changed is told, and none that is not. */
import fc from 'fast-check';
import type { Written } from '../../src/core/written';
import { markdown } from '../../src/narrate/markdown';
import { against } from '../../src/recheck/against';
import { printedLines } from '../../src/recheck/lines';
import { writtenOf } from '../../src/doors/docx/plainText';
import { quantitiesIn } from '../../src/recheck/quantity';
import { doubtsIn } from '../../src/recheck/recheck';
import { cleanReturns, sampleCatalogue, samplePeriod } from '../../src/sample/returns';
import { templateName } from '../../src/distribute/order';
import { district, returnsOf } from '../support/randomDistrict';
import { returnedOf, run } from '../support/run';
import type { Run } from '../support/run';

const districts: readonly Run[] = fc
  .sample(district, { numRuns: 10, seed: 20 })
  .map(returnsOf)
  .map(({ returned, catalogue, reporting }) => run(returned, catalogue, reporting))
  .filter(({ report }) => report.blocks.length > 0);
const sample = run(
  cleanReturns().map(({ order, plan }) => returnedOf(templateName(order), plan)),
  sampleCatalogue,
  samplePeriod,
);
const reports = [sample, ...districts].map(({ report }) => ({ text: markdown(report), lines: printedLines(report) }));

/** One digit of a number that is printed, another one. */
const mistyped = (text: string): string => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

test('a report as it was written agrees in every figure and lacks none', () => {
  expect(reports.length).toBeGreaterThanOrEqual(8);
  for (const { text, lines } of reports) {
    const { figures, turned, missing, untraced } = against(writtenOf(text), lines);
    expect(figures.filter(({ state }) => state !== 'same')).toEqual([]);
    expect({ turned, missing, untraced }).toEqual({ turned: [], missing: [], untraced: [] });
  }
});

test('its arithmetic is right: what the sources disagree on is all that is told', () => {
  const errors = reports.map(({ text }) => doubtsIn(writtenOf(text)).filter(({ severity }) => severity === 'error'));
  expect(errors[0]?.map(({ is }) => is)).toEqual(['sum']);
  expect(errors.slice(1).flat()).toEqual([]);
});

test('every figure that is mistyped is told at its place, and no other', () => {
  const counts = { planted: 0, found: 0, false: 0, byItself: 0 };
  for (const { text, lines } of reports) {
    const clean = doubtsIn(writtenOf(text)).length;
    const written = writtenOf(text);
    written.paragraphs.forEach((paragraph, index) => {
      for (const quantity of quantitiesIn(paragraph.text)) {
        const changed = mistyped(quantity.text);
        const own = paragraph.text.slice(0, quantity.from) + changed + paragraph.text.slice(quantity.to);
        const edited: Written = {
          ...written,
          paragraphs: written.paragraphs.map((one, at) => (at === index ? { ...one, text: own } : one)),
        };
        const { figures, untraced } = against(edited, lines);
        const told = figures.filter(({ state }) => state !== 'same');
        counts.planted += 1;
        // Constants of the wording are of no cell: a changed one is a figure of the office's own.
        counts.found += told.some((one) => changed.includes(one.written ?? '?')) || untraced.some((one) => one.text === changed) ? 1 : 0;
        counts.false += told.length + untraced.length > 1 ? 1 : 0;
        counts.byItself += doubtsIn(edited).length > clean ? 1 : 0;
      }
    });
  }
  console.info(`mistyped ${counts.planted}, told ${counts.found}, with others ${counts.false}; by arithmetic alone ${counts.byItself}`);
  expect(counts.planted).toBeGreaterThan(150);
  expect({ missed: counts.planted - counts.found, false: counts.false }).toEqual({ missed: 0, false: 0 });
  expect(counts.byItself / counts.planted).toBeGreaterThan(0.25);
});
