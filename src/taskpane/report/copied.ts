/** A document for the clipboard: with headings, lists and footnotes for Word and mail, and as plain text for everything else. */
import { drawBlock } from '../../core/document';
import { flowOf } from '../../core/spans';
import type { PageReport } from '../../narrate/pageReport';
import type { Copied } from '../ui/clipboard';
import type { CopiedBlock } from './copiedBlocks';
import { copiedBlocks } from './copiedBlocks';

export function copied(report: PageReport): Copied {
  const flow = flowOf(report);
  const text = flow.text.map((block): CopiedBlock => drawBlock(copiedBlocks, block));
  const notes = flow.notes.map(copiedBlocks.note);
  const html = (blocks: readonly CopiedBlock[]): string => blocks.map((block) => block.html).join('');
  const plain = (blocks: readonly CopiedBlock[]): readonly string[] => blocks.flatMap((block) => block.plain);
  const hasNotes = notes.length > 0;
  return {
    html: `<div lang="vi">${html(text)}${hasNotes ? `<hr>${html(notes)}` : ''}</div>`,
    plain: [...plain(text), ...(hasNotes ? ['', ...plain(notes)] : [])].join('\n'),
  };
}
