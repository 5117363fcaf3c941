/** What is made of the result: a file, or sheets in the open workbook. */
import type { At, Ending } from '../desk/tab';
import type { ConsolidateState, Doing } from './state';
import { withMade } from './state';

type Here = At<ConsolidateState, Doing>;
export type FileKind = 'xlsx' | 'json';

export async function save(at: Here, kind: FileKind): Promise<void> {
  const { answer } = at.get();
  if (answer?.is !== 'done') return;
  const { engine, deliver, preferences } = at.desk;
  const name = `tong-hop-${answer.catalogue.code}-${answer.period.code}.${kind}`;
  const bytes =
    kind === 'xlsx'
      ? await engine.call('consolidatedXlsx', { lang: preferences.get().lang }, { signal: at.signal })
      : new TextEncoder().encode(await engine.call('consolidatedJson', { lang: preferences.get().lang }, { signal: at.signal }));
  const delivered = await deliver(name, bytes);
  at.set((state) => withMade(state, { is: 'file', name, bytes, delivered }));
}

export async function addSheets(at: Here): Promise<Ending> {
  const { engine, workbook, consolidated, preferences } = at.desk;
  if (!workbook) return undefined;
  const { plan, charts } = await engine.call('consolidatedSheets', { lang: preferences.get().lang });
  const added = await workbook.addSheets(plan, charts);
  if ('problem' in added) return added;
  const planned = plan.sheets[0]?.name ?? '';
  const first = added.value[planned] ?? planned;
  at.set((state) => withMade(state, { is: 'added', first, count: Object.keys(added.value).length }));
  const placed = { sheets: added.value, revision: workbook.revision.get() };
  consolidated.set((before) => (before ? { ...before, placed } : before));
  return undefined;
}
