/** The samples that come with the program; the first is what is shown unless another is asked for. */
import type { Sample } from './sample';
import { laiChauSample } from './lai-chau-2026-q1/index';
import { thanUyen } from './than-uyen-2021-q1/index';

export const firstSample: Sample = thanUyen;
export const samples: readonly Sample[] = [thanUyen, laiChauSample];

export const sampleNamed = (code: string): Sample | undefined => samples.find((sample) => sample.code === code);
