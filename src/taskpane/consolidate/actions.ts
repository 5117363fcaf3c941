/** What else a person does on the tab Tổng hợp, which needs no turn. */
import type { SheetCell } from '../../core/cell';
import type { Desk } from '../desk/desk';
import { removeFiles } from '../desk/tray';
import { withMade, withoutPrevious } from './state';
import type { ConsolidateTabMachine } from './tab';

export type ConsolidateActions = ConsolidateTabMachine['do'] &
  Readonly<{
    removeFiles: (files: readonly string[]) => Promise<void>;
    removePrevious: (key: string) => void;
    useOpen: (uses: boolean) => void;
    /** Takes a unit's returns in although errors are open, or no longer; and consolidates anew. */
    accept: (unit: string, takes: boolean) => Promise<void>;
    /** Hands a file that was made before to the person once more. */
    deliver: (name: string, bytes: Uint8Array) => Promise<void>;
    goTo: (cell: SheetCell) => Promise<void>;
    checkFile: (file: string) => void;
    stop: () => void;
  }>;

export function consolidateActions(desk: Desk, tab: ConsolidateTabMachine): ConsolidateActions {
  const { engine, tray, office } = desk;
  const { set } = tab.state;
  return {
    ...tab.do,
    stop: tab.stop,
    removeFiles: (files) => removeFiles(engine, tray, files),
    removePrevious: (key) => {
      set((state) => withoutPrevious(state, key));
      void engine.call('close', { files: [key] });
    },
    useOpen: (usesOpen) => set((state) => ({ ...state, usesOpen })),
    accept: (unit, takes) => {
      office.set((chosen) => ({ ...chosen, accept: [...chosen.accept.filter((code) => code !== unit), ...(takes ? [unit] : [])] }));
      return tab.do.consolidate();
    },
    deliver: async (name, bytes) => {
      const delivered = await desk.deliver(name, bytes);
      set((state) => withMade(state, { is: 'file', name, bytes, delivered }));
    },
    goTo: async (cell) => tab.refused('adding', await desk.workbook?.goTo(cell)),
    checkFile: (file) => {
      desk.fileToCheck.set(() => file);
      desk.tab.set(() => 'check');
    },
  };
}
