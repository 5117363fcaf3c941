/** The files that were checked, those that need work first; a single one is shown open. */
import type { JSX } from 'preact';
import { statusNames } from '../../words/lists';
import type { Severity } from '../../core/finding';
import { countBySeverity } from '../../core/finding';
import type { ListedFile } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Portions } from '../ui/Portions';
import { useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import { FileBody } from './FileBody';
import { filtered, inOrderOfWork, needsWork, severities } from './groups';
import { useIsOpenWorkbook } from './Place';
import { SeverityMark } from './SeverityMark';
import { severityCounts, words } from './words';

const portion = 50;
/** So many files are not folded. */
const few = 5;

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
  const { tab } = useBench();
  return (
    <Button kind="subtle" label={say(words.removeFull, { file })} onClick={() => void tab.do.dropFiles([file])}>
      {say(words.remove)}
    </Button>
  );
}

function Title({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  return (
    <span class="file-title">
      <span class="file-name">{file.file}</span>
      {about(file) === '' ? null : <span class="hint">{about(file)}</span>}
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

function File({ file }: Readonly<{ file: ListedFile }>): JSX.Element {
  const isOpenWorkbook = useIsOpenWorkbook();
  return (
    <li class="file">
      <Disclosure level={4} title={<Title file={file} />}>
        {() => (
          <>
            <FileBody file={file} />
            {isOpenWorkbook ? null : <Remove file={file.file} />}
          </>
        )}
      </Disclosure>
    </li>
  );
}

/** Files without an error or a warning are only counted, unless something is looked for. */
function Files({ files, isFiltered }: Readonly<{ files: readonly ListedFile[]; isFiltered: boolean }>): JSX.Element {
  const say = useSay();
  const needWork = isFiltered ? files : files.filter(needsWork);
  const fine = isFiltered ? [] : files.filter((file) => !needsWork(file));
  const list = (items: readonly ListedFile[]): JSX.Element => (
    <Portions items={items} portion={portion}>
      {(file) => <File key={file.copy?.of ?? file.file} file={file} />}
    </Portions>
  );
  return (
    <>
      {needWork.length > 0 ? list(needWork) : null}
      {fine.length > 0 ? (
        <Disclosure level={4} isOpenAtFirst={files.length <= few} title={say(words.fineFiles, { count: fine.length })}>
          {() => list(fine)}
        </Disclosure>
      ) : null}
    </>
  );
}

export function FileList({ files }: Readonly<{ files: readonly ListedFile[] }>): JSX.Element {
  const say = useSay();
  const state = useCheck();
  const [only] = files;
  if (files.length === 1 && only) return <OneFile file={only} />;
  // What another tab asked for stands above the others, open.
  const asked = files.find(({ file }) => file === state.asksFor);
  const isFiltered = state.search.trim() !== '' || state.severities.size < severities.length;
  const others = inOrderOfWork(files).filter((file) => file !== asked);
  const shown = others.filter(({ findings }) => !isFiltered || filtered(findings, state).length > 0);
  return (
    <>
      {asked ? <OneFile file={asked} /> : null}
      <section class="stack">
        <h3>{say(words.files)}</h3>
        {shown.length === 0 ? <p class="hint">{say(words.nothingMatches)}</p> : <Files files={shown} isFiltered={isFiltered} />}
      </section>
    </>
  );
}
