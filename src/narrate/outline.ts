/** Which sections a document has, chapter by chapter, in the order that the office or the document gives them. */
import type { Chapter } from './documents/document';
import type { Section } from './section';

export type Outline = Readonly<{ title: string; sections: readonly Section[]; chapters: readonly Outline[] }>;

const named = ({ sections, chapters = [] }: Chapter): readonly string[] => [
  ...(sections === 'others' ? [] : sections),
  ...chapters.flatMap(named),
];

/** `asked` are those that the office wants, in its order; all of the document's own where it asks for none. */
export function outlineOf(chapters: readonly Chapter[], sections: readonly Section[], asked: readonly string[]): readonly Outline[] {
  const elsewhere = chapters.flatMap(named);
  const all = sections.map(({ code }) => code);
  const inOrder = (codes: readonly string[]): readonly Section[] =>
    (asked.length === 0 ? codes : asked.filter((code) => codes.includes(code))).flatMap((code) =>
      sections.filter((section) => section.code === code),
    );
  const outline = (chapter: Chapter): Outline => ({
    title: chapter.title,
    sections: inOrder(chapter.sections === 'others' ? all.filter((code) => !elsewhere.includes(code)) : chapter.sections),
    chapters: (chapter.chapters ?? []).map(outline),
  });
  return chapters.map(outline);
}

export const sectionsOf = ({ sections, chapters }: Outline): readonly Section[] => [...sections, ...chapters.flatMap(sectionsOf)];
