/** The report as the document reads: its blocks one below the other, footnotes last. */
import type { JSX } from 'preact';
import { Fragment } from 'preact';
import type { Block, BlockKind } from '../../core/document';
import { drawBlock } from '../../core/document';
import { flowOf } from '../../core/spans';
import type { PageSpan } from '../../narrate/pageReport';
import { useSay } from '../words/say';
import { blockViews } from './blockViews';
import type { Text } from './state';
import { words } from './words';

export function DocumentView({ text }: Readonly<{ text: Text }>): JSX.Element {
  const say = useSay();
  const flow = flowOf(text.written);
  const views = blockViews(text);
  const view = (block: Block<BlockKind, PageSpan>, index: number): JSX.Element => (
    <Fragment key={index}>{drawBlock(views, block)}</Fragment>
  );
  return (
    <article class="document" lang="vi" aria-label={say(words.document)}>
      {flow.text.map(view)}
      {flow.notes.length > 0 ? (
        <section class="doc-notes" aria-label={say(words.notes)}>
          {flow.notes.map(view)}
        </section>
      ) : null}
    </article>
  );
}
