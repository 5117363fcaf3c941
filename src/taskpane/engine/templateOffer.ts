/** What templates can be made for a catalogue and a period: forms in force and not, units that file them and units that ended. */
import type { Period } from '../../core/period';
import { parsePeriod } from '../../core/period';
import { present } from '../../core/present';
import type { UnitKind } from '../../core/unitKind';
import type { Catalogue } from '../../core/unit';
import { catalogueNamed } from '../../work/library';
import type { Library } from '../../work/library';
import { hasEnded, idOf } from '../../work/templates';
import { filersOf, formsOf, standingsOf } from '../../census/filers';

export type OfferedForm = Readonly<{
  /** `HN@2016`. */
  id: string;
  code: string;
  version: string;
  title: string;
  /** The law or the practice that it stands on, and what is provisional in it. */
  basis: string;
  inForce: boolean;
  /** Of one that is not: the version in force in its place, where one is known. */
  instead?: string;
  validFrom: string;
  validTo?: string;
  /** The period whose figures it takes: of 2021-Q1 the form HN takes 2020. */
  period: string;
}>;
export type OfferedUnit = Readonly<{
  code: string;
  name: string;
  kind: UnitKind;
  /** The forms it files. */
  forms: readonly string[];
  /** Its last day, where that lies before the end of the period: then no template is made for it. */
  ended?: string;
}>;
export type TemplateOffer = Readonly<{
  catalogue: string;
  place: string;
  period: string;
  forms: readonly OfferedForm[];
  units: readonly OfferedUnit[];
}>;

/** What the office has still to choose before anything can be made. */
export type Needed =
  | Readonly<{ needs: 'period' }>
  | Readonly<{ needs: 'catalogue'; period: string; /** Of that period, whatever the place. */ forms: readonly OfferedForm[] }>;
export type Round = Readonly<{ catalogue: Catalogue; period: Period }>;

/** Where there is one catalogue of that time, nobody need choose it. */
export function roundOf(library: Library, code: string, text: string): Round | Needed {
  const period = parsePeriod(text);
  if (!period) return { needs: 'period' };
  const [only, ...others] = library.catalogues.filter(({ place }) => !hasEnded(place, period));
  const catalogue = code === '' && others.length === 0 ? only : catalogueNamed(library, code);
  return catalogue ? { catalogue, period } : { needs: 'catalogue', period: period.code, forms: formsOffered(library, period) };
}

const formsOffered = ({ forms }: Library, period: Period): readonly OfferedForm[] =>
  standingsOf(forms, period).map(({ form, period: own, inForce, instead }) => ({
    ...{ id: idOf(form), code: form.code, version: form.version, title: form.title, basis: form.basis, inForce },
    ...present({ instead: instead?.version, validTo: form.validTo }),
    ...{ validFrom: form.validFrom, period: own.code },
  }));

export function offerOf(library: Library, { catalogue, period }: Round): TemplateOffer {
  const filed = formsOf(library.forms, period).map((form) => ({ code: form.code, units: new Set(filersOf(form, catalogue, period)) }));
  return {
    catalogue: catalogue.code,
    place: catalogue.place.name,
    period: period.code,
    forms: formsOffered(library, period),
    units: [...catalogue.units]
      .sort((a, b) => a.order - b.order)
      .map((unit) => ({
        ...{ code: unit.code, name: unit.name, kind: unit.kind },
        forms: filed.filter(({ units }) => units.has(unit)).map((form) => form.code),
        ...(hasEnded(unit, period) ? present({ ended: unit.validTo }) : {}),
      })),
  };
}
