/** What the bar does: taking in catalogues and settings, and keeping the choices where they belong. */
import type { SheetPlan } from '../../core/plan';
import type { Desk } from '../desk/desk';
import type { CatalogueProblem } from '../../units/catalogueProblems';
import { problemText } from '../words/problems';
import type { Say } from '../words/sayIn';
import { sayIn } from '../words/sayIn';
import { fileProblems } from '../../read/say';
import type { Unread } from '../engine/officeJobs';
import { takeOffice } from './loadFromWorkbook';
import type { Office } from '../../core/office';
import { sourceOf } from './source';
import { words } from './words';

export type Told =
  Readonly<{ is: 'done' | 'error'; text: string }> | Readonly<{ is: 'catalogue'; file: string; problems: readonly CatalogueProblem[] }>;

const unreadText = (say: Say, unread: Unread): string => {
  if (unread.is === 'notJson') return say(words.notJson, { file: unread.file, reason: unread.reason });
  return unread.is === 'encoding' ? say(words.catalogueEncoding) : say(fileProblems[unread.is], { hint: '' });
};
/** A sentence of its own, which names the file. */
const unreadIn = (say: Say, unread: Unread): string =>
  unread.is === 'notJson' ? unreadText(say, unread) : `${unread.file}: ${unreadText(say, unread)}`;

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

export async function takeCatalogueFile(desk: Desk, picked: File): Promise<Told> {
  const { lang } = desk.preferences.get();
  const say = sayIn(lang);
  const { file, bytes } = await inFile(picked);
  const taken = await desk.engine.call('takeCatalogue', { file, bytes, lang });
  if ('unread' in taken) return { is: 'error', text: say(words.catalogueUnread, { file, reason: unreadText(say, taken.unread) }) };
  if ('problems' in taken) return { is: 'catalogue', file, problems: taken.problems };
  const { own, units } = taken;
  desk.office.set((office) => ({ ...office, own }));
  await chooseCatalogue(desk, own.code);
  return { is: 'done', text: say(words.catalogueTaken, { code: own.code, place: own.place, count: units }) };
}

export async function loadOfficeFile(desk: Desk, picked: File): Promise<Told> {
  const { lang } = desk.preferences.get();
  const say = sayIn(lang);
  const { file, bytes } = await inFile(picked);
  const read = await desk.engine.call('loadOffice', { file, bytes, lang });
  if ('unread' in read) return { is: 'error', text: unreadIn(say, read.unread) };
  if (!read.found) return { is: 'error', text: say(words.none, { file }) };
  await takeOffice(desk, read.found);
  return { is: 'done', text: say(words.loaded, { file }) };
}

/** One sheet after the other: where the first cannot be put, the second is not tried. */
async function putSheets({ workbook, preferences }: Desk, sheets: readonly SheetPlan[]): Promise<Told | undefined> {
  for (const sheet of sheets) {
    const put = await workbook?.putSheet(sheet);
    if (put && 'problem' in put) return { is: 'error', text: problemText(sayIn(preferences.get().lang), put.problem) };
  }
  return undefined;
}

async function saveInWorkbook(desk: Desk, workbook: NonNullable<Desk['workbook']>, office: Office): Promise<Told> {
  const say = sayIn(desk.preferences.get().lang);
  // Read anew, so that lines which others wrote into the sheet meanwhile stay.
  const read = await workbook.read();
  if ('problem' in read) return { is: 'error', text: problemText(say, read.problem) };
  const { sheets, isConsolidated } = await desk.engine.call('officeSheets', { office, photograph: read.value.photograph });
  const refused = await putSheets(desk, sheets);
  if (refused) return refused;
  return { is: 'done', text: [say(words.savedInWorkbook), ...(isConsolidated ? [say(words.savedConsolidated)] : [])].join(' ') };
}

export async function saveOffice(desk: Desk): Promise<Told> {
  const office = desk.office.get();
  const told = desk.workbook
    ? await saveInWorkbook(desk, desk.workbook, office)
    : await desk.engine
        .call('officeFile', { office })
        .then((bytes) => desk.deliver('thiet-lap.xlsx', bytes))
        .then((): Told => ({ is: 'done', text: sayIn(desk.preferences.get().lang)(words.savedAsFile) }));
  if (told.is === 'done') sourceOf(desk.office).set((source) => ({ ...source, saved: office, problems: [] }));
  return told;
}
