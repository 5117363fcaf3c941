/** The findings of one file: the few to begin with, then all of them by sheet and kind. */
import type { JSX } from 'preact';
import { headingOf } from '../../words/headings';
import type { ListedFinding } from '../engine/checkList';
import { Disclosure } from '../ui/Disclosure';
import { Portions } from '../ui/Portions';
import { useSay } from '../words/say';
import { useCheck } from './benchContext';
import { FindingItem } from './FindingItem';
import type { KindGroup } from './groups';
import { bySheet, firstToFix } from './groups';
import { SeverityMark } from './SeverityMark';
import { words } from './words';

/** So many are read at a glance; more are folded. */
const few = 3;
const portion = 20;

/** The same finding in the next check keeps what is open below it. */
const keyOf = ({ code, at, message }: ListedFinding): string => `${code} ${at.sheet}!${at.cell} ${message}`;

function useTitle({ kind, findings: [first] }: KindGroup): string {
  const say = useSay();
  const list = useCheck().shown?.list;
  const name = first && headingOf(first);
  return name ? say(name) : (list?.rules[kind] ?? kind);
}

function Kind({ file, group }: Readonly<{ file: string; group: KindGroup }>): JSX.Element {
  const say = useSay();
  const title = useTitle(group);
  const { severity, findings } = group;
  const [only] = findings;
  // One alone needs no heading: its own words say what it is.
  if (findings.length === 1 && only && severity !== 'unchecked') {
    return (
      <ul class="portions">
        <FindingItem key={keyOf(only)} file={file} finding={only} />
      </ul>
    );
  }
  return (
    <Disclosure
      level={5}
      isOpenAtFirst={severity !== 'unchecked' && findings.length <= few}
      title={
        <>
          <SeverityMark severity={severity} isBare={group.kind === 'unchecked'} /> {title}{' '}
          <span class="count">{say(words.counted, { count: findings.length })}</span>
        </>
      }
    >
      {() => (
        <Portions items={findings} portion={portion} label={title}>
          {(finding) => <FindingItem key={keyOf(finding)} file={file} finding={finding} />}
        </Portions>
      )}
    </Disclosure>
  );
}

export function FindingGroups({ file, findings }: Readonly<{ file: string; findings: readonly ListedFinding[] }>): JSX.Element {
  const say = useSay();
  const first = firstToFix(findings);
  return (
    <div class="stack">
      {first.length > 0 ? (
        <section class="stack first-to-fix">
          <h4>{say(words.firstToFix)}</h4>
          <ul class="portions">
            {first.map((finding) => (
              <FindingItem key={keyOf(finding)} file={file} finding={finding} />
            ))}
          </ul>
        </section>
      ) : null}
      {bySheet(findings).map(({ sheet, kinds }) => (
        <section key={sheet} class="sheet-group">
          <h4>{sheet === '' ? say(words.wholeFile) : say(words.sheet, { sheet })}</h4>
          {kinds.map((group) => (
            <Kind key={`${group.severity} ${group.kind} ${group.findings.length <= few}`} file={file} group={group} />
          ))}
        </section>
      ))}
    </div>
  );
}
