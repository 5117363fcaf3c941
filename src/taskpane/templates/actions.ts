/** What a person does on the tab Biểu mẫu: looks what can be made, chooses of it, makes it. */
import { isSame } from '../desk/asMade';
import type { Desk } from '../desk/desk';
import type { FoundUnit } from '../engine/countryUnits';
import type { OfferedFile } from '../engine/templateJobs';
import { chooseCatalogue } from '../office/actions';
import { count } from './looking';
import type { Made, Round } from './state';
import { withRound } from './state';
import type { TemplatesTabMachine } from './tab';

export type TemplateActions = Readonly<{
  /** What can be made by the office's present choices. */
  look: () => Promise<void>;
  /** Other forms, units or filter; what they come to is counted anew. */
  change: (change: (round: Round) => Round) => Promise<void>;
  /** The catalogue of this place; of a commune that of its province, with the commune alone. */
  choosePlace: (place: FoundUnit) => Promise<void>;
  makeAll: () => Promise<void>;
  makeOne: (file: OfferedFile) => Promise<void>;
  /** As a new workbook, where Excel can. */
  openOne: (file: OfferedFile) => Promise<void>;
  again: (made: Made) => Promise<void>;
  stop: () => void;
}>;

export function templateActions(desk: Desk, tab: TemplatesTabMachine): TemplateActions {
  const { get, set } = tab.state;
  return {
    ...tab.do,
    look: async () => {
      const { catalogue, period, own, added } = desk.office.get();
      const choices = [catalogue, period, own, added];
      // Coming back to the tab stops nothing that is going on.
      if (!isSame(get().lookedFor, choices)) await tab.do.look(choices);
    },
    change: async (change) => {
      set((state) => withRound(state, change));
      try {
        await count(desk, tab.state);
        tab.forget('counting');
      } catch (error) {
        tab.failed('counting', error);
      }
    },
    choosePlace: async ({ catalogue, code, name, within }) => {
      set((state) => ({ ...state, only: within === undefined ? undefined : { code, name } }));
      try {
        await chooseCatalogue(desk, within ?? catalogue);
      } catch (error) {
        tab.failed('choosing', error);
      }
    },
    again: async ({ name, bytes }) => void (await desk.deliver(name, bytes)),
    stop: tab.stop,
  };
}
