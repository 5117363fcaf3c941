/** Brings the person to the cell of a finding: to the cell itself in Excel, else to a view of the sheet around it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DoorProblem } from '../../doors/openWorkbook';
import type { SheetWindow } from '../../view/sheetWindow';
import type { ListedFinding } from '../engine/checkList';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { problemText } from '../words/problems';
import { useSay } from '../words/say';
import { useBench, useCheck } from './benchContext';
import { WindowTable } from '../ui/WindowTable';
import { words } from './words';

/** Asked of the engine when it is opened. */
export function SheetView({ file, finding }: Readonly<{ file: string; finding: ListedFinding }>): JSX.Element | null {
  const say = useSay();
  const { desk } = useBench();
  const [shown, setShown] = useState<SheetWindow | 'gone'>();
  useEffect(() => {
    let isCurrent = true;
    desk.engine.call('window', { file, index: finding.index }).then(
      (piece) => isCurrent && setShown(piece ?? 'gone'),
      () => isCurrent && setShown('gone'),
    );
    return () => {
      isCurrent = false;
    };
  }, [file, finding]);
  if (!shown) return null;
  return shown === 'gone' ? <Notice kind="warning">{say(words.windowGone)}</Notice> : <WindowTable shown={shown} at={finding.at.cell} />;
}

/** In Excel. What stands in the way is said beside the button. */
export function GoTo({ finding: { at } }: Readonly<{ finding: ListedFinding }>): JSX.Element {
  const say = useSay();
  const { desk } = useBench();
  const [problem, setProblem] = useState<DoorProblem>();
  const go = async (): Promise<void> => {
    const went = await desk.workbook?.goTo({ sheet: at.sheet, cell: at.cell });
    setProblem(went && 'problem' in went ? went.problem : undefined);
  };
  return (
    <>
      <Button onClick={() => void go()} label={say(words.goToFull, at)}>
        {say(words.goTo, at)}
      </Button>
      {problem ? <Notice kind="error">{problemText(say, problem)}</Notice> : null}
    </>
  );
}

/** Whether the findings are of the workbook beside the page, whose own cells can be shown. */
export const useIsOpenWorkbook = (): boolean => {
  const { shown } = useCheck();
  const { desk } = useBench();
  return desk.workbook !== undefined && shown?.subject === 'workbook';
};
