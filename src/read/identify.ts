/** Who a workbook says it is: every carrier is heard once, and where they differ the most trusted one counts. */
import type { CellRef } from '../core/cell';
import { remember } from '../core/remember';
import { fold } from '../core/vietnamese';
import type { WorkbookSnapshot } from '../core/workbook';
import { carriers as allCarriers } from './carriers';
import type { Carrier, Claim, Fact } from './carriers/claim';
import { coverOf } from './carriers/cover';

export type Heard = Claim & Readonly<{ by: string; isHidden: boolean }>;
export type Disagreement = Readonly<{ counts: Heard; other: Heard }>;

export type Identity = Readonly<{
  file: string;
  /** What counts for each fact, as it is written. */
  facts: Readonly<Partial<Record<Fact, Heard>>>;
  /** Where people can see each fact. */
  places: Readonly<Partial<Record<Fact, CellRef>>>;
  disagreements: readonly Disagreement[];
  tabs: readonly string[];
  headings: readonly string[];
  /** Where to send people who look for a fact that is nowhere. */
  top: CellRef;
}>;

/** Carriers that are asked only in need come after those that may spare them. */
function hear(workbook: WorkbookSnapshot, carriers: readonly Carrier[]): readonly Heard[] {
  return carriers.reduce<readonly Heard[]>((heard, { key, isHidden, unless, claims }) => {
    if (unless !== undefined && heard.some(({ of }) => of === unless)) return heard;
    return [...heard, ...claims(workbook).map((claim) => ({ ...claim, by: key, isHidden }))];
  }, []);
}

/** A tab or a heading contradicts no other: there are many of them. */
const isPlural = ({ of }: Heard): boolean => of === 'tab' || of === 'heading';

const isSameWord = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

/** The first claim of a fact counts, the others are held against it. */
export function quorum(heard: readonly Heard[]): Pick<Identity, 'facts' | 'places' | 'disagreements'> {
  const facts: Partial<Record<Fact, Heard>> = {};
  const places: Partial<Record<Fact, CellRef>> = {};
  const disagreements: Disagreement[] = [];
  for (const claim of heard.filter((one) => !isPlural(one))) {
    const counts = (facts[claim.of] ??= claim);
    if (claim.at) places[claim.of] ??= claim.at;
    if (!isSameWord(counts.says, claim.says)) disagreements.push({ counts, other: claim });
  }
  return { facts, places, disagreements };
}

function identityFrom(workbook: WorkbookSnapshot, carriers: readonly Carrier[]): Identity {
  const heard = hear(workbook, carriers);
  const saying = (fact: Fact): readonly string[] => heard.flatMap(({ of, says }) => (of === fact ? [says] : []));
  return {
    file: workbook.file,
    ...quorum(heard),
    tabs: saying('tab'),
    headings: saying('heading'),
    top: { file: workbook.file, sheet: coverOf(workbook)?.name ?? workbook.sheets[0]?.name ?? '', cell: 'A1' },
  };
}

const identified = remember((workbook: WorkbookSnapshot) => identityFrom(workbook, allCarriers));

/** A photograph is asked once for as long as it lives, however many jobs want to know whose it is. */
export const identify = (workbook: WorkbookSnapshot, carriers: readonly Carrier[] = allCarriers): Identity =>
  carriers === allCarriers ? identified(workbook) : identityFrom(workbook, carriers);
