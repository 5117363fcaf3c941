/** One slip made, and what was said of it. */
import type { Decimal } from '../../../src/core/decimal';
import { decimal } from '../../../src/core/decimal';
import type { Finding } from '../../../src/core/finding';
import { figureRule } from '../../../src/language/columns/ask';
import { groundOf } from '../../../src/sample/slips/ground';
import type { Slip } from '../../../src/sample/slips/slip';
import { retyped, standsAt, type Spoilt } from '../../../src/sample/slips/spoil';
import { brokenIn } from './broken';
import { look, newIn, type Looked } from './look';
import type { Original } from './material';
import { callsIt, editsOf, involvesPlace, namesPlace, namesValue, namesWrongly, wrongEdits } from './named';
import { newInRound } from './round';
import { sameTotals, totalsOf } from './totalsOf';
import type { Way } from './way';

export type Outcome = Readonly<{
  slip: Slip;
  form: string;
  unit: string;
  at: Spoilt['at'];
  /** What it shows by where it was made. */
  shows: 'contradiction' | 'size' | 'history';
  /** One figure alone is wrong, and what ties it: sums only, another equation beside them, or nothing but limits, which no one value keeps. */
  ties?: 'sums' | 'more' | 'limits';
  caught: boolean;
  /** Nothing is said of the workbook alone: only beside the others of its round, or of the whole. */
  beside: boolean;
  place?: 'cell' | 'sum';
  right: boolean;
  /** So, and no other cell was offered beside it. */
  alone: boolean;
  /** Absent where the slip has no name. */
  called?: boolean;
  fixes: number;
  wrongFixes: number;
  namedWrongly: boolean;
  /** Fixes that were carried out, and after how many the finding was gone and nothing new was said. */
  remedies: Readonly<{ tried: number; accepted: number }>;
  silent: boolean;
  took: number;
  told: readonly Finding[];
}>;

const writable = (write: Decimal | string): number | string => (typeof write === 'string' ? write : Number(write.toFixed()));

/** So many fixes of one workbook are carried out. */
const mostRemedies = 2;

async function remedies(original: Original, { plan }: Spoilt, after: Looked): Promise<Outcome['remedies']> {
  const fixes = [...after.told].filter(([, finding]) => editsOf(finding).length > 0).slice(0, mostRemedies);
  let accepted = 0;
  for (const [key, finding] of fixes) {
    const edits = editsOf(finding).map(({ at, write }) => ({ tab: at.sheet, cell: at.cell, value: writable(write) }));
    const healed = await look(original, retyped(original.order, plan, edits), 'memory');
    const isGone = !healed.told.has(key);
    accepted += isGone && newIn(healed, after).length === 0 ? 1 : 0;
  }
  return { tried: fixes.length, accepted };
}

/** A figure that the kind of its column does not take. */
function isImpossible(original: Original, { plan, at }: Spoilt): boolean {
  const places = groundOf({ order: original.order, plan }, []);
  return [...places.inputs, ...places.totals]
    .filter(({ tab, cell }) => at.some((spot) => spot.tab === tab && spot.cell === cell))
    .some(({ column, value }) => figureRule(column)?.judge(decimal(value)) !== undefined);
}

function brokenBy(original: Original, after: Looked, before: Looked): readonly Finding[] {
  const known = brokenIn(before, original);
  return [...brokenIn(after, original)].filter(([key]) => !known.has(key)).map(([, finding]) => finding);
}

function showsBy(original: Original, spoilt: Spoilt, after: Looked, broken: readonly Finding[]): Outcome['shows'] {
  const { shows } = spoilt.slip;
  if (typeof shows === 'object') return shows.by;
  if (shows === 'always') return 'contradiction';
  const isUnread = after.submission.tables.length === 0;
  return isUnread || broken.length > 0 || isImpossible(original, spoilt) ? 'contradiction' : 'size';
}

const isOneFigure = ({ at, clean, plan, moved }: Spoilt): boolean => {
  const [only, ...more] = at;
  if (moved || !only || more.length > 0) return false;
  return typeof standsAt(clean, only) === 'number' && typeof standsAt(plan, only) === 'number';
};

const tiesOf = (spoilt: Spoilt, broken: readonly Finding[]): Outcome['ties'] => {
  if (!isOneFigure(spoilt) || broken.length === 0) return undefined;
  if (broken.every(({ kind }) => kind === 'sum')) return 'sums';
  return broken.some(({ expected }) => expected !== undefined) ? 'more' : 'limits';
};

/** `before` is what is said of the workbook as it should be. */
export async function outcomeOf(original: Original, spoilt: Spoilt, before: Looked, way: Way): Promise<Outcome> {
  const after = await look(original, spoilt.plan, way);
  const alone = newIn(after, before);
  const isAccepted = after.submission.status === 'accepted';
  const told = alone.length > 0 || !isAccepted ? alone : await newInRound(original, before, after);
  const { slip, at, moved, clean } = spoilt;
  const broken = brokenBy(original, after, before);
  const place = told.some((finding) => namesPlace(finding, at))
    ? 'cell'
    : told.some((finding) => involvesPlace(finding, at))
      ? 'sum'
      : undefined;
  const ties = tiesOf(spoilt, broken);
  const isSilent = isAccepted && told.length === 0;
  return {
    ...{ slip, at, told, form: `${original.order.form.code} ${original.order.form.version}`, unit: original.order.unit.code },
    shows: showsBy(original, spoilt, after, broken),
    ...(ties ? { ties } : {}),
    caught: told.length > 0,
    beside: alone.length === 0 && told.length > 0,
    ...(place ? { place } : {}),
    right: !moved && told.some((finding) => namesValue(finding, spoilt)),
    alone: !moved && told.some((finding) => (finding.proof?.meant.length ?? 0) < 2 && namesValue(finding, spoilt)),
    ...(slip.told ? { called: told.some((finding) => callsIt(finding, slip.told ?? [])) } : {}),
    fixes: told.filter((finding) => editsOf(finding).length > 0).length,
    wrongFixes: moved ? 0 : told.filter((finding) => wrongEdits(finding, clean).length > 0).length,
    namedWrongly: !moved && told.some((finding) => namesWrongly(finding, spoilt)),
    remedies: await remedies(original, spoilt, after),
    silent: isSilent && !sameTotals(totalsOf(before.submission), totalsOf(after.submission)),
    took: after.took,
  };
}
