/** The library that the sample district was made with: what it says of its forms stays true however many forms and catalogues come. */
import { builtIn as whole } from '../../src/builtIn';
import { sampleCatalogue, sampleForms } from '../../src/sample/returns';
import type { Library } from '../../src/work/library';

const isSampled = (code: string): boolean => sampleForms.includes(code);

/** Under the name of the built-in one, whose place it takes in the page that tests open. */
export const builtIn: Library = {
  ...whole,
  forms: whole.forms.filter(({ code }) => isSampled(code)),
  sections: whole.sections.filter(({ needs }) => needs.every(({ form }) => isSampled(form))),
  charts: whole.charts.filter(({ form }) => isSampled(form)),
  catalogues: [sampleCatalogue],
};
