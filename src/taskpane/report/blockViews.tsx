/** What each block of a document is on the page. */
import type { JSX } from 'preact';
import type { Block, Line, Renderer } from '../../core/document';
import { itemMark } from '../../narrate/marks';
import type { PageSpan } from '../../narrate/pageReport';
import type { Text } from './state';
import { ChartView, TableView } from './Tables';
import { TextLine, TextLines, WithCells } from './TextLine';

type Shown<Kind extends Block['is']> = Readonly<{ block: Block<Kind, PageSpan>; text: Text }>;

const LetterheadView = ({ block: { issuer, nation, number, placeAndDate }, text }: Shown<'letterhead'>): JSX.Element => (
  <div class="doc-head">
    <div>
      <div class="doc-strong doc-ruled">
        <TextLines lines={issuer} text={text} />
      </div>
      <TextLines lines={[number]} text={text} />
    </div>
    <div>
      {nation.map((line, index) => (
        <p key={index} class={index === nation.length - 1 ? 'doc-strong doc-ruled' : 'doc-strong'}>
          <TextLine line={line} text={text} />
        </p>
      ))}
      <p class="doc-slanted">
        <TextLine line={placeAndDate} text={text} />
      </p>
    </div>
  </div>
);

const TitleView = ({ block: { kind, subject }, text }: Shown<'title'>): JSX.Element => (
  <>
    <h3 class="doc-kind">
      <TextLine line={kind} text={text} />
    </h3>
    <p class="doc-subject doc-ruled">
      <TextLine line={subject} text={text} />
    </p>
  </>
);

const ClosingView = ({ block: { sentTo, recipients, signature }, text }: Shown<'closing'>): JSX.Element => (
  <div class="doc-foot">
    <div class="doc-sent">
      {recipients.length > 0 ? (
        <p class="doc-strong doc-slanted">
          <TextLine line={sentTo} text={text} />
        </p>
      ) : null}
      <TextLines lines={recipients} text={text} />
    </div>
    <div class="doc-strong doc-signed">
      <TextLines lines={signature} text={text} />
    </div>
  </div>
);

function HeadingView({ block: { level, spans }, text }: Shown<'heading'>): JSX.Element {
  const line = <TextLine line={spans} text={text} />;
  return (
    <WithCells line={spans} text={text}>
      {level === 1 ? <h4>{line}</h4> : <h5>{line}</h5>}
    </WithCells>
  );
}

const NoteView = ({ block: { number, spans }, text }: Shown<'note'>): JSX.Element => (
  <WithCells line={spans} text={text}>
    <p class="doc-footnote doc-level-1">
      <a class="doc-note" href={`#chu-thich-${number}`} id={`chu-thich-duoi-${number}`}>
        <sup>{number}</sup>
      </a>{' '}
      <TextLine line={spans} text={text} />
    </p>
  </WithCells>
);

export function blockViews(text: Text): Renderer<JSX.Element, PageSpan> {
  const paragraph = (line: Line<PageSpan>, style: string, mark = '', key?: number): JSX.Element => (
    <WithCells key={key} line={line} text={text}>
      <p class={style}>
        {mark}
        <TextLine line={line} text={text} />
      </p>
    </WithCells>
  );
  return {
    letterhead: (block) => <LetterheadView block={block} text={text} />,
    title: (block) => <TitleView block={block} text={text} />,
    heading: (block) => <HeadingView block={block} text={text} />,
    paragraph: ({ spans }) => paragraph(spans, 'doc-body doc-level-1'),
    list: ({ items }) => (
      <>{items.map(({ level, spans }, index) => paragraph(spans, `doc-item doc-level-${level}`, itemMark(level, spans), index))}</>
    ),
    table: (block) => <TableView block={block} text={text} />,
    chart: (block) => <ChartView block={block} text={text} />,
    note: (block) => <NoteView block={block} text={text} />,
    kept: ({ paragraphs }) => <>{paragraphs.map((line, index) => paragraph(line, 'doc-body doc-kept', '', index))}</>,
    pageBreak: () => <hr class="doc-break" />,
    closing: (block) => <ClosingView block={block} text={text} />,
  };
}
