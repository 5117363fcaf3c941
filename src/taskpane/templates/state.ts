/** What the tab Biểu mẫu shows at a moment. */
import type { DoorProblem } from '../../doors/openWorkbook';
import type { Delivered } from '../desk/desk';
import type { Progress } from '../engine/rpc';
import type { OfferedFile, TemplatesAsked } from '../engine/templateJobs';
import type { Needed, TemplateOffer } from '../engine/templateOffer';
import type { Failure } from '../words/failure';
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

export type Doing =
  | Readonly<{ is: 'looking' }>
  | Readonly<{ is: 'making'; progress?: Progress }>
  /** Excel opens it: that cannot be stopped. */
  | Readonly<{ is: 'opening' }>;
export type Made = Readonly<{ name: string; bytes: Uint8Array; delivered: Delivered }>;
export type Trouble =
  | Readonly<{ is: 'problem'; problem: DoorProblem }>
  /** `again` is what else nobody could try again: what is made has buttons of its own. */
  | Readonly<{ is: 'failed'; failure: Failure; again?: 'look' | 'count' }>
  | Readonly<{ is: 'stopped' }>;

export type TemplatesState = Readonly<{
  needs?: Needed['needs'];
  round?: Round;
  doing?: Doing;
  made?: Made;
  trouble?: Trouble;
}>;

export const nothingYet: TemplatesState = {};

export const begun = ({ made: _, trouble: __, ...state }: TemplatesState, doing: Doing): TemplatesState => ({
  ...state,
  doing,
});
export const ended = ({ doing: _, ...state }: TemplatesState): TemplatesState => state;
export const troubled = (state: TemplatesState, trouble: Trouble): TemplatesState => ({ ...ended(state), trouble });

/** What could not be counted before has been counted. */
export const counted = ({ trouble, ...state }: TemplatesState): TemplatesState =>
  trouble === undefined || (trouble.is === 'failed' && trouble.again === 'count') ? state : { ...state, trouble };

export const withNeed = (state: TemplatesState, { needs }: Needed): TemplatesState => {
  const { round: _, ...rest } = ended(state);
  return { ...rest, needs };
};

/** All units, as long as nobody chose some of them. */
function unitsFor({ units }: TemplateOffer, before: Round | undefined): ReadonlySet<string> {
  const all = filing(units).map(({ code }) => code);
  const wasAll = before === undefined || filing(before.offer.units).every(({ code }) => before.units.has(code));
  return new Set(wasAll ? all : all.filter((code) => before.units.has(code)));
}

/** All forms in force at first; units that were chosen stay chosen where the catalogue is the same. */
export function withOffer(state: TemplatesState, offer: TemplateOffer): TemplatesState {
  const { needs: _, ...rest } = ended(state);
  const before = state.round?.offer.catalogue === offer.catalogue ? state.round : undefined;
  const forms = new Set(offer.forms.filter(({ inForce }) => inForce).map(({ id }) => id));
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
