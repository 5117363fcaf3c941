/** Handing results to the person: the findings as the command line writes them, a corrected copy as a new file. */
import type { Bench } from './actions';
import { doing, sayOf, told } from './actions';
import { words } from './words';

const name = 'ket-qua-kiem-tra';

async function hand(bench: Bench, file: string, bytes: Uint8Array): Promise<void> {
  const delivered = await bench.desk.deliver(file, bytes);
  told(bench, { is: 'done', text: sayOf(bench)(delivered === 'workbook' ? words.openedAsNew : words.saved, { file }) });
}

export const saveXlsx = (bench: Bench): Promise<void> =>
  doing(bench, 'saving', async (options) => hand(bench, `${name}.xlsx`, await bench.desk.engine.call('checkedXlsx', null, options)));

export const saveJson = (bench: Bench): Promise<void> =>
  doing(bench, 'saving', async (options) => {
    const text = await bench.desk.engine.call('checkedJson', null, options);
    await hand(bench, `${name}.json`, new TextEncoder().encode(text));
  });

export const saveCopy = (bench: Bench, file: string): Promise<void> =>
  doing(bench, 'saving', async (options) => {
    const bytes = await bench.desk.engine.call('bytesOf', { file }, options);
    if (!bytes) return;
    await hand(bench, file.split('/').at(-1) ?? file, bytes);
    const copy = bench.store.get().list?.files.find((listed) => listed.file === file);
    if (copy) bench.store.set((state) => ({ ...state, saved: new Set([...state.saved, copy.sha256]) }));
  });
