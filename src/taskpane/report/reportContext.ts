/** Gives the views of the tab Báo cáo what it shows and what it does. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Run } from '../desk/run';
import type { ReportActions } from './actions';
import type { Doing, ReportState } from './state';

export type ReportDesk = Readonly<{
  state: ReportState;
  run: Run<Doing>;
  actions: ReportActions;
  /** Whether the tab is in front: only then does it take what is dropped on the page. */
  isShown: boolean;
}>;

export const ReportContext = createContext<ReportDesk | undefined>(undefined);

export function useReport(): ReportDesk {
  const report = useContext(ReportContext);
  if (!report) throw new Error('a view outside the tab Báo cáo');
  return report;
}
