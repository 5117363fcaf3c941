/** Handing results to the person: the findings as the command line writes them, a corrected copy as a new file. */
import type { Lang } from '../../core/lang';
import type { Here } from './checking';
import { say } from './checking';
import { words } from './words';

const name = 'ket-qua-kiem-tra';

const langOf = ({ desk }: Here): Readonly<{ lang: Lang }> => ({ lang: desk.preferences.get().lang });

async function hand(at: Here, file: string, bytes: Uint8Array): Promise<void> {
  const delivered = await at.desk.deliver(file, bytes);
  say(at, { is: 'done', said: { words: delivered === 'workbook' ? words.openedAsNew : words.saved, values: { file } } });
}

export async function saveXlsx(at: Here): Promise<void> {
  await hand(at, `${name}.xlsx`, await at.desk.engine.call('checkedXlsx', langOf(at), at));
}

export async function saveJson(at: Here): Promise<void> {
  const text = await at.desk.engine.call('checkedJson', langOf(at), at);
  await hand(at, `${name}.json`, new TextEncoder().encode(text));
}

export async function saveCopy(at: Here, file: string): Promise<void> {
  const bytes = await at.desk.engine.call('bytesOf', { file }, at);
  if (!bytes) return;
  await hand(at, file.split('/').at(-1) ?? file, bytes);
  const copy = at.get().shown?.list.files.find((listed) => listed.file === file);
  if (copy) at.set((state) => ({ ...state, saved: new Set([...state.saved, copy.sha256]) }));
}
