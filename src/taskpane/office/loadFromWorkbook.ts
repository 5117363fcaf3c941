/**
 * Takes the office's choices from the open workbook when it is read for the first time. Whoever has read the open workbook
 * into the engine calls `loadFromWorkbook(desk, file)` before working with it, with the name it has there.
 */
import type { Desk } from '../desk/desk';
import type { FoundOffice } from '../engine/officeChoices';
import { sameOffice } from '../../core/office';
import { chosenOf } from './chosen';

/** Makes the catalogue known first, so that nobody works with a code that the engine does not know. */
export async function takeOffice(
  { engine, office, officeSource, preferences }: Desk,
  { office: found, problems }: FoundOffice,
): Promise<undefined> {
  const { lang } = preferences.get();
  await engine.call('knowCatalogue', { chosen: chosenOf(found), lang });
  officeSource.set((source) => ({ ...source, saved: found, problems, offered: undefined }));
  office.set(() => found);
}

export async function loadFromWorkbook(desk: Desk, file: string): Promise<void> {
  const { officeSource: source } = desk;
  if (source.get().isAsked) return;
  source.set((before) => ({ ...before, isAsked: true }));
  const found = await desk.engine.call('officeIn', { file, lang: desk.preferences.get().lang });
  if (!found) return;
  const chosen = desk.office.get();
  // What a person has chosen by hand is not overruled by what a workbook says.
  if (sameOffice(chosen, source.get().begunWith) || sameOffice(chosen, found.office)) await takeOffice(desk, found);
  else source.set((before) => ({ ...before, offered: found }));
}
