/** What can be made by the office's present choices, and what those of the person come to. */
import { lastEnded } from '../../core/period';
import type { Basis } from '../desk/asMade';
import type { Desk } from '../desk/desk';
import type { Store } from '../desk/store';
import type { At } from '../desk/tab';
import { today } from '../desk/today';
import type { Doing, TemplatesState } from './state';
import { askedOf, withNeed, withOffer, withRound } from './state';

export async function count({ engine }: Desk, { get, set }: Pick<Store<TemplatesState>, 'get' | 'set'>): Promise<void> {
  const { round } = get();
  if (!round) return;
  const files = await engine.call('templateFiles', askedOf(round));
  // Choices that were changed meanwhile are counted by themselves.
  set((state) => (state.round === round ? withRound(state, () => ({ ...round, files })) : state));
}

/** The one chosen; else the quarter that ended last, which is what templates are made for. */
const periodFor = ({ office }: Desk): string => office.get().period || lastEnded('quarter', today()).code;

export async function look(at: At<TemplatesState, Doing>, lookedFor: Basis): Promise<void> {
  at.set((state) => ({ ...state, lookedFor }));
  const { catalogue } = at.desk.office.get();
  const period = periodFor(at.desk);
  const offer = await at.desk.engine.call('templateOffer', { catalogue, period }, { signal: at.signal });
  if ('needs' in offer) return at.set((state) => withNeed(state, offer));
  at.set((state) => withOffer(state, offer));
  await count(at.desk, at);
}
