/** Sentences as data: what is left of their text once it has been read and checked against a form. */
import type { Formula } from '../language/resolve';

export type Sentence = readonly Node[];

/** How a value of the tables is printed. */
export type Printing = Readonly<{
  /** Another counting word than the column's own: "công trình". */
  as?: string;
  /** The number alone. */
  bare?: true;
  /** A zero is as good as nothing: its clause falls away. */
  ifAny?: true;
  /** Words taken from a cell begin with a small letter inside a sentence. */
  lower?: true;
  /** Words not to be repeated: "Nguồn vốn" before a name that begins with them. */
  without?: string;
}>;

/** Elements of the tables, one after the other. */
export type Selection = Readonly<{
  source: 'units' | 'items' | 'rows' | 'choices';
  form: string;
  sheet: string;
  /** Nothing unless there is exactly one element, or more than one. */
  only?: 'single' | 'several';
  /** The column of the choices. */
  by?: string;
  /** The rows whose lowest parts are meant; all rows of the sheet where absent. */
  under?: readonly string[];
  where?: Formula;
  pick?: Readonly<{ end: 'top' | 'lowest'; count: number | 'largestItems'; by: Formula }>;
}>;

export const facts = ['place', 'placeName', 'above', 'period', 'run', 'formPeriod', 'year', 'lastYear', 'yearBefore'] as const;
export type Fact = (typeof facts)[number];
export const isFact = (word: string): word is Fact => (facts as readonly string[]).includes(word);

export type Node =
  | Readonly<{ is: 'words'; text: string }>
  | Readonly<{ is: 'group'; mustStand: boolean; alternatives: readonly Sentence[] }>
  | Readonly<{ is: 'value'; formula: Formula; printing: Printing }>
  /** The name of the element that a list or a paragraph stands on. */
  | Readonly<{ is: 'name'; printing: Printing }>
  | Readonly<{ is: 'fact'; fact: Fact }>
  | Readonly<{ is: 'date'; end: 'from' | 'to'; form: string; sheet: string }>
  /** Prints nothing, and stands only where the condition holds. */
  | Readonly<{ is: 'when'; condition: Formula }>
  | Readonly<{ is: 'any'; selection: Selection }>
  /** "tăng" or "giảm"; by how much; and a condition that neither is so. */
  | Readonly<{ is: 'change' | 'size' | 'unchanged'; before: Formula; after: Formula }>
  /** "tăng 5,1%", of a value that is a percentage of last year's; and a condition that it neither grew nor fell. */
  | Readonly<{ is: 'growth' | 'even'; of: Formula }>
  | Readonly<{ is: 'list'; selection: Selection; each: Sentence; joined: string }>
  | Readonly<{ is: 'series'; parts: readonly Sentence[]; joined: string }>
  /** Words with digits in them: legal thresholds. */
  | Readonly<{ is: 'term'; text: string }>
  | Readonly<{ is: 'note'; name: string }>;

/** The plain words of a sentence and of everything inside it. */
export const wordsOf = (sentence: Sentence): readonly string[] =>
  sentence.flatMap((node): readonly string[] => {
    switch (node.is) {
      case 'words':
        return [node.text];
      case 'group':
        return node.alternatives.flatMap(wordsOf);
      case 'list':
        return [...wordsOf(node.each), node.joined];
      case 'series':
        return [...node.parts.flatMap(wordsOf), node.joined];
      case 'value':
      case 'name':
        return [node.printing.as ?? '', node.printing.without ?? ''];
      default:
        return [];
    }
  });
