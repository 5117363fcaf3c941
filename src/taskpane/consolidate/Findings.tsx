/** What is to be looked into in the totals: sums that two sides report differently, days that differ, rules that the totals break. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FindingJson } from '../../words/json';
import type { CellRef } from '../../core/cell';
import type { OpenBook } from '../engine/consolidateAnswer';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { useStore } from '../ui/useStore';
import { common } from '../words/common';
import { useSay } from '../words/say';
import { useConsolidate } from './context';
import { placeOf } from './cellPlace';
import { words } from './words';

const order: readonly FindingJson['severity'][] = ['error', 'warning', 'unchecked'];
const shownAtFirst = 5;

function CellLine({ cell, open }: Readonly<{ cell: CellRef; open: OpenBook | undefined }>): JSX.Element {
  const desk = useDesk();
  const { actions } = useConsolidate();
  const consolidated = useStore(desk.consolidated);
  const text = `${cell.file}: ${cell.sheet}!${cell.cell}`;
  const place = desk.workbook ? placeOf(cell, open?.file, consolidated?.placed?.sheets) : undefined;
  if (!place) return <>{text}</>;
  return (
    <button type="button" class="link" onClick={() => void actions.goTo(place)}>
      {text}
    </button>
  );
}

function Finding({ finding, open }: Readonly<{ finding: FindingJson; open: OpenBook | undefined }>): JSX.Element {
  const say = useSay();
  const { severity, code, message, at, involves } = finding;
  const cells = involves.length > 0 ? involves : at.cell === '' ? [] : [at];
  return (
    <li class={`total-finding ${severity}`}>
      <p>
        <strong>{say(words[severity])}</strong> <span class="hint">{code}</span>
      </p>
      <p>{message}</p>
      {cells.length === 0 ? null : (
        <details class="folded">
          <summary>{say(words.cells, { count: cells.length })}</summary>
          <ul class="cell-list">
            {cells.map((cell) => (
              <li key={`${cell.file} ${cell.sheet} ${cell.cell}`}>
                <CellLine cell={cell} open={open} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function Findings({ findings, open }: Readonly<{ findings: readonly FindingJson[]; open?: OpenBook }>): JSX.Element {
  const say = useSay();
  const [shown, setShown] = useState(shownAtFirst);
  const inOrder = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <section class="stack">
      <h3>{say(words.findingsTitle)}</h3>
      {findings.length === 0 ? <p class="hint">{say(words.noFindings)}</p> : null}
      <ul class="stack">
        {inOrder.slice(0, shown).map((finding, index) => (
          <Finding key={`${index} ${finding.code}`} finding={finding} open={open} />
        ))}
      </ul>
      {findings.length > shown ? (
        <Button onClick={() => setShown(findings.length)}>{say(common.more, { count: findings.length - shown })}</Button>
      ) : null}
    </section>
  );
}
