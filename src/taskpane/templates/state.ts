/** What the tab Biểu mẫu shows at a moment. */
import type { Basis } from '../desk/asMade';
import type { Delivered } from '../desk/desk';
import type { OfferedFile, TemplatesAsked } from '../engine/templateJobs';
import type { Needed, TemplateOffer } from '../engine/templateOffer';
import type { UnitFilter } from './units';
import { everyUnit, filing } from './units';

/** What can be made in this period, and what of it the person wants. */
export type Round = Readonly<{
  offer: TemplateOffer;
  forms: ReadonlySet<string>;
  units: ReadonlySet<string>;
  filter: UnitFilter;
  /** What these choices come to; undefined while they are being counted. */
  files?: readonly OfferedFile[];
}>;

/** `counting` is what the choices come to; `opening` is Excel's, which does not hear of a stop. */
export type Doing = 'choosing' | 'looking' | 'counting' | 'making' | 'opening';
export type Made = Readonly<{ name: string; bytes: Uint8Array; delivered: Delivered }>;

export type TemplatesState = Readonly<{
  needed?: Needed;
  /** The one commune of the place that was searched for, until its catalogue is there. */
  only?: Readonly<{ code: string; name: string }> | undefined;
  round?: Round;
  /** The choices for which it was looked what can be made. */
  lookedFor?: Basis;
  made?: Made;
}>;

export const first: TemplatesState = {};

export const begun = ({ made: _, ...state }: TemplatesState): TemplatesState => state;

export const unlooked = ({ lookedFor: _, ...state }: TemplatesState): TemplatesState => state;

export const withNeed = ({ round: _, ...state }: TemplatesState, needed: Needed): TemplatesState => ({ ...state, needed });

/** All units, as long as nobody chose some of them. */
function unitsFor({ units }: TemplateOffer, before: Round | undefined): ReadonlySet<string> {
  const all = filing(units).map(({ code }) => code);
  const wasAll = before === undefined || filing(before.offer.units).every(({ code }) => before.units.has(code));
  return new Set(wasAll ? all : all.filter((code) => before.units.has(code)));
}

/** All forms in force at first; units that were chosen stay chosen where the catalogue is the same. */
export function withOffer(state: TemplatesState, offer: TemplateOffer): TemplatesState {
  const { needed: _, only, ...rest } = state;
  const before = state.round?.offer.catalogue === offer.catalogue ? state.round : undefined;
  const forms = new Set(offer.forms.filter(({ inForce }) => inForce).map(({ id }) => id));
  if (only && filing(offer.units).some(({ code }) => code === only.code))
    return { ...rest, round: { offer, forms, units: new Set([only.code]), filter: { ...everyUnit, search: only.name } } };
  return { ...rest, round: { offer, forms, units: unitsFor(offer, before), filter: before?.filter ?? everyUnit } };
}

export const withRound = (state: TemplatesState, change: (round: Round) => Round): TemplatesState =>
  state.round ? { ...state, round: change(state.round) } : state;

export const askedOf = ({ offer, forms, units }: Round): TemplatesAsked => ({
  catalogue: offer.catalogue,
  period: offer.period,
  forms: [...forms],
  units: [...units],
});
