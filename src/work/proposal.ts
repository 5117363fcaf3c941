/** Which reporting period and catalogue most of the opened files name: a proposal, for the person to take or leave. */
import type { Opened } from '../check/validate';
import { parsePeriod } from '../core/period';
import type { WorkbookSnapshot } from '../core/workbook';
import { fold } from '../core/vietnamese';
import { identify } from '../read/identify';
import { recognise } from '../read/recognise';
import type { Library } from './library';
import { catalogueNamed } from './library';

/** Empty where the files name none. */
export type Proposal = Readonly<{ period: string; catalogue: string; place: string }>;

/** The one named most often; of several named as often, the first in the alphabet. */
function most(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

export function proposedBy(library: Library, opened: readonly Opened[]): Proposal {
  const { forms, catalogues } = library;
  const known = opened.flatMap((file) => {
    if (!('workbook' in file)) return [];
    const { form, unit, catalogue, period } = recognise(file.workbook, { forms, catalogues });
    return form && period ? [{ form, period: period.code, ...(unit && catalogue ? { catalogue } : {}) }] : [];
  });
  // A form of the closed year before names that year, while the reporting period is another.
  const ofPeriod = known.filter(({ form }) => form.period === 'same');
  const code = most(known.flatMap(({ catalogue }) => catalogue?.code ?? []));
  return {
    period: parsePeriod(most((ofPeriod.length > 0 ? ofPeriod : known).map(({ period }) => period)))?.code ?? '',
    catalogue: code,
    place: catalogueNamed(library, code)?.place.name ?? '',
  };
}

/** The codes of catalogues that workbooks name and nobody here knows: the country's own may be among them. */
export function unknownCatalogues({ catalogues }: Pick<Library, 'catalogues'>, workbooks: readonly WorkbookSnapshot[]): readonly string[] {
  const known = new Set(catalogues.map(({ code }) => fold(code)));
  const named = workbooks.flatMap((workbook) => identify(workbook).facts.catalogue?.says ?? []).map(fold);
  return [...new Set(named)].filter((code) => !known.has(code));
}
