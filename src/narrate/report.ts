/** Builds the whole report: letterhead, numbered headings, the sections that have something to say, and the closing mark. */
import type { Consolidation } from '../core/consolidation';
import type { Letterhead, Paragraph, Report } from '../core/paragraph';
import { periodName } from '../core/period';
import { romanNumeral, withToneStyle } from '../core/vietnamese';
import type { Settings } from '../core/settings';
import type { Form } from '../language/load';
import type { DocumentKind } from './letterhead';
import { letterhead, resultsReport } from './letterhead';
import type { Told } from './narrate';
import { narrate } from './narrate';
import type { Section } from './section';

const heading = (section: string, level: number, text: string): Paragraph => ({
  section,
  style: 'heading',
  level,
  spans: [{ text, from: [] }],
});

/** What the title names: each form once, in the order of the forms, by the section that begins with it. */
const subjectsOf = (told: readonly Told[], forms: readonly Form[]): readonly string[] =>
  [...new Set(forms.map(({ code }) => code))].flatMap((code) => {
    const of = told.find(({ section: { needs, subject } }) => needs[0]?.form === code && subject !== undefined);
    return of?.section.subject ?? [];
  });

/** The text of an administrative document ends in "./.". */
function closed(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.findLastIndex(({ style }) => style !== 'footnote');
  return paragraphs.map((paragraph, index) => {
    const end = paragraph.spans.at(-1);
    if (index !== last || !end) return paragraph;
    // A figure or an anchored footnote stays as it is; the mark is a word of its own.
    const isPlain = end.from.length === 0 && end.note === undefined;
    const spans = isPlain
      ? [...paragraph.spans.slice(0, -1), { ...end, text: `${end.text.replace(/[.;:]$/, '')}./.` }]
      : [...paragraph.spans, { text: './.', from: [] }];
    return { ...paragraph, spans };
  });
}

const nothing: Paragraph = { section: '', style: 'body', level: 1, spans: [{ text: 'Chưa có số liệu của kỳ báo cáo.', from: [] }] };

function paragraphsOf(told: readonly Told[], { period }: Consolidation, document: DocumentKind): readonly Paragraph[] {
  if (told.length === 0) return closed([nothing]);
  const chapter = `${romanNumeral(1)}. ${document.subject} ${periodName(period)}`.toUpperCase();
  const sections = told.flatMap(({ section, paragraphs }, index) => [
    heading(section.code, 2, `${index + 1}. ${section.title}`),
    ...paragraphs,
  ]);
  return [heading('', 1, chapter), ...closed(sections)];
}

function inToneStyle(head: Letterhead, paragraphs: readonly Paragraph[], { toneStyle }: Settings): Report {
  if (!toneStyle) return { letterhead: head, paragraphs };
  const styled = (text: string): string => withToneStyle(text, toneStyle);
  return {
    letterhead: {
      ...head,
      issuer: head.issuer.map(styled),
      town: styled(head.town),
      kind: styled(head.kind),
      subject: styled(head.subject),
      signature: head.signature.map(styled),
      recipients: head.recipients.map(styled),
    },
    paragraphs: paragraphs.map((paragraph) => ({
      ...paragraph,
      spans: paragraph.spans.map((span) => ({ ...span, text: styled(span.text) })),
    })),
  };
}

/** The same consolidation always gives the same report. */
export function report(
  consolidation: Consolidation,
  forms: readonly Form[],
  sections: readonly Section[],
  document: DocumentKind = resultsReport,
): Report {
  const told = narrate(consolidation, forms, sections);
  const head = letterhead(consolidation, document, subjectsOf(told, forms));
  return inToneStyle(head, paragraphsOf(told, consolidation, document), consolidation.settings);
}
