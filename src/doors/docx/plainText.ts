/** A report as plain text: paragraphs by lines, and footnotes as the programs that saved them leave them. */
import { clean } from '../../core/vietnamese';
import type { NoteCall, Paragraph, Written } from '../../core/written';

/** A footnote at the end: `[^1]: …` of Markdown, or the mark that is left of a number that could not be kept. */
const numberedNote = /^\[\^(\d+)\]:\s*/;
const lostNote = /^\s*\ufffd\s*/;
const call = /\[\^(\d+)\]/;

/** Of Markdown: what sets off headings, emphasis and list items of the second level is no text. */
const withoutMarkup = (line: string): string =>
  line
    .replace(/^#+\s+/, '')
    .replace(/^\*\*(.*)\*\*$/, '$1')
    .replace(/\\([\\`*_[\]<#>+.)-])/g, '$1');

function withCalls(line: string): Paragraph {
  const calls: NoteCall[] = [];
  let text = clean(line);
  for (let found = call.exec(text); found; found = call.exec(text)) {
    calls.push({ at: found.index, note: Number(found[1]) });
    text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  }
  return { text, calls };
}

/** Where the mark of a footnote was lost, the sentence that it stood in is broken before its next sign. */
const goesOn = (line: string): boolean => /^[.,;:](?!\d)/.test(line);

export function writtenOf(text: string): Written {
  const paragraphs: Paragraph[] = [];
  const notes: Paragraph[] = [];
  let lost = 0;
  for (const line of text.split(/\r?\n/)) {
    const numbered = numberedNote.exec(line);
    const own = clean(withoutMarkup(line.replace(numberedNote, '').replace(lostNote, '')));
    const last = paragraphs.at(-1);
    if (own === '') continue;
    if (numbered) notes.push({ ...withCalls(own), note: Number(numbered[1]) });
    else if (lostNote.test(line)) notes.push({ text: own, calls: [], note: notes.length + 1 });
    else if (last && goesOn(own)) {
      lost += 1;
      const calls = [...last.calls, { at: last.text.length, note: lost }];
      paragraphs[paragraphs.length - 1] = { text: last.text + own, calls };
    } else paragraphs.push(withCalls(own));
  }
  return { paragraphs, notes };
}
