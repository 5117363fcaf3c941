/** The cells behind a figure: those of the consolidated workbook, and the units' own, with a way to each that is in the open workbook. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SheetWindow } from '../../view/sheetWindow';
import { WindowTable } from '../ui/WindowTable';
import { groupBy } from '../../core/remember';
import type { SheetCell } from '../../core/cell';
import { returnRef } from '../../core/returnRef';
import type { SourceCell } from '../engine/reportFigures';
import { Button } from '../ui/Button';
import { useDesk } from '../ui/deskContext';
import { common } from '../words/common';
import { useLang, useSay } from '../words/say';
import { useReport } from './reportContext';
import { panelOf, standsOpen } from './SpanView';
import type { Text } from './state';
import { words } from './words';

function CellButton({ at: { sheet, cell }, words: shown }: Readonly<{ at: SheetCell; words: string }>): JSX.Element {
  const say = useSay();
  const { actions } = useReport();
  return (
    <Button kind="subtle" label={say(words.goToCell, { sheet, cell })} onClick={() => void actions.goTo({ sheet, cell })}>
      {shown}
    </Button>
  );
}

/** More of them are shown when asked for. */
const atFirst = 12;

type Place = Readonly<{ unit: string; file: string; sheet: string; cells: readonly string[] }>;

/** One line for each sheet of each file. */
function placesOf(sources: readonly SourceCell[]): readonly Place[] {
  const places = groupBy(sources, ({ file, sheet }) => `${file}\u0000${sheet}`);
  return [...places.values()].flatMap(([first, ...rest]) => (first ? [{ ...first, cells: [first, ...rest].map(({ cell }) => cell) }] : []));
}

function UnitCells({ sources, file }: Readonly<{ sources: readonly SourceCell[]; file: string | undefined }>): JSX.Element {
  const say = useSay();
  const [count, setCount] = useState(atFirst);
  const places = placesOf(sources);
  /** A return that stands in the open workbook beside others is named by it. */
  const isHere = (place: Place): boolean => returnRef(place.file).file === file;
  return (
    <>
      <ul class="plain-list">
        {places.slice(0, count).map((place) => (
          <li key={`${place.file}!${place.sheet}`}>
            {place.unit === '' ? null : <strong>{place.unit}: </strong>}
            {say(words.unitCells, { file: place.file, sheet: place.sheet })}{' '}
            {isHere(place)
              ? place.cells.map((cell) => <CellButton key={cell} at={{ sheet: place.sheet, cell }} words={cell} />)
              : place.cells.join(', ')}
          </li>
        ))}
      </ul>
      {places.length > count ? (
        <Button kind="subtle" onClick={() => setCount(count + 100)}>
          {say(words.morePlaces, { count: Math.min(100, places.length - count) })}
        </Button>
      ) : null}
    </>
  );
}

/** The sheet around the figure's cell: a view of what Excel would show. */
function Around({ report, figure, cell }: Readonly<{ report: number; figure: number; cell: string }>): JSX.Element | null {
  const { engine } = useDesk();
  const [shown, setShown] = useState<SheetWindow>();
  useEffect(() => {
    let isHere = true;
    engine.call('reportWindow', { report, figure }).then(
      (found) => isHere && setShown(found),
      // The list of cells below says the same.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [engine, report, figure]);
  return shown ? <WindowTable shown={shown} at={cell} /> : null;
}

export function FigureCellsView({
  opened: { figure, cells: known },
  text: report,
}: Readonly<{ opened: NonNullable<Text['opened']>; text: Text }>): JSX.Element {
  const say = useSay();
  const lang = useLang();
  const { workbook } = useDesk();
  const { state, actions } = useReport();
  const canGo = workbook !== undefined && standsOpen(report);
  if (!known) return <div class="figure-cells" id={panelOf(figure)} aria-busy="true" />;
  const { text, cells, sources } = known;
  const openFile = state.sources.find((source) => source.kind === 'workbook')?.file;
  return (
    <section class="figure-cells" id={panelOf(figure)} lang={lang} aria-label={say(words.figureTitle, { text })}>
      <div class="row figure-cells-head">
        <strong>{say(words.figureTitle, { text })}</strong>
        <Button kind="subtle" onClick={() => void actions.open(figure)}>
          {say(common.close)}
        </Button>
      </div>
      <p class="figure-cells-kind">{say(words.ownCells)}</p>
      <ul class="plain-list">
        {cells.map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`}>
            {say(words.figureAt, { sheet: cell.sheet, cell: cell.cell })} = {cell.value ?? say(words.blank)}
            {canGo ? (
              <>
                {' '}
                <CellButton at={cell} words={say(words.goTo)} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {!canGo && cells[0] ? <Around report={report.written.number} figure={figure} cell={cells[0].cell} /> : null}
      {workbook && !canGo && report.written.source.kind === 'latest' ? <p class="hint">{say(words.notHere)}</p> : null}
      {sources.length > 0 ? (
        <>
          <p class="figure-cells-kind">{say(words.cellsOfUnits)}</p>
          <UnitCells sources={sources} file={openFile} />
        </>
      ) : null}
    </section>
  );
}
