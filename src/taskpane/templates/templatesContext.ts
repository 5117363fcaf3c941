/** Gives the views of the tab Biểu mẫu what it shows and what it does. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Run } from '../desk/run';
import type { TemplateActions } from './actions';
import type { Doing, TemplatesState } from './state';

export type TemplatesDesk = Readonly<{ state: TemplatesState; run: Run<Doing>; actions: TemplateActions }>;

export const TemplatesContext = createContext<TemplatesDesk | undefined>(undefined);

export function useTemplates(): TemplatesDesk {
  const templates = useContext(TemplatesContext);
  if (!templates) throw new Error('a view outside the tab Biểu mẫu');
  return templates;
}
