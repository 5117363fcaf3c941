/** What is made of a written report: a file, or a sheet in the open workbook. */
import type { At, Ending } from '../desk/tab';
import type { ReportFormat } from '../engine/reportJobs';
import type { Written } from '../engine/reportWriting';
import { sayIn } from '../words/sayIn';
import type { Doing, ReportState, Text } from './state';
import { troubled, withOutcome } from './state';
import { words } from './words';

type Here = At<ReportState, Doing>;

/** Asked while another is being written, it is that one which is meant; if that did not come, nothing is made. */
export type Meant = Readonly<{ notBefore?: Written }>;

const meantBy = ({ text }: ReportState, { notBefore }: Meant): Text | undefined => (text?.written === notBefore ? undefined : text);

export async function save(at: Here, format: ReportFormat, meant: Meant): Promise<void> {
  const text = meantBy(at.get(), meant);
  if (!text) return;
  const made = await at.desk.engine.call('reportFile', { report: text.written.number, format }, { signal: at.signal });
  if (!made) return at.set((state) => troubled(state, { is: 'gone' }));
  const delivered = await at.desk.deliver(made.name, made.bytes);
  at.set((state) => withOutcome(state, { is: 'saved', made, delivered }));
}

export async function putOnSheet(at: Here, meant: Meant): Promise<Ending> {
  const { engine, workbook, announce, preferences } = at.desk;
  const text = meantBy(at.get(), meant);
  if (!text || !workbook) return undefined;
  const made = await engine.call('reportSheet', { report: text.written.number });
  const added = made && (await workbook.addSheets(made.plan, made.charts));
  if (!added) at.set((state) => troubled(state, { is: 'gone' }));
  if (!added || 'problem' in added) return added;
  const [sheet = ''] = Object.values(added.value);
  at.set((state) => withOutcome(state, { is: 'placed', sheet }));
  announce(sayIn(preferences.get().lang)(words.placed, { sheet }));
  return undefined;
}
