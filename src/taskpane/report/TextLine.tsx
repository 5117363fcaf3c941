/** Words and figures of a document, and below them the cells of the figure that is opened there. */
import type { ComponentChildren, JSX } from 'preact';
import type { Line } from '../../core/document';
import type { PageSpan } from '../../narrate/pageReport';
import { FigureCellsView } from './FigureCellsView';
import { SpanView } from './SpanView';
import type { Text } from './state';

type Written = Readonly<{ line: Line<PageSpan>; text: Text }>;

export const TextLine = ({ line, text }: Written): JSX.Element => (
  <>
    {line.map((span, index) => (
      <SpanView key={index} span={span} text={text} />
    ))}
  </>
);

export const TextLines = ({ lines, text }: Readonly<{ lines: readonly Line<PageSpan>[]; text: Text }>): JSX.Element => (
  <>
    {lines.map((line, index) => (
      <p key={index}>
        <TextLine line={line} text={text} />
      </p>
    ))}
  </>
);

/** `line` is all that stands in `children`. */
export function WithCells({ line, text, children }: Written & Readonly<{ children: ComponentChildren }>): JSX.Element {
  const { opened } = text;
  const holds = opened !== undefined && line.some(({ figure }) => figure === opened.figure);
  return (
    <>
      {children}
      {holds ? <FigureCellsView opened={opened} text={text} /> : null}
    </>
  );
}
