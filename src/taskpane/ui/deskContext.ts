/** Gives every view the desk it works at. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../desk/desk';

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view outside the page');
  return desk;
}
