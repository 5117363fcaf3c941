/** What the bar does: taking in catalogues and settings, and keeping the choices where they belong. */
import type { Office } from '../../core/office';
import type { SheetPlan } from '../../core/plan';
import { present } from '../../core/present';
import { fileProblemWords } from '../../words/unreadable';
import type { Desk } from '../desk/desk';
import type { OpenBook } from '../desk/openBook';
import type { Unread } from '../engine/officeJobs';
import type { NewUnit } from '../engine/countryUnits';
import { rememberedAdditions } from '../desk/remembered';
import type { Proposal } from '../../work/proposal';
import type { Said } from '../words/said';
import { withoutUnit } from './additions';
import { chosenOf } from './chosen';
import { takeOffice } from './loadFromWorkbook';
import type { OfficeSaying } from './state';
import { words } from './words';

const done = (said: Said): OfficeSaying => ({ is: 'done', said });
const refused = (said: Said): OfficeSaying => ({ is: 'error', said });

/** Why a file could not be read. */
const whyUnread = (unread: Unread): Said => {
  if (unread.is === 'notJson') return { words: words.notJson, values: { file: unread.file, reason: unread.reason } };
  return unread.is === 'encoding' ? { words: words.catalogueEncoding } : { words: fileProblemWords(unread.is) };
};
/** A sentence of its own, which names the file. */
const unreadIn = (unread: Unread): Said =>
  unread.is === 'notJson' ? whyUnread(unread) : { words: words.unreadIn, values: { file: unread.file, reason: whyUnread(unread) } };

const inFile = async (file: File): Promise<Readonly<{ file: string; bytes: Uint8Array }>> => ({
  file: file.name.normalize('NFC'),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Tells the engine first, so that nobody works with a code that it does not know. */
async function settle({ engine, office, preferences }: Desk, next: Office): Promise<undefined> {
  const { place } = await engine.call('knowCatalogue', { chosen: chosenOf(next), lang: preferences.get().lang });
  office.set(() => ({ ...withoutPlace(next), ...present({ place }) }));
}

const withoutPlace = ({ place: _, ...office }: Office): Office => office;
const withoutAdded = ({ added: _, ...office }: Office): Office => office;

/** Chooses a catalogue by its code; the office's own stays at hand, and what the office added to this one comes with it. */
export function chooseCatalogue(desk: Desk, code: string): Promise<undefined> {
  const office = desk.office.get();
  if (office.catalogue === code) return settle(desk, office);
  const added = code === '' ? undefined : rememberedAdditions(code);
  return settle(desk, { ...withoutAdded(office), catalogue: code, accept: [], ...present({ added }) });
}

/** A unit typed in, or a small table of them. */
export async function addToCatalogue(desk: Desk, picked: NewUnit | File): Promise<OfficeSaying> {
  const office = desk.office.get();
  const more = picked instanceof File ? await inFile(picked) : { unit: picked };
  const added = await desk.engine.call('addUnits', { chosen: chosenOf(office), more, lang: desk.preferences.get().lang });
  const file = 'file' in more ? more.file : more.unit.name;
  if ('unread' in added) return refused({ words: words.catalogueUnread, values: { file, reason: whyUnread(added.unread) } });
  if ('problems' in added) return { is: 'catalogue', file, problems: added.problems };
  await settle(desk, { ...office, added: added.rows });
  return done({ words: words.unitsAdded, values: { count: added.count } });
}

export async function removeFromCatalogue(desk: Desk, code: string): Promise<undefined> {
  const office = desk.office.get();
  const added = withoutUnit(office.added, code);
  await settle(desk, { ...withoutAdded(office), accept: office.accept.filter((unit) => unit !== code), ...present({ added }) });
}

/** The catalogue chosen as a table to fill in, or an example of one. */
export async function saveExample(desk: Desk): Promise<undefined> {
  const office = desk.office.get();
  const bytes = await desk.engine.call('exampleCatalogue', { chosen: chosenOf(office) });
  await desk.deliver(office.catalogue === '' ? 'danh-muc-mau.xlsx' : `danh-muc-${office.catalogue}.xlsx`, bytes);
}

/** What most of the opened files name. */
export async function takeProposal(desk: Desk, { period, catalogue }: Proposal): Promise<undefined> {
  desk.office.set((before) => ({ ...before, period }));
  await chooseCatalogue(desk, catalogue);
}

export async function takeCatalogueFile(desk: Desk, picked: File): Promise<OfficeSaying> {
  const { file, bytes } = await inFile(picked);
  const taken = await desk.engine.call('takeCatalogue', { file, bytes, lang: desk.preferences.get().lang });
  if ('unread' in taken) return refused({ words: words.catalogueUnread, values: { file, reason: whyUnread(taken.unread) } });
  if ('problems' in taken) return { is: 'catalogue', file, problems: taken.problems };
  const { own, units } = taken;
  desk.office.set((office) => withoutAdded({ ...office, own }));
  await chooseCatalogue(desk, own.code);
  return done({ words: words.catalogueTaken, values: { code: own.code, place: own.place, count: units } });
}

export async function loadOfficeFile(desk: Desk, picked: File): Promise<OfficeSaying> {
  const { file, bytes } = await inFile(picked);
  const read = await desk.engine.call('loadOffice', { file, bytes, lang: desk.preferences.get().lang });
  if ('unread' in read) return refused(unreadIn(read.unread));
  if (!read.found) return refused({ words: words.none, values: { file } });
  await takeOffice(desk, read.found);
  return done({ words: words.loaded, values: { file } });
}

/** One sheet after the other: where the first cannot be put, the second is not tried. */
async function putSheets(workbook: OpenBook, sheets: readonly SheetPlan[]): Promise<OfficeSaying | undefined> {
  for (const sheet of sheets) {
    const put = await workbook.putSheet(sheet);
    if ('problem' in put) return refused(put);
  }
  return undefined;
}

async function saveInWorkbook({ engine }: Desk, workbook: OpenBook, office: Office): Promise<OfficeSaying> {
  // Read anew, so that lines which others wrote into the sheet meanwhile stay.
  const read = await workbook.read();
  if ('problem' in read) return refused(read);
  const { sheets, isConsolidated } = await engine.call('officeSheets', { office, photograph: read.value.photograph });
  const also = isConsolidated ? { words: words.savedConsolidated } : undefined;
  return (await putSheets(workbook, sheets)) ?? done({ words: words.savedInWorkbook, ...present({ also }) });
}

async function saveAsFile({ engine, deliver }: Desk, office: Office): Promise<OfficeSaying> {
  await deliver('thiet-lap.xlsx', await engine.call('officeFile', { office }));
  return done({ words: words.savedAsFile });
}

export async function saveOffice(desk: Desk): Promise<OfficeSaying> {
  const office = desk.office.get();
  const said = await (desk.workbook ? saveInWorkbook(desk, desk.workbook, office) : saveAsFile(desk, office));
  if (said.is === 'done') desk.officeSource.set((source) => ({ ...source, saved: office, problems: [] }));
  return said;
}
