/** Reads the workbook that is open beside the page into the engine, with the office's choices that it carries. */
import type { OpenWorkbook, Outcome } from '../../doors/openWorkbook';
import type { Desk } from '../desk/desk';
import { unlessStopped } from '../engine/errors';
import type { OpenedFile } from '../engine/trayJobs';
import { loadFromWorkbook } from './loadFromWorkbook';

/** The name it has on the engine's tray, where another return may have its own; a person who stopped it meanwhile gets no result. */
export async function readOpenWorkbook(desk: Desk, workbook: OpenWorkbook, signal: AbortSignal): Promise<Outcome<string>> {
  const read = await unlessStopped(workbook.read(), signal);
  if ('problem' in read) return read;
  const { value } = read;
  const { engine, preferences } = desk;
  const opened: readonly OpenedFile[] =
    'bytes' in value
      ? await engine.call('open', { files: [value], lang: preferences.get().lang }, { signal, transfer: [value.bytes.buffer] })
      : [await engine.call('openSnapshot', value, { signal })];
  const file = opened[0]?.file ?? value.file;
  await loadFromWorkbook(desk, file);
  return { value: file };
}
