/** Gives a view its tab's machine, which lives as long as the view and works at the desk of the moment. */
import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import { useDesk } from './deskContext';

export function useTab<Tab>(make: (desk: () => Desk) => Tab): Tab {
  const desk = useDesk();
  const current = useRef(desk);
  current.current = desk;
  const [tab] = useState(() => make(() => current.current));
  return tab;
}
