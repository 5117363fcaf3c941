/** A number format has several sections, of which one shows a value. */
import type { Decimal } from './decimal';
import { decimal } from './decimal';

/** `[>=10000000]`, before a section that shows only such values. */
const condition = /^\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]/;

/** Parts a format at its semicolons, but not at those inside quotes. */
function sectionsOf(format: string): readonly string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/"[^"]*"|\\.|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function meets(value: Decimal, test: readonly string[]): boolean {
  const [, operator, limit = '0'] = test;
  const order = value.cmp(decimal(limit));
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return (order === 0) === (operator === '=');
  }
}

/** The section that shows this value, and the value it shows: the section for negative numbers brings its own sign. */
export function sectionFor(format: string, value: Decimal): Readonly<{ section: string; value: Decimal }> {
  const sections = sectionsOf(format);
  const [first = '', second, third] = sections;
  const conditions = sections.map((section) => condition.exec(section));
  if (conditions.some((test) => test !== null)) {
    const index = sections.findIndex((_, at) => conditions[at] && meets(value, conditions[at]));
    const section = sections[index] ?? sections.find((_, at) => !conditions[at]) ?? first;
    return { section, value };
  }
  if (value.lt(0) && second !== undefined) return { section: second, value: value.abs() };
  if (value.eq(0) && third !== undefined) return { section: third, value };
  return { section: first, value };
}
