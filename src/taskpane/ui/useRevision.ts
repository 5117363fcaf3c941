/** Draws a view again whenever the open workbook changes. */
import { createStore } from '../desk/store';
import { useDesk } from './deskContext';
import { useStore } from './useStore';

const unchanging = createStore(0);

export const useRevision = (): number => useStore(useDesk().workbook?.revision ?? unchanging);
