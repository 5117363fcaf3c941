/** Making templates: all of them in a zip, one as a file, or one as a new workbook in Excel. */
import type { At, Ending } from '../desk/tab';
import type { OfferedFile } from '../engine/templateJobs';
import type { Doing, Made, TemplatesState } from './state';
import { askedOf } from './state';

type Here = At<TemplatesState, Doing>;

/** The name that `tonghop distribute --zip` gives. */
const archive = 'templates.zip';

/** Templates lie in a folder for each form; a single one needs none. */
const nameOf = ({ file }: OfferedFile): string => file.slice(file.lastIndexOf('/') + 1);

const withMade = (at: Here, made: Made): void => at.set((state) => ({ ...state, made }));

async function deliver(at: Here, name: string, bytes: Uint8Array): Promise<void> {
  withMade(at, { name, bytes, delivered: await at.desk.deliver(name, bytes) });
}

async function bytesOf(at: Here, { file }: OfferedFile): Promise<Uint8Array | undefined> {
  const { round } = at.get();
  return round && at.desk.engine.call('templateOne', { asked: askedOf(round), file }, { signal: at.signal });
}

export async function makeAll(at: Here): Promise<void> {
  const { round } = at.get();
  if (round) await deliver(at, archive, await at.desk.engine.call('templateZip', askedOf(round), at));
}

export async function makeOne(at: Here, file: OfferedFile): Promise<void> {
  const bytes = await bytesOf(at, file);
  if (bytes) await deliver(at, nameOf(file), bytes);
}

export async function openOne(at: Here, file: OfferedFile): Promise<Ending> {
  const { workbook } = at.desk;
  const bytes = await bytesOf(at, file);
  if (!bytes || !workbook?.openNew) return undefined;
  at.now('opening');
  const opened = await workbook.openNew(bytes);
  if ('problem' in opened) return opened;
  withMade(at, { name: nameOf(file), bytes, delivered: 'workbook' });
  return undefined;
}
