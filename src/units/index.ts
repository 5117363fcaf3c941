/** The catalogues of units that come with the program; an office brings its own as a table (readCatalogue). */
import type { Reform } from '../core/reform';
import type { Catalogue } from '../core/unit';
import { reform2025 } from './reform-2025';
import { thanUyen2021 } from './than-uyen-2021';

export const catalogues: readonly Catalogue[] = [thanUyen2021];

export const reforms: readonly Reform[] = [reform2025];

export const catalogueNamed = (code: string): Catalogue | undefined => catalogues.find((catalogue) => catalogue.code === code);
