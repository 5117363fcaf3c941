/** Writing the report: from what is at hand, from the open workbook, or from a file. */
import { present } from '../../core/present';
import type { Outcome, Photograph } from '../../doors/openWorkbook';
import type { At, Ending } from '../desk/tab';
import type { ReportSource, SourceKind } from '../engine/reportSources';
import type { SectionList } from './sections';
import { chosenCodes, sectionList } from './sections';
import type { Doing, ReportState } from './state';
import { troubled, withoutList, withText } from './state';

type Here = At<ReportState, Doing>;

/** By the sections that are given, else by those that the workbook's settings name. */
export async function write(at: Here, id: string, list?: SectionList): Promise<void> {
  const consolidated = id === 'latest' ? at.desk.consolidated.get() : undefined;
  // Where it stands in the open workbook, it is known by the names it has there.
  const placed = consolidated?.placed;
  const asked = { id, sections: list ? chosenCodes(list) : null, ...present({ sheets: placed?.sheets }) };
  const written = await at.desk.engine.call('reportWrite', asked, { signal: at.signal });
  if (!written) return at.set((state) => troubled(state, { is: 'gone' }));
  const all = written.allSections.map(({ code }) => code);
  const listWritten = list ?? sectionList(written.sections, all);
  at.set((state) => {
    const rests = id === 'latest' ? placed?.revision : written.source.kind === 'workbook' ? state.readAt : undefined;
    // A list without any section is not written: the person may have come to that meanwhile.
    const shown = list && state.text ? state.text.list : listWritten;
    return withText(state, { written, list: shown, listWritten, ...present({ consolidated, rests }) });
  });
}

async function readFrom(at: Here, kind: SourceKind, photograph: Photograph): Promise<readonly ReportSource[]> {
  const { engine } = at.desk;
  const { read, sources, refusal } = await engine.call('reportRead', { kind, photograph }, { signal: at.signal });
  at.set((state) => ({ ...state, sources }));
  if (refusal) at.set((state) => troubled(state, { is: 'refused', kind, refusal }));
  return read;
}

async function readOpen(at: Here): Promise<Outcome<readonly ReportSource[]>> {
  const read = await at.desk.workbook?.read(at.signal);
  if (!read) return { value: [] };
  if ('problem' in read) return read;
  const { photograph, revision } = read.value;
  const found = await readFrom(at, 'workbook', photograph);
  if (found.length > 0) at.set((state) => ({ ...state, readAt: revision }));
  return { value: found };
}

export async function readWorkbook(at: Here): Promise<Ending> {
  const read = await readOpen(at);
  if ('problem' in read) return read;
  // Of several, the one that was added last.
  const last = read.value.at(-1);
  if (last) await write(at, last.id);
  return undefined;
}

/** The same report from what the open workbook holds now. */
export async function rewrite(at: Here): Promise<Ending> {
  const { text } = at.get();
  const read = await readOpen(at);
  if ('problem' in read) return read;
  const same = read.value.find(({ ending }) => ending === text?.written.ending) ?? read.value.at(-1);
  if (same) await write(at, same.id, text?.list);
  return undefined;
}

/** Of the first one that gives a report. */
export async function readFiles(at: Here, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [found] = await readFrom(at, 'file', { file: file.name.normalize('NFC'), bytes });
    if (!found) continue;
    at.now('writing');
    return write(at, found.id);
  }
}

/** With other sections; where that report does not come, the one before it stays, and so does what is ticked. */
export async function change(at: Here, list: SectionList): Promise<void> {
  const { text } = at.get();
  if (!text) return;
  await write(at, text.written.source.id, list);
  if (at.get().text?.written === text.written) at.set((state) => withoutList(state, list));
}
