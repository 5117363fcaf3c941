/** Builds a whole document: letterhead, numbered headings, the sections that have something to say, and the closing mark. */
import type { Consolidation } from '../core/consolidation';
import type { Block, Document, LeftOut, Letterhead, Line } from '../core/document';
import { words } from '../core/document';
import type { Settings } from '../core/settings';
import { withSpans } from '../core/spans';
import { withToneStyle } from '../core/vietnamese';
import type { Form } from '../language/load';
import type { DocumentDefinition } from './documents/document';
import { quarterly } from './documents/quarterly';
import { framed } from './frame';
import { letterhead } from './letterhead';
import type { Told } from './narrate';
import { lacking, narrate } from './narrate';
import { numbered } from './numbering';
import type { Outline } from './outline';
import { outlineOf, sectionsOf } from './outline';
import { withFacts } from './place';
import type { Section } from './section';
import { wordingsFor } from './wordings';

const heading = (section: string, level: number, text: string): Block => ({ is: 'heading', section, level, spans: [words(text)] });

/** What the title names: each form once, in the order of the forms, by the section that begins with it. */
const subjectsOf = (told: readonly Told[], forms: readonly Form[]): readonly string[] =>
  [...new Set(forms.map(({ code }) => code))].flatMap((code) => {
    const of = told.find(({ section: { needs, subject } }) => needs[0]?.form === code && subject !== undefined);
    return of?.section.subject ?? [];
  });

function closedLine(line: Line): Line {
  const end = line.at(-1);
  // A figure or an anchored footnote stays as it is; the mark is a word of its own.
  const isPlain = end !== undefined && end.from.length === 0 && end.note === undefined;
  return isPlain ? [...line.slice(0, -1), { ...end, text: `${end.text.replace(/[.;:]$/, '')}./.` }] : [...line, words('./.')];
}

const atEnd = <Of>(all: readonly Of[], change: (last: Of) => Of): readonly Of[] =>
  all.map((one, index) => (index === all.length - 1 ? change(one) : one));

/** Undefined of a block that is no text. */
function closedBlock(block: Block): Block | undefined {
  switch (block.is) {
    case 'paragraph':
      return { ...block, spans: closedLine(block.spans) };
    case 'list':
      return { ...block, items: atEnd(block.items, (item) => ({ ...item, spans: closedLine(item.spans) })) };
    case 'kept':
      return { ...block, paragraphs: atEnd(block.paragraphs, closedLine) };
    default:
      return undefined;
  }
}

/** The text of an administrative document ends in "./."; what stands behind it are footnotes and annexes. */
function closed(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => closedBlock(block) !== undefined);
  return blocks.map((block, index) => (index === last ? (closedBlock(block) ?? block) : block));
}

const nothing: Block = { is: 'paragraph', section: '', spans: [words('Chưa có số liệu của kỳ báo cáo.')] };

/** A chapter in which nothing is said has no heading either. */
function chapterBlocks(
  { title, sections, chapters }: Outline,
  level: number,
  told: readonly Told[],
  source: Consolidation,
): readonly Block[] {
  const inside = [
    ...sections.flatMap(({ code, title: own }) => {
      const found = told.find(({ section }) => section.code === code);
      return found ? [heading(code, level + 1, own), ...found.blocks] : [];
    }),
    ...chapters.flatMap((chapter) => chapterBlocks(chapter, level + 1, told, source)),
  ];
  return inside.length === 0 ? [] : [heading('', level, withFacts(title, source)), ...inside];
}

const leftOutOf = (sections: readonly Section[], told: readonly Told[], consolidation: Consolidation): readonly LeftOut[] =>
  sections
    .filter((section) => !told.some((one) => one.section === section))
    .map((section) => ({ section: section.code, lacks: lacking(section, consolidation) }));

function inToneStyle(head: Letterhead, blocks: readonly Block[], { toneStyle }: Settings): readonly [Letterhead, readonly Block[]] {
  if (!toneStyle) return [head, blocks];
  const styled = (text: string): string => withToneStyle(text, toneStyle);
  const letters: Letterhead = {
    ...head,
    issuer: head.issuer.map(styled),
    town: styled(head.town),
    kind: styled(head.kind),
    subject: styled(head.subject),
    signature: head.signature.map(styled),
    recipients: head.recipients.map(styled),
  };
  return [letters, withSpans(blocks, (span) => ({ ...span, text: styled(span.text) }))];
}

/** The same consolidation always gives the same document. */
export function report(
  consolidation: Consolidation,
  forms: readonly Form[],
  sections: readonly Section[],
  document: DocumentDefinition = quarterly,
): Document {
  const { settings } = consolidation;
  const outline = outlineOf(document.chapters, wordingsFor(sections, consolidation), settings.sections);
  const asked = outline.flatMap(sectionsOf);
  const told = narrate(consolidation, forms, asked);
  const blocks = outline.flatMap((chapter) => chapterBlocks(chapter, 1, told, consolidation));
  const text = numbered(closed(blocks.length === 0 ? [nothing] : blocks), document.headings);
  const head = letterhead(consolidation, document, subjectsOf(told, forms));
  const withheld = told.flatMap((one) => one.withheld.map((why) => ({ section: one.section.code, why })));
  return framed(...inToneStyle(head, text, settings), { leftOut: leftOutOf(asked, told, consolidation), withheld });
}
