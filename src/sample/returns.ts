/** The first sample by short names: what most tests stand on. */
import type { Order } from '../distribute/order';
import type { FilledReturn, SampleReturn } from './returned';
import { correctedFrom, returnedWith } from './returned';
import { cleanReturnsOf, formsIn, orderIn } from './sample';
import { firstSample } from './samples';

export const { period: samplePeriod, catalogue: sampleCatalogue, mistakes } = firstSample;
export const sampleForms: readonly string[] = formsIn(firstSample);
export const orderOf = (code: string, unitCode: string): Order => orderIn(firstSample, code, unitCode);
export const cleanReturns = (): readonly FilledReturn[] => cleanReturnsOf(firstSample);
export const sampleReturns = (filled: readonly FilledReturn[] = cleanReturns()): readonly SampleReturn[] => returnedWith(mistakes, filled);
export const sampleCorrections = (filled: readonly FilledReturn[] = cleanReturns()): readonly SampleReturn[] =>
  correctedFrom(mistakes, filled);
