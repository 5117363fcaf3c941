/** What the bar does: taking in catalogues and settings, and keeping the choices where they belong. */
import type { Office } from '../../core/office';
import type { SheetPlan } from '../../core/plan';
import { present } from '../../core/present';
import { fileProblemWords } from '../../words/unreadable';
import type { Desk } from '../desk/desk';
import type { OpenBook } from '../desk/openBook';
import type { Unread } from '../engine/officeJobs';
import type { Proposal } from '../../work/proposal';
import type { Said } from '../words/said';
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

/** Chooses a catalogue by its code; the office's own stays at hand. */
export async function chooseCatalogue(desk: Desk, code: string): Promise<undefined> {
  const { own } = desk.office.get();
  await desk.engine.call('knowCatalogue', { own: own?.code === code ? own : null, lang: desk.preferences.get().lang });
  desk.office.set((office) => ({ ...office, catalogue: code, accept: office.catalogue === code ? office.accept : [] }));
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
  desk.office.set((office) => ({ ...office, own }));
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
