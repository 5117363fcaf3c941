/** Makes slips of every kind in turn, in workbooks that chance chooses, and gathers what was said of each. */
import { pickFrom } from '../../../src/sample/slips/pick';
import type { Slip } from '../../../src/sample/slips/slip';
import { spoil } from '../../../src/sample/slips/spoil';
import { cleanOf, lookOnce, type Clean } from './clean';
import type { Original } from './material';
import { outcomeOf, type Outcome } from './outcome';
import { pairOf, type Pair } from './pairs';
import type { Way } from './way';

export type Measured = Readonly<{ outcomes: readonly Outcome[]; pairs: readonly Pair[]; clean: Clean; broke: readonly string[] }>;
export type Asked = Readonly<{
  seed: number;
  mutants: number;
  /** Of them, so many hundredths more are made two at a time. */
  pairs: number;
  way: Way;
  /** Other ways, and in how many hundredths of the mutants. */
  through: readonly Readonly<{ way: Way; share: number }>[];
}>;

/** A workbook without a place for the slip is passed over this many times. */
const tries = 12;

async function oneOf(slip: Slip, originals: readonly Original[], seed: number, way: Way): Promise<Outcome | undefined> {
  for (let tried = 0; tried < tries; tried += 1) {
    const pick = pickFrom(seed + tried * 1_000_003);
    const original = pick.one(originals);
    const spoilt = original && spoil(slip, original, pick);
    if (original && spoilt) return outcomeOf(original, spoilt, await lookOnce(original, spoilt.clean, way), way);
  }
  return undefined;
}

const wayOf = ({ way, through }: Asked, index: number): Way =>
  through.find(({ share }) => share > 0 && index % Math.max(1, Math.round(100 / share)) === 0)?.way ?? way;

async function outcomesOf(
  slips: readonly Slip[],
  originals: readonly Original[],
  asked: Asked,
  broke: string[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let index = 0; index < asked.mutants; index += 1) {
    const slip = slips[index % slips.length];
    if (!slip) break;
    try {
      const outcome = await oneOf(slip, originals, asked.seed * 7_919 + index, wayOf(asked, Math.floor(index / slips.length)));
      if (outcome) outcomes.push(outcome);
    } catch (error) {
      broke.push(`${slip.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return outcomes;
}

/** Families whose slips are cells typed over. */
const ofCells: readonly Slip['family'][] = ['cells', 'totals', 'formats', 'dates', 'text'];

async function pairsOf(slips: readonly Slip[], originals: readonly Original[], { seed, pairs }: Asked): Promise<readonly Pair[]> {
  const made: Pair[] = [];
  const among = slips.filter(({ family, afterwards }) => ofCells.includes(family) && afterwards !== 'asIs');
  for (let index = 0; index < pairs; index += 1) {
    const pick = pickFrom(seed * 104_729 + index);
    const original = pick.one(originals);
    const one = pick.one(among);
    const other = pick.one(among.filter(({ afterwards }) => afterwards === one?.afterwards));
    if (!original || !one || !other) continue;
    const clean = spoil(one, original, pick)?.clean ?? original.plan;
    const pair = await pairOf(original, [one, other], pick, await lookOnce(original, clean, 'memory'));
    if (pair) made.push(pair);
  }
  return made;
}

export async function measure(slips: readonly Slip[], originals: readonly Original[], asked: Asked): Promise<Measured> {
  const broke: string[] = [];
  const clean = await cleanOf(originals, asked.way);
  const outcomes = await outcomesOf(slips, originals, asked, broke);
  return { clean, outcomes, pairs: await pairsOf(slips, originals, asked), broke };
}
