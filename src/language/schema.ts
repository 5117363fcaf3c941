/** The shape of a definition, checked at load: a form may come from a sheet or a file as well as from our own code. */
import type { ZodType } from 'zod';
import { moneyScales } from '../core/money';
import { columnKinds } from './columns/kinds';
import type { FormDefinition } from './form';
import type { Attempt, ProblemKind } from './problem';
import * as shapes from './schemaParts';
import { shapeProblems } from './shape';
import { sheetKinds } from './sheets/kinds';

const { z, key, label, unitKind } = shapes;

const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'shape.day' satisfies ProblemKind);
const periodKind = z.enum(['month', 'quarter', 'half', 'nineMonths', 'year']);

const column = z.strictObject({
  is: z.literal('column'),
  kind: z.enum(Object.keys(columnKinds)),
  key,
  label,
  unit: label.optional(),
  decimals: z.int().min(0).max(6).optional(),
  formula: label.optional(),
  within: key.optional(),
  choices: z.array(z.strictObject({ key, label })).min(1).optional(),
  opening: z.strictObject({ closing: key, ratio: label }).optional(),
  required: z.boolean().optional(),
  onlyCompared: z.boolean().optional(),
  onlyFor: z.array(unitKind).optional(),
  help: label.optional(),
  width: z.number().positive().optional(),
});
const columnNode: ZodType = z.lazy(() =>
  z.union([column, z.strictObject({ is: z.literal('group'), label, columns: z.array(columnNode).min(1) })]),
);

const [first, ...others] = Object.values(sheetKinds).map(({ schema }) => schema(shapes));
const body = first ? z.discriminatedUnion('kind', [first, ...others]) : z.never();

const rule = z.strictObject({
  code: z.string().regex(/^[A-Z]+-\d{2,3}$/, 'shape.ruleCode' satisfies ProblemKind),
  severity: z.enum(['error', 'warning']),
  sheet: key,
  holds: label,
  says: label,
  saysEn: label,
  rows: z.union([z.enum(['all', 'sums']), z.array(z.string())]).optional(),
  columns: z.array(key).optional(),
  periods: z.array(periodKind).optional(),
  onlyFor: z.array(unitKind).optional(),
  consolidated: z.boolean().optional(),
  warnsUntil: z.iso.date().optional(),
});

const sheet = z.strictObject({
  key,
  // Excel's own limits on the name of a tab.
  tab: z
    .string()
    .min(1)
    .max(31)
    .regex(/^[^\\/?*[\]:]+$/, 'shape.tab' satisfies ProblemKind),
  title: label,
  number: z.string(),
  columns: z.array(columnNode).min(1),
  body,
  rules: z.array(rule),
  filedBy: z.array(unitKind).optional(),
  authority: unitKind.optional(),
  paper: z.literal('A3').optional(),
  dates: z.enum(['none', 'to', 'fromTo']),
});

const side = z.strictObject({ sheet: key, row: key });
const definition = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,5}$/),
  version: label,
  title: label,
  basis: label,
  validFrom: iso,
  validTo: iso.optional(),
  period: z.enum(['same', 'closedYear']),
  filedBy: z.array(unitKind).min(1),
  scale: z.enum(moneyScales),
  sheets: z.array(sheet).min(1),
  transfers: z.array(
    z.strictObject({
      label,
      received: side,
      given: side,
      columns: z.array(z.strictObject({ received: z.array(key).min(1), given: z.array(key).min(1) })).min(1),
    }),
  ),
});

const isDefinition = (data: unknown): data is FormDefinition => definition.safeParse(data).success;

/** Whether the data has the shape of a definition, else where it has not. */
export const parseDefinition = (data: unknown): Attempt<FormDefinition> =>
  isDefinition(data) ? { value: data } : { problems: shapeProblems(definition, data) };
