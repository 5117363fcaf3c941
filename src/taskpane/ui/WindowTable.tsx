/** A piece of a sheet as a table: letters above, numbers at the side, the heads and names of the form kept in view. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetWindow, WindowCell, WindowRow } from '../../view/sheetWindow';
import { useSay } from '../words/say';
import { words } from '../words/window';

function Cell({ cell }: Readonly<{ cell: WindowCell }>): JSX.Element {
  const say = useSay();
  const { text, columnSpan, rowSpan, isNumber, isHead, isLabel, mark } = cell;
  const classes = [isNumber ? 'is-number' : '', isLabel ? 'is-label' : '', mark ? `is-${mark}` : '']
    .filter((name) => name !== '')
    .join(' ');
  const content = (
    <>
      {text}
      {mark ? <span class="out-of-sight"> ({say(mark === 'at' ? words.atFault : words.involved)})</span> : null}
    </>
  );
  // Rows are named by their numbers and columns by their letters; the words of the form are read in their place.
  return (
    <td class={`${isHead ? 'is-head ' : ''}${classes}`} colSpan={columnSpan} rowSpan={rowSpan}>
      {content}
    </td>
  );
}

function Row({ row, columnCount }: Readonly<{ row: WindowRow; columnCount: number }>): JSX.Element {
  const say = useSay();
  return (
    <>
      {row.skipped > 0 && !row.isHead ? (
        <tr class="is-skipped">
          <td colSpan={columnCount + 1}>{say(words.skippedRows, { count: row.skipped })}</td>
        </tr>
      ) : null}
      <tr>
        <th scope="row">{row.number}</th>
        {row.cells.map((cell, index) => (
          <Cell key={index} cell={cell} />
        ))}
      </tr>
    </>
  );
}

export function WindowTable({ shown, at }: Readonly<{ shown: SheetWindow; at: string }>): JSX.Element {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const { sheet, columns, rows } = shown;
  const caption = say(words.window, { sheet, cell: at });
  useEffect(() => {
    const cell = box.current?.querySelector<HTMLElement>('.is-at');
    if (!box.current || !cell) return;
    // Only the box scrolls, never the page under the person's hand.
    const { clientWidth, clientHeight } = box.current;
    // What stays in view lies over the rest.
    const letters = (cells: string) => box.current?.querySelector<HTMLElement>(`.window-letters > ${cells}`);
    const names = letters('.is-label') ?? letters('td');
    const heads = box.current.querySelector<HTMLElement>('thead');
    const [left, top] = [(names?.offsetLeft ?? 0) + (names?.offsetWidth ?? 0), (heads?.offsetTop ?? 0) + (heads?.offsetHeight ?? 0)];
    if (cell.offsetLeft + cell.offsetWidth > clientWidth) box.current.scrollLeft = cell.offsetLeft - left - 8;
    if (cell.offsetTop + cell.offsetHeight > clientHeight) box.current.scrollTop = cell.offsetTop - top - 8;
  }, [shown]);
  const heads = rows.filter(({ isHead }) => isHead);
  const body = rows.filter(({ isHead }) => !isHead);
  return (
    <div class="window" tabIndex={0} role="region" aria-label={caption} ref={box}>
      <table>
        <caption class="window-caption">{caption}</caption>
        <thead>
          <tr class="window-letters">
            <td>
              <span class="out-of-sight">{say(words.rowNumbers)}</span>
            </td>
            {columns.map(({ letter, isLabel, skipped }, index) => (
              <th
                key={letter}
                scope="col"
                class={`${isLabel ? 'is-label ' : ''}${skipped > 0 && index > 0 ? 'has-gap' : ''}`}
                title={skipped > 0 && index > 0 ? say(words.skippedColumns, { count: skipped }) : undefined}
              >
                {letter}
              </th>
            ))}
          </tr>
          {heads.map((row) => (
            <Row key={row.number} row={row} columnCount={columns.length} />
          ))}
        </thead>
        <tbody>
          {body.map((row) => (
            <Row key={row.number} row={row} columnCount={columns.length} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
