/** The library that comes with the program. Only what starts the program takes it from here; everybody else is handed it. */
import { forms } from './forms';
import { charts } from './forms/charts';
import { loadSection } from './narrate/loadSection';
import { sections } from './narrate/sections';
import { catalogues, reforms } from './units';
import type { Library } from './work/library';

export const builtIn: Library = { forms, sections: sections.map((section) => loadSection(section, forms)), charts, catalogues, reforms };
