/** The report as the document reads: letterhead, headings, items, recipients and signature, footnotes. */
import type { ComponentChildren, JSX } from 'preact';
import type { Letterhead } from '../../core/paragraph';
import { recipientLines } from '../../narrate/marks';
import { useSay } from '../words/say';
import { FigureCellsView } from './FigureCellsView';
import type { PageParagraph } from '../../narrate/pageReport';
import { SpanView } from './SpanView';
import type { Text } from './state';
import { words } from './words';

const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

const Lines = ({ texts }: Readonly<{ texts: readonly string[] }>): JSX.Element => (
  <>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

function Opening({ head: { issuer, symbol, town, year, kind, subject } }: Readonly<{ head: Letterhead }>): JSX.Element {
  return (
    <>
      <div class="doc-head">
        <div>
          <div class="doc-strong doc-ruled">
            <Lines texts={issuer} />
          </div>
          <p>Số: …/{symbol}</p>
        </div>
        <div>
          <p class="doc-strong">{state}</p>
          <p class="doc-strong doc-ruled">{motto}</p>
          <p class="doc-slanted">
            {town}, ngày … tháng … năm {year}
          </p>
        </div>
      </div>
      <h3 class="doc-kind">{kind}</h3>
      <p class="doc-subject doc-ruled">{subject}</p>
    </>
  );
}

const Closing = ({ head: { recipients, signature } }: Readonly<{ head: Letterhead }>): JSX.Element => (
  <div class="doc-foot">
    <div class="doc-sent">
      {recipients.length > 0 ? <p class="doc-strong doc-slanted">Nơi nhận:</p> : null}
      <Lines texts={recipientLines(recipients)} />
    </div>
    <div class="doc-strong doc-signed">
      <Lines texts={signature} />
    </div>
  </div>
);

function ParagraphView({ paragraph, text }: Readonly<{ paragraph: PageParagraph; text: Text }>): JSX.Element {
  const { style, level, mark, note, spans } = paragraph;
  const children: ComponentChildren = (
    <>
      {mark}
      {style === 'footnote' ? (
        <>
          <a class="doc-note" href={`#chu-thich-${note}`} id={`chu-thich-duoi-${note}`}>
            <sup>{note}</sup>
          </a>{' '}
        </>
      ) : null}
      {spans.map((span, index) => (
        <SpanView key={index} span={span} text={text} />
      ))}
    </>
  );
  const opened = text.opened;
  const holds = opened !== undefined && spans.some(({ figure }) => figure === opened.figure);
  const block =
    style !== 'heading' ? (
      <p class={`doc-${style} doc-level-${level}`}>{children}</p>
    ) : level === 1 ? (
      <h4>{children}</h4>
    ) : (
      <h5>{children}</h5>
    );
  return (
    <>
      {block}
      {holds ? <FigureCellsView opened={opened} text={text} /> : null}
    </>
  );
}

export function DocumentView({ text }: Readonly<{ text: Text }>): JSX.Element {
  const say = useSay();
  const { letterhead, paragraphs } = text.written;
  const view = (paragraph: PageParagraph, index: number): JSX.Element => <ParagraphView key={index} paragraph={paragraph} text={text} />;
  const notes = paragraphs.filter(({ style }) => style === 'footnote');
  return (
    <article class="document" lang="vi" aria-label={say(words.document)}>
      <Opening head={letterhead} />
      {paragraphs.filter(({ style }) => style !== 'footnote').map(view)}
      <Closing head={letterhead} />
      {notes.length > 0 ? (
        <section class="doc-notes" aria-label={say(words.notes)}>
          {notes.map(view)}
        </section>
      ) : null}
    </article>
  );
}
