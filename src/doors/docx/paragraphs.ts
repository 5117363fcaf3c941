/** Paragraphs of one part of a Word file. What is struck out by the tracking of changes is gone, what it put in is there. */
import { clean } from '../../core/vietnamese';
import type { Mark, NoteCall, Paragraph } from '../../core/written';
import type { Attributes } from '../xlsx/xml';
import { attributeText, parseXml } from '../xlsx/xml';
import { decodeText } from '../xlsx/xmlText';

/** Signs of the private area of Unicode hold the places of calls and bookmarks while spaces are put in order around them. */
const [callSign, startSign, endSign, signEnd] = ['\ue000', '\ue001', '\ue002', '\ue003'];
const sign = /[\ue000-\ue002]([^\ue003]*)\ue003/;

function paragraphOf(raw: string, names: ReadonlyMap<string, string>, note: number | undefined): Paragraph {
  const calls: NoteCall[] = [];
  const marks: Mark[] = [];
  const open = new Map<string, number>();
  let text = clean(raw);
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [whole, id = ''] = found;
    const at = found.index;
    if (whole.startsWith(callSign)) calls.push({ at, note: Number(id) });
    else if (whole.startsWith(startSign)) open.set(id, at);
    else if (open.has(id)) marks.push({ name: names.get(id) ?? '', from: open.get(id) ?? at, to: at });
    text = text.slice(0, at) + text.slice(at + whole.length);
  }
  return { text, calls, ...(marks.length > 0 ? { marks } : {}), ...(note === undefined ? {} : { note }) };
}

/** What Word draws before an item of a list is no text of it. */
const bullets = ['- ', '+ '];

export function paragraphsOf(bytes: Uint8Array): readonly Paragraph[] {
  const found: Paragraph[] = [];
  const names = new Map<string, string>();
  /** Of paragraphs within paragraphs: text boxes. */
  const texts: string[] = [];
  const rows: string[][] = [];
  let note: number | undefined;
  let inText = false;
  const add = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  const finish = (raw: string): void => {
    const paragraph = paragraphOf(raw, names, note);
    if (paragraph.text !== '' || paragraph.calls.length > 0) found.push(paragraph);
  };
  const idOf = (attributes: Attributes): string => attributeText(attributes['w:id'] ?? attributes['id']);
  const opened: Readonly<Record<string, (attributes: () => Attributes) => void>> = {
    p: () => texts.push(''),
    t: () => (inText = true),
    tab: () => add(' '),
    br: () => add(' '),
    cr: () => add(' '),
    noBreakHyphen: () => add('-'),
    ilvl: (attributes) => add(bullets[Number(attributes()['w:val'] ?? 0)] ?? ''),
    footnoteReference: (attributes) => add(`${callSign}${idOf(attributes())}${signEnd}`),
    bookmarkStart: (attributes) => {
      const id = idOf(attributes());
      names.set(id, attributeText(attributes()['w:name'] ?? ''));
      add(`${startSign}${id}${signEnd}`);
    },
    bookmarkEnd: (attributes) => add(`${endSign}${idOf(attributes())}${signEnd}`),
    footnote: (attributes) => (note = attributes()['w:type'] === undefined ? Number(idOf(attributes())) : undefined),
    tr: () => rows.push([]),
    tc: () => rows.at(-1)?.push(''),
  };
  const closed: Readonly<Record<string, () => void>> = {
    t: () => (inText = false),
    p: () => {
      const raw = texts.pop() ?? '';
      const row = rows.at(-1);
      if (row && row.length > 0) row[row.length - 1] += `${row.at(-1) === '' ? '' : ' '}${raw}`;
      else finish(raw);
    },
    tr: () => {
      const cells = rows.pop() ?? [];
      if (rows.length === 0) finish(cells.join(' | '));
    },
    footnote: () => (note = undefined),
  };
  parseXml(bytes, {
    open: (name, attributes) => opened[name]?.(attributes),
    close: (name) => closed[name]?.(),
    text: (raw) => {
      if (inText) add(decodeText(raw));
    },
  });
  return found;
}
