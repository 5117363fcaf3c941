/** Parts against their whole: a list that claims to be complete adds up to it, and no list adds up to more. */
import type { Decimal } from '../core/decimal';
import { zero } from '../core/decimal';
import type { Doubt, Quantity } from '../core/recheck';
import type { Group } from './groups';

type Column = Readonly<{ measure: string; parts: readonly Quantity[]; isOfEach: boolean; rank: number }>;

/** The first quantities of a measure in each part, the second ones, …: "11.626 triệu đồng, đã giải ngân 1.436 triệu đồng". */
function columnsOf({ parts }: Group): readonly Column[] {
  const measures = [...new Set(parts.flatMap(({ quantities }) => quantities.map(({ measure }) => measure)))].filter(
    (measure) => measure !== '%',
  );
  return measures.flatMap((measure) => {
    const of = parts.map(({ quantities }) => quantities.filter((one) => one.measure === measure && !one.isLimit));
    const ranks = Math.max(...of.map(({ length }) => length));
    return Array.from({ length: ranks }, (_, rank): Column => {
      const column = of.flatMap((own) => own[rank] ?? []);
      return { measure, parts: column, isOfEach: column.length === parts.length, rank };
    }).filter((column) => column.parts.length > 1);
  });
}

/** Printed figures are rounded, each by half of its last digit; whole things are not. */
function slack(whole: Quantity, parts: readonly Quantity[]): Decimal {
  if (whole.measure !== 'money' && whole.step.gte(1) && parts.every(({ step }) => step.gte(1))) return zero;
  return [whole, ...parts].reduce((all, { step }) => all.plus(step.div(2)), zero);
}

const agrees = (whole: Quantity, parts: readonly Quantity[], sum: Decimal): boolean =>
  whole.value.minus(sum).abs().lte(slack(whole, parts));

/** Words right before a quantity: "đã giải ngân". */
const headOf = (text: string, { from }: Quantity): string =>
  text
    .slice(0, from)
    .toLowerCase()
    .split(/[,;:.]/)
    .at(-1)
    ?.trim() ?? '';
const sharesHead = (one: string, other: string): boolean => {
  const words = one.split(' ').slice(-2).join(' ');
  return words.includes(' ') && other.includes(words);
};

/** Of several wholes of one measure: the one that is called as the parts are, else the first for the first column. */
function wholeOf(group: Group, column: Column): Quantity | undefined {
  const wholes = group.wholes.filter(({ measure, isLimit }) => measure === column.measure && !isLimit);
  if (wholes.length <= 1) return column.rank === 0 ? wholes[0] : undefined;
  const part = group.parts.find(({ quantities }) => quantities.includes(column.parts[0]!));
  const head = part && column.parts[0] ? headOf(part.text, column.parts[0]) : '';
  return wholes.find((whole) => sharesHead(head, headOf(group.sentence, whole))) ?? (column.rank === 0 ? wholes[0] : undefined);
}

function doubtOf(group: Group, column: Column): Doubt | undefined {
  const sum = column.parts.reduce((all, { value }) => all.plus(value), zero);
  const candidates = group.wholes.filter(({ measure, isLimit }) => measure === column.measure && !isLimit);
  // One piece may list several parts.
  const each = group.parts.flatMap(({ quantities }) => quantities.filter(({ measure, isLimit }) => measure === column.measure && !isLimit));
  const total = each.reduce((all, { value }) => all.plus(value), zero);
  if (candidates.some((whole) => agrees(whole, column.parts, sum) || agrees(whole, each, total))) return undefined;
  const whole = wholeOf(group, column);
  if (!whole) return undefined;
  const quote = group.sentence;
  const over = column.parts.find(({ value }) => value.gt(whole.value));
  // Things of another kind are counted beside the whole: "(59 đối tượng)".
  if (over) return column.parts.length > 1 && column.isOfEach ? { is: 'part', severity: 'error', whole, part: over, quote } : undefined;
  // A part that is the whole, or one out of it: the parts overlap.
  if (column.parts.some(({ value, outOf }) => value.eq(whole.value) || outOf !== undefined)) return undefined;
  if (sum.gt(whole.value)) return { is: 'sum', severity: 'error', whole, parts: column.parts, sum, quote };
  if (group.hasRest || !column.isOfEach) return undefined;
  return { is: 'sum', severity: group.of === 'all' ? 'error' : 'question', whole, parts: column.parts, sum, quote };
}

export const sumsIn = (groups: readonly Group[]): readonly Doubt[] =>
  groups.flatMap((group) => columnsOf(group).flatMap((column) => doubtOf(group, column) ?? []));
