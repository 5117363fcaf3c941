/** How a kind of document is written: plain data, saying which sections stand in which chapters and what stands around them. */
import type { HeadingStyle } from '../numbering';

export type Chapter = Readonly<{
  /** `{period}` is the reporting period, `{placeName}` the place: the facts of sentences. */
  title: string;
  /** By code, in their usual order; `others` are all those that no chapter names. */
  sections: readonly string[] | 'others';
  chapters?: readonly Chapter[];
}>;

export type DocumentDefinition = Readonly<{
  code: string;
  /** "BÁO CÁO". */
  kind: string;
  /** "BC-UBND". */
  symbol: string;
  /** Before what the sections are about: "Kết quả thực hiện". */
  subject: string;
  signature: readonly string[];
  /** Of each level: chapters first, then what stands in them. */
  headings: readonly HeadingStyle[];
  chapters: readonly Chapter[];
}>;
