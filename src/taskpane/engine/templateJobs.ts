/** Jobs of the tab Biểu mẫu: what can be made for a period, and making it with the names and bytes of `tonghop distribute`. */
import type { Order } from '../../distribute/order';
import { templateName } from '../../distribute/order';
import { formsOf } from '../../census/filers';
import { drawTemplate, idOf, orderTemplates } from '../../work/templates';
import type { Progress, Task } from './rpc';
import { isCancelled } from './errors';
import type { EngineState } from './state';
import type { Needed, TemplateOffer } from './templateOffer';
import { offerOf, roundOf } from './templateOffer';
import type { PlannedFile } from './xlsxWriter';

export type TemplatesAsked = Readonly<{
  catalogue: string;
  period: string;
  /** By id. */
  forms: readonly string[];
  /** By code. */
  units: readonly string[];
}>;
export type OfferedFile = Readonly<{ file: string; form: string; unit: string }>;

function ordersAsked(state: EngineState, asked: TemplatesAsked): readonly Order[] {
  const round = roundOf(state.library, asked.catalogue, asked.period);
  if ('needs' in round) return [];
  // A form that was chosen for another period may not be in force in this one.
  const current = formsOf(state.library.forms, round.period).map(idOf);
  const forms = current.filter((id) => asked.forms.includes(id));
  const outcome = orderTemplates(state.library, { ...round, forms, units: asked.units });
  return outcome.is === 'orders' ? outcome.orders : [];
}

/** Passes progress on, and a wish to stop. */
function relay(task: Task): Readonly<{ signal: AbortSignal; onProgress: (progress: Progress) => void }> {
  const stop = new AbortController();
  return {
    signal: stop.signal,
    onProgress: (progress) => {
      task.report(progress);
      task.pause().catch((error: unknown) => {
        if (isCancelled(error)) stop.abort();
      });
    },
  };
}

export const templateJobs = (state: EngineState) => {
  const orderNamed = (asked: TemplatesAsked, file: string): Order | undefined =>
    ordersAsked(state, asked).find((order) => templateName(order) === file);

  return {
    templateOffer: ({ catalogue, period }: Readonly<{ catalogue: string; period: string }>): TemplateOffer | Needed => {
      const round = roundOf(state.library, catalogue, period);
      return 'needs' in round ? round : offerOf(state.library, round);
    },

    templateFiles: (asked: TemplatesAsked): readonly OfferedFile[] =>
      ordersAsked(state, asked).map((order) => ({ file: templateName(order), form: order.form.code, unit: order.unit.name })),

    templateOne: async ({ asked, file }: Readonly<{ asked: TemplatesAsked; file: string }>): Promise<Uint8Array | undefined> => {
      const order = orderNamed(asked, file);
      return order && (await state.writers.xlsx()).call('xlsx', { plan: drawTemplate(order).plan });
    },

    templateZip: async (asked: TemplatesAsked, task: Task): Promise<Uint8Array> => {
      const orders = ordersAsked(state, asked);
      const files: PlannedFile[] = [];
      for (const order of orders) {
        files.push(drawTemplate(order));
        if (files.length % 10 === 0) await task.pause();
      }
      return (await state.writers.xlsx()).call('zip', { files }, relay(task));
    },
  };
};
