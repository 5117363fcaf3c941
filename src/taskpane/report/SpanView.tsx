/** Words of the report, or a figure that leads to its cells. */
import type { JSX } from 'preact';
import { useDesk } from '../ui/deskContext';
import { useSay } from '../words/say';
import type { PageSpan } from '../../narrate/pageReport';
import { useReport } from './reportContext';
import type { Text } from './state';
import { words } from './words';

export const panelOf = (figure: number): string => `nguon-${figure}`;

/** Whether the report's cells stand in the open workbook, so that one can go there. */
export const standsOpen = ({ written: { source }, consolidated }: Text): boolean =>
  source.kind === 'workbook' || consolidated?.placed !== undefined;

function FigureLink({ span, text }: Readonly<{ span: PageSpan & Readonly<{ figure: number }>; text: Text }>): JSX.Element {
  const say = useSay();
  const { workbook } = useDesk();
  const { actions } = useReport();
  const { figure, at } = span;
  const isOpen = text.opened?.figure === figure;
  const isStale = text.stale.has(figure);
  const press = (event: Event): void => {
    event.preventDefault();
    void actions.open(figure);
    if (workbook && at && !isOpen && standsOpen(text)) void actions.goTo(at);
  };
  return (
    <>
      <a
        href={`#${panelOf(figure)}`}
        class={isStale ? 'figure is-stale' : 'figure'}
        aria-expanded={isOpen}
        title={at ? say(words.figureAt, at) : undefined}
        onClick={press}
      >
        {span.text}
      </a>
      {isStale ? <span class="stale-mark">{say(words.staleMark)}</span> : null}
    </>
  );
}

export function SpanView({ span, text }: Readonly<{ span: PageSpan; text: Text }>): JSX.Element {
  const say = useSay();
  const { figure, note } = span;
  return (
    <>
      {figure === undefined ? span.text : <FigureLink span={{ ...span, figure }} text={text} />}
      {note === undefined ? null : (
        <a class="doc-note" id={`chu-thich-${note}`} href={`#chu-thich-duoi-${note}`} aria-label={say(words.toNote, { note })}>
          <sup>{note}</sup>
        </a>
      )}
    </>
  );
}
