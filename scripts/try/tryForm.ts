/** A first look at a form: its template, a filled example, what is found in it and in a spoilt copy, and what a report says of it. */
import { present } from '../../src/core/present';
import { formPeriod } from '../../src/census/filers';
import { validate } from '../../src/check/validate';
import { finish } from '../../src/consolidate/consolidate';
import { contribute, mergeAll } from '../../src/consolidate/contribution';
import type { Document } from '../../src/core/document';
import type { Lang } from '../../src/core/lang';
import type { Period } from '../../src/core/period';
import { period } from '../../src/core/period';
import type { WorkbookPlan } from '../../src/core/plan';
import type { Catalogue } from '../../src/core/unit';
import { snapshotOf } from '../../src/core/planSnapshot';
import { defaultSettings } from '../../src/core/settings';
import type { Submission } from '../../src/core/table';
import type { Order } from '../../src/distribute/order';
import { orderLayouts } from '../../src/distribute/order';
import { plainName } from '../../src/core/vietnamese';
import type { PlacedRow } from '../../src/language/layout';
import { figureRule } from '../../src/language/columns/ask';
import type { Form } from '../../src/language/load';
import { nameOfForm } from '../../src/language/load';
import { roleOf } from '../../src/language/roles';
import { markdown } from '../../src/narrate/markdown';
import { report } from '../../src/narrate/report';
import { typeOver } from '../../src/sample/change';
import { exampleDistrict, exampleProvince } from '../../src/sample/district';
import { exampleFilling } from '../../src/sample/example';
import { fillTemplate } from '../../src/sample/fill';
import type { Library } from '../../src/work/library';
import { findingsText } from '../tell/text';
import { columnList, drawSheet, filledCells, templateCells } from './draw';
import { words } from './words';

/** The reporting period of the example: the first quarter that the form is in force for. */
const reportingPeriod = (form: Form): Period => period(`${Number(form.validFrom.slice(0, 4)) + (form.period === 'closedYear' ? 1 : 0)}-Q1`);

/** Two-tier government began on 1 July 2025: a form that begins later knows no district. */
const placeFor = ({ validFrom }: Form): Catalogue => (validFrom < '2025-07-01' ? exampleDistrict : exampleProvince);

/** The first unit of each kind that files the form. */
function ordersOf(form: Form): readonly Order[] {
  const catalogue = placeFor(form);
  const units = form.filedBy.flatMap((kind) => catalogue.units.find((unit) => unit.kind === kind) ?? []);
  return units.map((unit) => ({ form, unit, catalogue, period: formPeriod(form, reportingPeriod(form)) }));
}

type Example = Readonly<{ order: Order; plan: WorkbookPlan }>;

const submitted = ({ order, plan }: Example): Submission => {
  const file = `${plainName(order.unit.name)}.xlsx`;
  return validate(
    { file, sha256: file, workbook: snapshotOf(plan, file) },
    { forms: [order.form], catalogues: [order.catalogue], previous: [] },
  );
};

/** Of a fixed sheet, a row that adds up no others: a slip there is seen in the sums above. */
const isLowest = ({ definition }: PlacedRow): boolean => definition?.parts === undefined && !definition?.memo;

/** A slip of the hand on each sheet: the first figure that is typed, a thousand times too large. */
function spoilt({ order, plan }: Example): Example {
  return orderLayouts(order).reduce<Example>(
    (example, layout) => {
      const place = layout.rows
        .filter(isLowest)
        .flatMap((row) =>
          layout.columns.flatMap((column) =>
            figureRule(column) && roleOf(order.form, layout, row, column).is === 'input' ? [{ row, column }] : [],
          ),
        )[0];
      if (!place) return example;
      const { row, column } = place;
      const at = row.kind === 'item' ? { item: 0, ...present({ section: row.section }) } : { row: row.key };
      return { order, plan: typeOver(order, example.plan, { sheet: layout.sheet.key, column: column.key, ...at }, 1_234_567) };
    },
    { order, plan },
  );
}

/** What the sections of this form say where these returns are all there are. */
function told(form: Form, submissions: readonly Submission[], { sections }: Library): string {
  const { worked } = finish(mergeAll(submissions.map((item) => contribute(item, [form]))), {
    forms: [form],
    catalogue: placeFor(form),
    period: reportingPeriod(form),
    settings: defaultSettings,
    // A figure alike everywhere breaks some rules, and is told all the same.
    accept: placeFor(form).units.map(({ code }) => code),
    previous: [],
  });
  const own = sections.filter(({ needs }) => needs.length > 0 && needs.every((need) => need.form === form.code));
  const whole: Document = report(worked.consolidation, [form], own);
  return markdown({ ...whole, head: [], close: [] });
}

const titled = (title: string, ...parts: readonly string[]): string => [`== ${title}`, ...parts].join('\n');

const template = ({ form, ...order }: Order): string =>
  orderLayouts({ form, ...order })
    .flatMap((layout) => [drawSheet(layout, templateCells(form, layout)), columnList(layout)])
    .join('\n');

const named = (title: keyof typeof words, { unit }: Order, lang: Lang): string => words[title][lang].replace('{unit}', unit.name);

/** The blank template and the filled one. */
function drawnBoth({ order, plan }: Example, lang: Lang): readonly string[] {
  const filled = orderLayouts(order).flatMap((layout) => {
    const sheet = plan.sheets.find(({ name }) => name === layout.sheet.tab);
    return sheet ? [drawSheet(layout, filledCells(layout, sheet))] : [];
  });
  return [titled(named('template', order, lang), template(order)), titled(named('filled', order, lang), ...filled)];
}

export function tryForm(form: Form, library: Library, lang: Lang): string {
  const examples = ordersOf(form).map((order): Example => ({ order, plan: fillTemplate(order, exampleFilling(order)) }));
  const clean = examples.map(submitted);
  const wrong = examples.map((example) => submitted(spoilt(example)));
  const drawn = examples.flatMap((example, index) => {
    const before = examples.slice(0, index).find((other) => template(other.order) === template(example.order));
    return before ? [titled(named('same', example.order, lang))] : drawnBoth(example, lang);
  });
  return [
    `${nameOfForm(form)}: ${form.title}`,
    ...drawn,
    titled(words.found[lang], findingsText(clean, lang)),
    titled(words.spoilt[lang], findingsText(wrong, lang)),
    titled(words.told[lang], told(form, clean, library)),
  ].join('\n\n');
}
