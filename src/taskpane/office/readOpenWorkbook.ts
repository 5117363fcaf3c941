/** Reads the workbook that is open beside the page into the engine, with the office's choices that it carries. */
import type { Outcome } from '../../doors/openWorkbook';
import type { Desk } from '../desk/desk';
import type { Held, OpenBook } from '../desk/openBook';
import { unlessStopped } from '../engine/errors';
import type { OpenedFile } from '../engine/trayJobs';
import { loadFromWorkbook } from './loadFromWorkbook';

/** The name it has on the engine's tray, where another return may have its own; a person who stopped it meanwhile gets no result. */
export async function readOpenWorkbook(desk: Desk, workbook: OpenBook, signal: AbortSignal): Promise<Outcome<Held>> {
  const read = await workbook.read(signal);
  if ('problem' in read) return read;
  const { photograph, revision } = read.value;
  const { engine } = desk;
  const opened: readonly OpenedFile[] =
    'bytes' in photograph
      ? await engine.call('open', { files: [photograph] }, { signal, transfer: [photograph.bytes.buffer] })
      : [await engine.call('openSnapshot', photograph, { signal })];
  const held = { file: opened[0]?.file ?? photograph.file, revision };
  workbook.held.set(() => held);
  await unlessStopped(loadFromWorkbook(desk, held.file), signal);
  return { value: held };
}
