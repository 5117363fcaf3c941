/** The files that were checked, those that need work first; a single one is shown open. */
import type { JSX } from 'preact';
import { statusNames } from '../../check/words';
import type { Severity } from '../../core/finding';
import { countBySeverity } from '../../core/finding';
import type { ListedFile } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Portions } from '../ui/Portions';
import { useSay } from '../words/say';
import { dropFiles } from './actions';
import { useBench, useCheck } from './benchContext';
import { FileBody } from './FileBody';
import { filtered, inOrderOfWork, severities } from './groups';
import { useIsOpenWorkbook } from './Place';
import { SeverityMark } from './SeverityMark';
import { severityCounts, words } from './words';

const portion = 50;

/** "Xã Hua Nà (03632), NS, 2021-Q1". */
const about = ({ unit, form, period }: ListedFile): string =>
  [unit && `${unit.name} (${unit.code})`, form, period].filter((part) => part !== undefined).join(', ');

function Counts({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  const say = useSay();
  const counts = countBySeverity(file.findings);
  const present = severities.filter((severity: Severity) => counts[severity] > 0);
  return (
    <span class="counts">
      <span class={`status ${file.status}`}>{say(statusNames[file.status])}</span>
      {present.map((severity) => (
        <span key={severity} class="severity-count">
          <SeverityMark severity={severity} isBare /> {say(severityCounts[severity], { count: counts[severity] })}
        </span>
      ))}
    </span>
  );
}

function Remove({ file }: Readonly<{ file: string }>): JSX.Element {
  const say = useSay();
  const bench = useBench();
  return (
    <Button kind="subtle" label={say(words.removeFull, { file })} onClick={() => void dropFiles(bench, [file])}>
      {say(words.remove)}
    </Button>
  );
}

function Title({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  return (
    <span class="file-title">
      <span class="file-name">{file.file}</span>
      <span class="hint">{about(file)}</span>
      <Counts file={file} />
    </span>
  );
}

function OneFile({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  const isOpenWorkbook = useIsOpenWorkbook();
  return (
    <section class="stack">
      <div class="file-head">
        <h3>
          <Title file={file} />
        </h3>
        {isOpenWorkbook ? null : <Remove file={file.file} />}
      </div>
      <FileBody file={file} />
    </section>
  );
}

export function FileList({ files }: Readonly<{ files: readonly ListedFile[] }>): JSX.Element {
  const say = useSay();
  const state = useCheck();
  const [only] = files;
  if (files.length === 1 && only) return <OneFile file={only} />;
  const isFiltered = state.search.trim() !== '' || state.severities.size < severities.length;
  const shown = inOrderOfWork(files).filter(({ findings }) => !isFiltered || filtered(findings, state).length > 0);
  return (
    <section class="stack">
      <h3>{say(words.files)}</h3>
      {shown.length === 0 ? <p class="hint">{say(words.nothingMatches)}</p> : null}
      <Portions items={shown} portion={portion}>
        {(file) => (
          <li key={file.file} class="file">
            <Disclosure level={4} title={<Title file={file} />}>
              {() => (
                <>
                  <FileBody file={file} />
                  <Remove file={file.file} />
                </>
              )}
            </Disclosure>
          </li>
        )}
      </Portions>
    </section>
  );
}
