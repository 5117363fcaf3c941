/** Gives the views of this tab what it knows, what it is doing and what it can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Run } from '../desk/run';
import type { ConsolidateActions } from './actions';
import type { ConsolidateState, Doing } from './state';

export type ConsolidateView = Readonly<{ state: ConsolidateState; run: Run<Doing>; actions: ConsolidateActions; isShown: boolean }>;
export const ConsolidateContext = createContext<ConsolidateView | undefined>(undefined);

export function useConsolidate(): ConsolidateView {
  const view = useContext(ConsolidateContext);
  if (!view) throw new Error('a view outside the tab');
  return view;
}
