/** Templates written one by one, and what a person is told of them. */
import type { Order } from '../../src/distribute/order';
import { writeWorkbook } from '../../src/doors/xlsx/writeWorkbook';
import { drawTemplate } from '../../src/work/templates';
import type { Cli } from '../cli';
import { tell } from '../cli';
import type { Placed } from '../files';
import { jsonText } from '../files';
import { progressLine } from '../progress';

export type Made = Readonly<{ order: Order; file: string; outcome: Placed }>;

export async function makeTemplates(
  cli: Cli,
  orders: readonly Order[],
  take: (file: string, bytes: Uint8Array) => Placed,
): Promise<readonly Made[]> {
  const progress = progressLine(cli.io);
  const made: Made[] = [];
  try {
    for (const order of orders) {
      progress.show(cli.say('progress.writing', { done: made.length + 1, of: orders.length }));
      const { file, plan } = drawTemplate(order);
      made.push({ order, file, outcome: take(file, await writeWorkbook(plan)) });
    }
  } finally {
    progress.clear();
  }
  return made;
}

/** `archive` is the zip they are packed in, if any. */
export function tellMade(cli: Cli, made: readonly Made[], archive: string | undefined): void {
  const kept = made.filter(({ outcome }) => outcome === 'kept');
  for (const { file } of kept) tell(cli, 'distribute.kept', { file });
  const written = made.filter(({ outcome }) => outcome === 'written').length;
  if (archive !== undefined) tell(cli, 'distribute.zipped', { count: made.length, file: archive });
  else tell(cli, 'distribute.done', { written, unchanged: made.length - written - kept.length });
}

const oneJson = ({ order: { form, unit, period }, file, outcome }: Made) => ({
  file,
  unit: { code: unit.code, name: unit.name },
  form: form.code,
  version: form.version,
  period: period.code,
  outcome,
});

export const madeJson = (made: readonly Made[], isZipped: boolean | undefined): string =>
  jsonText({ ...(isZipped ? { zip: 'templates.zip' } : {}), files: made.map(oneJson) });
