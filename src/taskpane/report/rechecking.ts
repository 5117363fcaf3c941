/** Reading a report again that somebody wrote on. */
import type { At } from '../desk/tab';
import type { Doing, ReportState } from './state';

export async function recheck(at: At<ReportState, Doing>, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.normalize('NFC');
  const report = at.get().text?.written.number ?? null;
  const { lang } = at.desk.preferences.get();
  const told = await at.desk.engine.call('reportRecheck', { file: name, bytes, lang, report }, { signal: at.signal });
  at.set((state) => ({ ...state, rechecked: { file: name, told } }));
}
