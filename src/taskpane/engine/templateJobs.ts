/** Jobs of the tab Biểu mẫu: what can be made for a period, and making it with the names and bytes of `tonghop distribute`. */
import type { Period } from '../../core/period';
import { lastDay, parsePeriod } from '../../core/period';
import type { Catalogue, UnitKind } from '../../core/unit';
import { expectedUnits, formsOf } from '../../consolidate/collect';
import type { Order } from '../../distribute/order';
import { templateName } from '../../distribute/order';
import { ordersOf } from '../../distribute/orders';
import { templatePlan } from '../../distribute/template';
import { forms } from '../../forms';
import type { Form } from '../../language/load';
import { formPeriod } from '../../read/recognise';
import type { Progress, Task } from './rpc';
import { isCancelled } from './rpc';
import type { EngineState } from './state';
import type { PlannedFile } from './xlsxWriter';

export type OfferedForm = Readonly<{
  /** `HN@2016`. */
  id: string;
  code: string;
  version: string;
  title: string;
  inForce: boolean;
  validFrom: string;
  validTo?: string;
  /** The period whose figures it takes: of 2021-Q1 the form HN takes 2020. */
  period: string;
}>;
export type OfferedUnit = Readonly<{
  code: string;
  name: string;
  kind: UnitKind;
  /** The forms it files. */
  forms: readonly string[];
  /** Its last day, where that lies before the end of the period: then no template is made for it. */
  ended?: string;
}>;
export type TemplateOffer = Readonly<{
  catalogue: string;
  place: string;
  period: string;
  forms: readonly OfferedForm[];
  units: readonly OfferedUnit[];
}>;

export type TemplatesAsked = Readonly<{
  catalogue: string;
  period: string;
  /** By id. */
  forms: readonly string[];
  /** By code. */
  units: readonly string[];
}>;
export type OfferedFile = Readonly<{ file: string; form: string; unit: string }>;

const idOf = ({ code, version }: Form): string => `${code}@${version}`;

/** What the office has still to choose before anything can be made. */
export type Needed = Readonly<{ needs: 'catalogue' | 'period' }>;
type Round = Readonly<{ catalogue: Catalogue; period: Period }>;

/** Where there is one catalogue, nobody need choose it. */
function roundOf({ catalogues }: EngineState, code: string, text: string): Round | Needed {
  const catalogue = code === '' && catalogues.length === 1 ? catalogues[0] : catalogues.find((item) => item.code === code);
  const period = parsePeriod(text);
  if (!period) return { needs: 'period' };
  return catalogue ? { catalogue, period } : { needs: 'catalogue' };
}

function ordersAsked(state: EngineState, asked: TemplatesAsked): readonly Order[] {
  const round = roundOf(state, asked.catalogue, asked.period);
  if ('needs' in round) return [];
  const wanted = forms.filter((form) => asked.forms.includes(idOf(form)));
  const units = new Set(asked.units);
  return ordersOf(round.catalogue, round.period, wanted).filter(({ unit }) => units.has(unit.code));
}

function offerOf({ catalogue, period }: Round): TemplateOffer {
  const current = formsOf(forms, period);
  const filed = current.map((form) => ({ code: form.code, units: new Set(expectedUnits(form, catalogue).map(({ code }) => code)) }));
  return {
    catalogue: catalogue.code,
    place: catalogue.place.name,
    period: period.code,
    forms: forms.map((form) => ({
      id: idOf(form),
      code: form.code,
      version: form.version,
      title: form.title,
      inForce: current.includes(form),
      validFrom: form.validFrom,
      ...(form.validTo === undefined ? {} : { validTo: form.validTo }),
      period: formPeriod(form, period).code,
    })),
    units: catalogue.units
      .toSorted((a, b) => a.order - b.order)
      .map(({ code, name, kind, validTo }) => ({
        code,
        name,
        kind,
        forms: filed.filter(({ units }) => units.has(code)).map((form) => form.code),
        ...(validTo !== undefined && validTo < lastDay(period) ? { ended: validTo } : {}),
      })),
  };
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
      const round = roundOf(state, catalogue, period);
      return 'needs' in round ? round : offerOf(round);
    },

    templateFiles: (asked: TemplatesAsked): readonly OfferedFile[] =>
      ordersAsked(state, asked).map((order) => ({ file: templateName(order), form: order.form.code, unit: order.unit.name })),

    templateOne: async ({ asked, file }: Readonly<{ asked: TemplatesAsked; file: string }>): Promise<Uint8Array | undefined> => {
      const order = orderNamed(asked, file);
      return order && (await state.writers.xlsx()).call('xlsx', { plan: templatePlan(order) });
    },

    templateZip: async (asked: TemplatesAsked, task: Task): Promise<Readonly<{ bytes: Uint8Array; count: number }>> => {
      const orders = ordersAsked(state, asked);
      const files: PlannedFile[] = [];
      for (const order of orders) {
        files.push({ file: templateName(order), plan: templatePlan(order) });
        if (files.length % 10 === 0) await task.pause();
      }
      const bytes = await (await state.writers.xlsx()).call('zip', { files }, relay(task));
      return { bytes, count: orders.length };
    },
  };
};
