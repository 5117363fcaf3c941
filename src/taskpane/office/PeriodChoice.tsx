/** The reporting period: its kind first, then which one of which year. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Both } from '../../core/lang';
import type { PeriodKind } from '../../core/period';
import { quarters } from '../../core/period';
import { today } from '../desk/today';
import { Choice } from '../ui/Choice';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { useSay } from '../words/say';
import { codeOf, firstPick, pickOf, yearsToPick } from './periodPick';
import { words } from './words';

const kinds: Readonly<Record<PeriodKind, Both>> = {
  quarter: words.quarter,
  month: words.month,
  half: words.half,
  nineMonths: words.nineMonths,
  year: words.year,
};

export function PeriodChoice(): JSX.Element {
  const { office } = useDesk();
  const { period } = useStore(office);
  const say = useSay();
  const [day] = useState(today);
  const now = Number(day.slice(0, 4));
  const pick = pickOf(period, now);
  const choose = (next: Partial<typeof pick>): void => office.set((before) => ({ ...before, period: codeOf({ ...pick, ...next }) }));
  const parts =
    pick.kind === 'quarter' ? quarters : pick.kind === 'month' ? Array.from({ length: 12 }, (_, index) => String(index + 1)) : [];
  return (
    <div class="office-fields office-part">
      <Choice
        label={say(words.periodKind)}
        value={pick.kind}
        options={[
          { value: '', label: say(words.eachFile) },
          ...Object.entries(kinds).map(([value, label]) => ({ value, label: say(label) })),
        ]}
        onChoose={(kind) => choose(firstPick(kind as PeriodKind | '', day))}
      />
      {parts.length > 0 ? (
        <Choice
          label={say(pick.kind === 'quarter' ? words.whichQuarter : words.whichMonth)}
          value={String(pick.part)}
          options={parts.map((label, index) => ({ value: String(index + 1), label }))}
          onChoose={(part) => choose({ part: Number(part) })}
        />
      ) : null}
      {pick.kind === '' ? null : (
        <Choice
          label={say(words.ofYear)}
          value={String(pick.year)}
          options={yearsToPick(now, pick.year).map((year) => ({ value: String(year), label: String(year) }))}
          onChoose={(year) => choose({ year: Number(year) })}
        />
      )}
    </div>
  );
}
