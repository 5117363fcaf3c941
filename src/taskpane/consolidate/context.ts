/** Gives the views of this tab its state and what it can do. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ConsolidateActions } from './actions';
import type { ConsolidateState } from './state';

export type ConsolidateView = Readonly<{ state: ConsolidateState; actions: ConsolidateActions; isShown: boolean }>;
export const ConsolidateContext = createContext<ConsolidateView | undefined>(undefined);

export function useConsolidate(): ConsolidateView {
  const view = useContext(ConsolidateContext);
  if (!view) throw new Error('a view outside the tab');
  return view;
}
